import {
  createActor,
  fromPromise,
  type Actor,
  type AnyStateMachine,
  type AnyStateNode,
  type EventFrom,
  type InputFrom,
  type SnapshotFrom,
} from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { remedies, type ErrorCode, type Remedy } from '../contract/index.ts';
import { BookingError } from '../proxy-client/booking-error.ts';

/** For tests of a chart: its actors in the test's hands, and a walk along every path. */

/** What an actor ended with, as the chart hears it. */
export type Ended =
  | { type: `xstate.done.actor.${string}`; output: unknown }
  | { type: `xstate.error.actor.${string}`; error: unknown };

/** What each of the chart's actors may answer, by its name. */
export type Answers = Record<string, readonly unknown[]>;

export const failure = (remedy: Remedy, code: ErrorCode = 'internal_error'): BookingError =>
  new BookingError({ code, remedy, message: `onCallError the ${remedy}`, language: 'en' });

export const done = (output: unknown) => ({ type: 'xstate.done.actor.x', output }) as const;
export const failed = (remedy: Remedy, code?: ErrorCode) =>
  ({ type: 'xstate.error.actor.x', error: failure(remedy, code) }) as const;

const isEnd = (event: { type: string }): event is Ended => event.type.startsWith('xstate.');

/** A running chart whose calls wait for the test to end them, with a count of each. */
export function startChart<Machine extends AnyStateMachine>(
  machine: Machine,
  input: InputFrom<Machine>,
  answers: Answers,
) {
  const waiting: { resolve(output: unknown): void; reject(error: unknown): void }[] = [];
  const calls: Record<string, number> = {};
  const said: { src: string; input: unknown }[] = [];
  const scripted = (src: string) =>
    fromPromise(({ input: saying }) => {
      calls[src] = (calls[src] ?? 0) + 1;
      said.push({ src, input: saying });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    });
  const actors = Object.fromEntries(Object.keys(answers).map((src) => [src, scripted(src)]));
  const emitted: string[] = [];
  const actor = createActor(machine.provide({ actors } as never), {
    input,
  } as never) as never as Actor<Machine>;
  actor.on('*' as never, ({ type }: { type: string }) => emitted.push(type));
  actor.start();
  return {
    actor,
    calls,
    /** What was said last in a call. */
    last: (src: string) =>
      said.filter((call) => call.src === src).at(-1)?.input as Record<string, unknown> | undefined,
    /** All that was said in a call. */
    all: (src: string) =>
      said.filter((call) => call.src === src).map((call) => call.input as Record<string, unknown>),
    emitted,
    async take(event: EventFrom<Machine> | Ended) {
      if (!isEnd(event)) actor.send(event);
      else if ('output' in event) waiting.at(-1)?.resolve(event.output);
      else waiting.at(-1)?.reject(event.error);
      await new Promise<void>((settled) => setImmediate(settled));
    },
  };
}

interface Walk<Machine extends AnyStateMachine> {
  /** With its real actors' names; none of them runs. */
  machine: Machine;
  input: InputFrom<Machine>;
  answers: Answers;
  /** Codes of failures that the chart tells from others of the same remedy. */
  failures?: readonly BookingError[];
  /** All that a guest can press. */
  presses: readonly EventFrom<Machine>[];
  /** What tells two moments apart, as far as the ways from there differ. */
  key(snapshot: SnapshotFrom<Machine>): unknown;
}

interface Path<Machine extends AnyStateMachine> {
  events: (EventFrom<Machine> | Ended)[];
  /** The moments on the way; one more than there are events. */
  moments: SnapshotFrom<Machine>[];
  end: SnapshotFrom<Machine>;
}

/** The shortest path to every moment that any press, answer or failure can lead to. */
export function walkChart<Machine extends AnyStateMachine>(walk: Walk<Machine>) {
  const { machine, input, answers, presses } = walk;
  const key = (snapshot: SnapshotFrom<Machine>) => JSON.stringify(walk.key(snapshot));
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  const nodes = below(machine.root as AnyStateNode);
  const failures = [...remedies.map((remedy) => failure(remedy)), ...(walk.failures ?? [])];
  const ends = nodes.flatMap(({ invoke }) =>
    invoke.flatMap(({ id, src }): Ended[] => [
      ...(answers[String(src)] ?? []).map((output) => ({
        type: `xstate.done.actor.${id}` as const,
        output,
      })),
      ...failures.map((error) => ({ type: `xstate.error.actor.${id}` as const, error })),
    ]),
  );
  /** All that can happen in a moment: any press, and the end of what is under way. */
  const possible = (snapshot: SnapshotFrom<Machine>) =>
    [
      ...presses,
      ...ends.filter(
        ({ type }) =>
          (snapshot as { children: Record<string, unknown> }).children[type.split('.').slice(3).join('.')],
      ),
    ] as EventFrom<Machine>[];

  const paths = getShortestPaths(machine as AnyStateMachine, {
    input: input as never,
    events: (snapshot) => possible(snapshot as SnapshotFrom<Machine>) as never,
    serializeState: (snapshot) => key(snapshot as SnapshotFrom<Machine>) as never,
    limit: 400_000,
  }).map((path): Path<Machine> => ({
    events: path.steps
      .map(({ event }) => event as unknown as EventFrom<Machine>)
      .filter(({ type }) => type !== 'xstate.init'),
    moments: [...path.steps.slice(1).map(({ state }) => state), path.state] as SnapshotFrom<Machine>[],
    end: path.state as SnapshotFrom<Machine>,
  }));
  const reached = new Set(
    paths.flatMap(({ end }) => [...(end as { _nodes: AnyStateNode[] })._nodes].map(({ id }) => id)),
  );
  const leaves = nodes.filter(({ type }) => type === 'atomic');
  return {
    paths,
    possible,
    key,
    isEnd,
    /** States that no path ends in, though a guest could be left there. */
    unreached: leaves.filter(({ id, always }) => !always && !reached.has(id)).map(({ id }) => id),
    /** States that only decide, and yet hold somebody up. */
    stuck: leaves.filter(({ id, always }) => always && reached.has(id)).map(({ id }) => id),
    /** Moments that nothing leads out of. */
    deadEnds: paths.filter(
      ({ end }) => !possible(end).some((event) => (end as { can(event: unknown): boolean }).can(event)),
    ),
    /** The events after which a call of these begins, with the moments before and after. */
    beginnings(calls: RegExp) {
      const running = (snapshot: SnapshotFrom<Machine>) =>
        Object.values(
          (snapshot as { children: Record<string, { src: unknown } | undefined> }).children,
        ).filter((child) => child && calls.test(String(child.src)));
      return paths.flatMap(({ events, moments }) =>
        events.flatMap((event, index) => {
          const before = (index ? moments[index - 1] : undefined) as SnapshotFrom<Machine> | undefined;
          const after = moments[index] as SnapshotFrom<Machine>;
          const ran = before ? running(before) : [];
          return running(after).some((child) => !ran.includes(child)) ? [{ event, before, after }] : [];
        }),
      );
    },
    /** Goes a path with a running chart. */
    async follow(path: Path<Machine>) {
      const run = startChart(machine, input, answers);
      for (const event of path.events) await run.take(event);
      const snapshot = run.actor.getSnapshot() as SnapshotFrom<Machine>;
      run.actor.stop();
      return snapshot;
    },
  };
}
