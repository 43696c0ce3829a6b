import { createActor, fromPromise } from 'xstate';
import type { TableEvent } from './table-context.ts';
import { tableMachine } from './table-machine.ts';
import { answers, filledDraft } from './testing.ts';

/** What an actor ended with, as the chart hears it. */
export type Ended =
  | { type: `xstate.done.actor.${string}`; output: unknown }
  | { type: `xstate.error.actor.${string}`; error: unknown };

export const input = { language: 'en', draft: filledDraft };

/** An actor whose calls wait for the test to end them, with a count of each. */
export function start() {
  const waiting: { resolve(output: unknown): void; reject(error: unknown): void }[] = [];
  const calls: Record<string, number> = {};
  const said: { src: string; input: never }[] = [];
  const scripted = (src: string) =>
    fromPromise(({ input }) => {
      calls[src] = (calls[src] ?? 0) + 1;
      said.push({ src, input: input as never });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    });
  const actors = Object.fromEntries(Object.keys(answers).map((src) => [src, scripted(src)]));
  const emitted: string[] = [];
  const actor = createActor(tableMachine.provide({ actors: actors as never }), { input });
  actor.on('*', ({ type }) => emitted.push(type));
  actor.start();
  const settle = () => new Promise<void>((done) => setImmediate(done));
  return {
    actor,
    calls,
    /** What was said last in a call. */
    last: (src: string) =>
      said.filter((call) => call.src === src).at(-1)?.input as Record<string, unknown> | undefined,
    emitted,
    async take(event: TableEvent | Ended) {
      if ('output' in event) waiting.at(-1)?.resolve(event.output);
      else if ('error' in event) waiting.at(-1)?.reject(event.error);
      else actor.send(event as TableEvent);
      await settle();
    },
  };
}
