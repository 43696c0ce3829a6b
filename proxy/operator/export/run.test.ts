import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../errors.ts';
import { createTrace, silent } from '../../logger.ts';
import type { Row, RowSource } from '../../upstreams/operator.ts';
import { Journal } from './journal.ts';
import { runExport } from './run.ts';
import { openSink } from './sink.ts';
import { loadState, saveState } from './state.ts';
import type { Running, State } from './state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-test-'));
  return () => rmSync(folder, { recursive: true });
});
const path = (name: string) => join(folder, name);
const output = () => readFileSync(path('rows'), 'utf8').split('\n').filter(Boolean);

const until = '2026-12-01T00:00:00.000Z';
const [earlier, meanwhile, later] = ['2026-11-01', '2026-12-01', '2026-12-02'].map(
  (day) => `${day}T01:00:00.000Z`,
) as [string, string, string];
const row = (id: string, changed = earlier, version = 1): Row => ({
  id,
  changed,
  json: JSON.stringify({ id, version }),
});

/** Pages of a house, read one after another; `onRead` lets it live on meanwhile. */
function house(pages: Row[][], onRead: (page: number) => void = () => {}): RowSource {
  return {
    isDated: true,
    async read(place, since) {
      const page = Number(place?.['page'] ?? 0);
      const rows = (pages[page] ?? []).filter(({ changed }) => since === null || (changed ?? '') >= since);
      if (since === null) onRead(page);
      return { rows, next: page + 1 < pages.length ? { page: page + 1 } : null, at: `page ${page}` };
    },
  };
}

class Killed extends Error {}

/** Runs as the command does, from what is in the files; is killed instead of doing a thing for the n-th time. */
async function run(
  source: RowSource,
  { killAt = Infinity, since = null as string | null, now = until } = {},
) {
  let done = 0;
  const alive = () => {
    done += 1;
    if (done === killAt) throw new Killed();
  };
  const state: State | undefined = loadState(path('state'));
  const sink = openSink(path('rows'), state);
  const fresh: Running = {
    ...{ version: 1, kind: 'running', site: 'house', resource: 'reservations', pass: 'settled' },
    ...{ since: state?.kind === 'done' ? state.until : since, until: now, place: null, rows: 0 },
    ...{ size: sink.size(), former: state?.kind === 'done' ? state.recent : {}, recent: {} },
  };
  const from = state?.kind === 'running' ? state : fresh;
  const journal = new Journal(path('ids'), from.rows);
  const told = await runExport({
    run: from,
    source: { ...source, read: (...wanted) => (alive(), source.read(...wanted)) },
    sink: {
      size: sink.size,
      write(text) {
        // Half of it is out.
        const half = Math.floor(text.length / 2);
        sink.write(text.slice(0, half));
        alive();
        sink.write(text.slice(half));
        alive();
      },
    },
    journal: Object.assign(Object.create(journal) as Journal, {
      add(ids: string[]) {
        journal.add(ids);
        alive();
      },
      hasRecently: (id: string) => journal.hasRecently(id),
      having: (ids: string[]) => journal.having(ids),
    }),
    save(next) {
      alive();
      saveState(path('state'), next);
      alive();
    },
    trace: () => createTrace(silent, 'house', 'test'),
    onBatch: () => {},
  }).finally(() => journal.close());
  return { told, done };
}

const pages = [
  [row('a'), row('b')],
  [],
  [row('b'), row('c'), row('d', meanwhile)],
  [row('e', later), row('f')],
];
const whole = ['a', 'b', 'c', 'f', 'd', 'e'];
const idsOut = () => output().map((line) => (JSON.parse(line) as { id: string }).id);

describe('an export', () => {
  it('has each row once, what changed meanwhile last', async () => {
    const { told } = await run(house(pages));
    expect(told).toBe(6);
    expect(idsOut()).toEqual(whole);
  });

  it('that is killed at any point, and killed again, goes on as if it never was', async () => {
    const { done } = await run(house(pages));
    expect(done).toBeGreaterThan(30);
    for (let killAt = 1; killAt <= done; killAt += 1) {
      for (const name of ['rows', 'state', 'ids']) rmSync(path(name), { force: true });
      for (const at of [killAt, killAt, 3]) {
        await run(house(pages), { killAt: at }).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
      }
      if (loadState(path('state'))?.kind !== 'done') await run(house(pages));
      expect(idsOut(), `killed at ${killAt}`).toEqual(whole);
    }
  });

  it('loses none that moves to before what was read, and repeats none that moves behind it', async () => {
    const living = [[row('a'), row('b')], [row('c'), row('d')], [row('e')]];
    const source = house(living, (page) => {
      if (page !== 1) return;
      // After the second page: b, which went out, comes to the end; e goes to the front before it was read.
      living[0] = [row('a'), row('e', meanwhile, 2)];
      living[2] = [row('b', meanwhile, 2)];
    });
    await run(source);
    expect(output()).toEqual(
      [row('a'), row('b'), row('c'), row('d'), row('e', meanwhile, 2)].map(({ json }) => json),
    );
    await run(source, { now: later });
    expect(output().slice(5)).toEqual([row('b', meanwhile, 2).json]);
    await run(source, { now: later });
    expect(output()).toHaveLength(6);
  });

  it('does not repeat with the next one what changed just before, however soon that is made', async () => {
    const source = house([[row('a'), row('b', meanwhile)]]);
    for (let times = 0; times < 4; times += 1) await run(source);
    expect(idsOut()).toEqual(['a', 'b']);
  });

  it('ends where it can’t read, and goes on from there', async () => {
    let isDown = true;
    const source = house(pages);
    const failing: RowSource = {
      ...source,
      read: async (place, since, trace) =>
        isDown && place?.['page'] === 2
          ? new Failure('upstream_unreachable')
          : source.read(place, since, trace),
    };
    expect((await run(failing)).told).toMatchObject({ problem: { code: 'upstream_unreachable' } });
    expect(idsOut()).toEqual(['a', 'b']);
    isDown = false;
    await run(failing);
    expect(idsOut()).toEqual(whole);
  });
});

describe('a journal', () => {
  it('finds rows however long ago they went out, and only those that the state knows', () => {
    const ids = Array.from({ length: 70_000 }, (_, number) => `id-${number}`);
    const journal = new Journal(path('ids'), 0);
    journal.add(ids);
    expect(journal.hasRecently('id-69999')).toBe(true);
    expect(journal.hasRecently('id-3')).toBe(false);
    expect(journal.having(['id-3', 'id-69999', 'id-70000'])).toEqual(new Set(['id-3', 'id-69999']));
    journal.close();
    const cut = new Journal(path('ids'), 69_000);
    expect(cut.having(['id-3', 'id-69500'])).toEqual(new Set(['id-3']));
    expect(cut.hasRecently('id-68999')).toBe(true);
    cut.close();
    expect(() => new Journal(path('ids'), 69_001)).toThrow('is shorter than the state says');
  });
});
