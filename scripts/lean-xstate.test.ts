import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import * as whole from 'xstate';
import { lean, leftOutNames } from './lean-xstate.ts';

const source = join(import.meta.dirname, '../node_modules/xstate/dist');
const folder = mkdtempSync(join(tmpdir(), 'lean-xstate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** XState as the build leaves it, and the names that were left out of it. */
async function leaned(): Promise<{ xstate: typeof whole; found: Set<string> }> {
  const found = new Set<string>();
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const file of readdirSync(source).filter((name) => name.endsWith('.esm.js'))) {
    if (file.includes('development')) continue;
    cpSync(join(source, file), join(folder, file));
    writeFileSync(
      join(folder, file),
      lean(readFileSync(join(source, file), 'utf8'), (name) => found.add(name)),
    );
  }
  return { xstate: (await import(pathToFileURL(join(folder, 'xstate.esm.js')).href)) as typeof whole, found };
}

/** What a chart does with events, step by step: as ours, nested states that call, guard, fall through and tell. */
async function transcript({ setup, createActor, assign, emit, fromPromise }: typeof whole, events: string[]) {
  const told: unknown[] = [];
  const machine = setup({
    types: {
      context: {} as { asked: number; answer: string },
      events: {} as { type: string },
      emitted: {} as { type: 'told'; asked: number },
    },
    actors: {
      ask: fromPromise<string, number>(({ input }) =>
        input % 3 === 2 ? Promise.reject(new Error('no')) : Promise.resolve(`answer ${input}`),
      ),
    },
    guards: { isOver: ({ context }, limit: number) => context.asked > limit },
    actions: {
      count: assign({ asked: ({ context }) => context.asked + 1 }),
      keep: assign((_, answer: string) => ({ answer })),
      tell: emit(({ context }) => ({ type: 'told' as const, asked: context.asked })),
    },
  }).createMachine({
    id: 'm',
    context: ({ input }) => ({ asked: Number(input ?? 0), answer: '' }),
    initial: 'home',
    on: { reset: { target: '.home', reenter: true }, count: { actions: 'count' } },
    states: {
      home: {
        entry: 'tell',
        on: { ask: [{ guard: { type: 'isOver', params: 6 }, target: 'full' }, { target: 'asking' }] },
      },
      asking: {
        initial: 'calling',
        exit: 'tell',
        on: { back: 'home' },
        states: {
          calling: {
            tags: 'loading',
            entry: 'count',
            invoke: {
              src: 'ask',
              input: ({ context }) => context.asked,
              onDone: { target: 'answered', actions: { type: 'keep', params: ({ event }) => event.output } },
              onError: '#m.failed',
            },
          },
          answered: { on: { ask: { target: 'calling' } } },
        },
      },
      failed: {
        always: [{ guard: { type: 'isOver', params: 4 }, target: 'full' }],
        on: { back: 'home', ask: 'asking' },
      },
      full: { on: { reset: { target: 'home', actions: assign({ asked: 0 }) } } },
    },
  });
  const actor = createActor(machine, { input: 0 });
  actor.on('told', ({ asked }) => told.push(asked));
  actor.subscribe(({ value, context, tags }) => told.push(JSON.stringify([value, context, [...tags]])));
  actor.start();
  for (const type of events) {
    actor.send({ type });
    // Lets a promise have its turn now and then.
    if (type === 'wait') await new Promise((resolve) => setTimeout(resolve));
  }
  actor.stop();
  return told;
}

test('a chart without what is left out runs as with the whole of XState', async () => {
  const { xstate } = await leaned();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('ask', 'back', 'wait', 'reset', 'count'), { maxLength: 30 }),
      async (events) => {
        expect(await transcript(xstate, events)).toEqual(await transcript(whole, events));
      },
    ),
    { numRuns: 60 },
  );
});

test('everything that is to be left out is there to be', async () => {
  const { found } = await leaned();
  expect(leftOutNames.filter((name) => !found.has(name))).toEqual([]);
});
