import { describe, expect, it } from 'vitest';
import type { AnyStateNode, SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { remedies } from '../contract/index.ts';
import type { TableEvent } from './table-context.ts';
import { tableMachine } from './table-machine.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';
import { createTableActors } from './table-actors.ts';
import { answers, failure, filledDraft } from './testing.ts';
import { input, start, type Ended } from './testing-run.ts';

type Snapshot = SnapshotFrom<typeof tableMachine>;

const machine = tableMachine.provide({ actors: createTableActors({} as ProxyClient) });

const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
const nodes = below(machine.root as AnyStateNode);
const leaves = nodes.filter(({ type }) => type === 'atomic').map(({ id }) => id);

const ends: Ended[] = nodes.flatMap(({ invoke }) =>
  invoke.flatMap(({ id, src }): Ended[] => [
    ...answers[src as keyof typeof answers].map((output) => ({
      type: `xstate.done.actor.${id}` as const,
      output,
    })),
    ...remedies.map((remedy) => ({ type: `xstate.error.actor.${id}` as const, error: failure(remedy) })),
  ]),
);

const presses: TableEvent[] = [
  { type: 'submitted' },
  { type: 'back' },
  ...(['room', 'when', 'choice', 'guest'] as const).map((step) => ({ type: 'edit' as const, step })),
  { type: 'changed', control: 'date', value: '2026-12-04' },
  { type: 'changed', control: 'date', value: '' },
  { type: 'changed', control: 'time', value: '19:00' },
  { type: 'changed', control: 'code', value: '4812' },
  { type: 'alternative.taken', time: '19:30' },
  { type: 'promo.dropped' },
  { type: 'newCode.requested' },
  { type: 'retry' },
  { type: 'reset', draft: filledDraft },
];

/** What tells two moments of the chart apart, as far as its ways from there differ. */
const key = (snapshot: Snapshot): string => {
  const { value, context } = snapshot;
  return JSON.stringify([
    value,
    context.session !== null,
    context.start?.rooms.length,
    snapshot.matches('choice') || snapshot.matches('guest') ? context.choiceOffered : null,
    value === 'renewing' ? context.resume : null,
    value === 'renewing' ? context.renewals : Math.min(context.renewals, 2),
    snapshot.matches('pending') ? context.bookingCall?.call : null,
    snapshot.matches('when') ? context.draft.date : null,
    snapshot.matches('code') ? context.draft.code : null,
  ]);
};

/** All that can happen in a moment: any press, and the end of what is under way. */
const possible = ({ children }: Snapshot) =>
  [
    ...presses,
    ...ends.filter(({ type }) => children[type.split('.').slice(3).join('.') as never]),
  ] as TableEvent[];

const paths = getShortestPaths(machine, {
  input,
  events: (snapshot) => possible(snapshot as Snapshot),
  serializeState: (snapshot) => key(snapshot as Snapshot) as never,
  limit: 100_000,
});

const eventsOf = (path: (typeof paths)[number]) =>
  path.steps
    .map(({ event }) => event as TableEvent | Ended)
    .filter(({ type }) => type !== ('xstate.init' as string));

const isEnd = (event: TableEvent | Ended): event is Ended => event.type.startsWith('xstate.');

describe('the table chart', () => {
  it('reaches every one of its states by some path', () => {
    const reached = new Set(
      paths.flatMap(({ state }) => [...(state as Snapshot)._nodes].map(({ id }) => id)),
    );
    const passed = ['table.started', 'table.checked', 'table.renewed'];
    const inPassing = /\.(fitting|deciding|fetching|taken|asking|switching)$/;
    const missing = leaves.filter((id) => !reached.has(id) && !passed.includes(id) && !inPassing.test(id));
    expect(missing).toEqual([]);
  });

  it('passes on from every state that only decides', () => {
    const reached = new Set(
      paths.flatMap(({ state }) => [...(state as Snapshot)._nodes].map(({ id }) => id)),
    );
    for (const id of leaves.filter((leaf) =>
      /(started|checked|renewed|fitting|deciding|fetching|taken|asking|switching)$/.test(leaf),
    )) {
      expect(reached.has(id), id).toBe(false);
    }
  });

  it('goes with its real actors where the walk says, whatever the path', async () => {
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const run = start();
      for (const event of eventsOf(path)) await run.take(event);
      expect(key(run.actor.getSnapshot()), JSON.stringify(eventsOf(path).map(({ type }) => type))).toBe(
        key(path.state as Snapshot),
      );
      run.actor.stop();
    }
  }, 120_000);

  it('never books again on its own: each call that books follows a press or a new session', () => {
    for (const path of paths) {
      const events = eventsOf(path);
      const booking = /sendGuest|sendCode|repeatBooking/;
      path.steps.forEach(({ state }, index) => {
        const before = state as Snapshot;
        const after = (path.steps[index + 1]?.state ?? path.state) as Snapshot;
        const calls = (snapshot: Snapshot) =>
          Object.values(snapshot.children).filter((child) => child && booking.test(String(child.src)));
        const event = events[index];
        if (!event || !calls(after).length || calls(before).some((child) => calls(after).includes(child)))
          return;
        const renewed = isEnd(event) && event.type.includes('renewing');
        expect(!isEnd(event) || renewed, event.type).toBe(true);
      });
    }
  });

  it('leaves a way out of every state', () => {
    for (const { state } of paths) {
      const snapshot = state as Snapshot;
      const ways = possible(snapshot).filter((event) => snapshot.can(event));
      expect(ways.length, JSON.stringify(snapshot.value)).toBeGreaterThan(0);
    }
  });

  it('keeps all that was typed, whatever fails', () => {
    for (const path of paths) {
      const events = eventsOf(path);
      if (events.some(({ type }) => type === 'changed' || type === 'reset')) continue;
      const { draft } = (path.state as Snapshot).context;
      for (const control of ['given-name', 'family-name', 'email', 'tel', 'party', 'room'] as const) {
        expect(draft[control]).toBe(filledDraft[control]);
      }
    }
  });
});

describe('a booking whose outcome is unknown', () => {
  const toPending = paths.filter(({ state }) => (state as Snapshot).matches('pending'));

  it('is never sent as a new wish', () => {
    expect(toPending.length).toBeGreaterThan(0);
    for (const path of toPending) {
      const snapshot = path.state as Snapshot;
      for (const event of [...presses.filter(({ type }) => type !== 'reset')]) {
        const after = snapshot.can(event) ? event.type : 'stays';
        expect(['stays', 'retry', 'changed'].includes(after), after).toBe(true);
      }
    }
  });
});
