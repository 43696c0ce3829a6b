import {
  createActor,
  fromPromise,
  SimulatedClock,
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

/** For tests of a chart: actors that the test controls, and a walk along every path. */

/** An actor's result, as the chart's event. */
export type Ended =
  | { type: `xstate.done.actor.${string}`; output: unknown }
  | { type: `xstate.error.actor.${string}`; error: unknown };

/** What each of the chart's actors may answer, by its name. */
export type Answers = Record<string, readonly unknown[]>;

export const failure = (remedy: Remedy, code: ErrorCode = 'internal_error'): BookingError =>
  new BookingError({ code, remedy, message: `mend the ${remedy}`, language: 'en' });

export const done = (output: unknown) => ({ type: 'xstate.done.actor.x', output }) as const;
export const failed = (remedy: Remedy, code?: ErrorCode) =>
  ({ type: 'xstate.error.actor.x', error: failure(remedy, code) }) as const;

/** An actor's result; a delay (`xstate.after.…`) is none. */
const isEnd = (event: { type: string }): event is Ended => /^xstate\.(done|error)\./.test(event.type);
const isDelay = (event: { type: string }): boolean => event.type.startsWith('xstate.after.');

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
  const clock = new SimulatedClock();
  const actor = createActor(machine.provide({ actors } as never), {
    input,
    clock,
  } as never) as never as Actor<Machine>;
  actor.on('*' as never, ({ type }: { type: string }) => emitted.push(type));
  actor.start();
  return {
    actor,
    calls,
    /** The last request of a call. */
    last: (src: string) =>
      said.filter((call) => call.src === src).at(-1)?.input as Record<string, unknown> | undefined,
    /** All requests of a call. */
    all: (src: string) =>
      said.filter((call) => call.src === src).map((call) => call.input as Record<string, unknown>),
    emitted,
    /** Lets the chart's time pass: milliseconds. */
    async pass(time: number) {
      clock.increment(time);
      await new Promise<void>((settled) => setImmediate(settled));
    },
    async take(event: EventFrom<Machine> | Ended) {
      if (isDelay(event)) clock.increment(1000);
      else if (!isEnd(event)) actor.send(event);
      else if ('output' in event) waiting.at(-1)?.resolve(event.output);
      else waiting.at(-1)?.reject(event.error);
      await new Promise<void>((settled) => setImmediate(settled));
    },
  };
}

interface Walk<Machine extends AnyStateMachine> {
  machine: Machine;
  input: InputFrom<Machine>;
  answers: Answers;
  /** Codes of failures that the chart treats differently from others of the same remedy. */
  failures?: readonly BookingError[];
  /** All that a guest can press. */
  presses: readonly EventFrom<Machine>[];
  /** Identifies a moment: moments with the same transitions get the same key. */
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
  const { input, answers, presses } = walk;
  // In a walk no actor runs: what one may end with is an event like any other.
  const idle = fromPromise(() => new Promise(() => {}));
  const machine = walk.machine.provide({
    actors: Object.fromEntries(Object.keys(answers).map((src) => [src, idle])),
  } as never) as Machine;
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
  const delays = (snapshot: SnapshotFrom<Machine>) =>
    (snapshot as { _nodes: AnyStateNode[] })._nodes.flatMap(({ after }) =>
      after.map(({ eventType }) => ({ type: eventType })),
    );
  /** All events that can happen in a moment: presses, results of calls, delays. */
  const possible = (snapshot: SnapshotFrom<Machine>) =>
    [
      ...presses,
      ...delays(snapshot),
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
  /** The beginnings of paths. */
  const isBeginning = new Set(paths.map(({ events }) => JSON.stringify(events.slice(0, -1))));
  const onlyDecides = ({ always, invoke, after }: AnyStateNode) =>
    always !== undefined && !invoke.length && !after.length;
  const leaves = nodes.filter(({ type }) => type === 'atomic');
  return {
    paths,
    isEnd,
    /** States that no path ends in, though a guest could be left there. */
    unreached: leaves.filter((node) => !onlyDecides(node) && !reached.has(node.id)).map(({ id }) => id),
    /** States that only decide, but in which the guest stays. */
    stuck: leaves.filter((node) => onlyDecides(node) && reached.has(node.id)).map(({ id }) => id),
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
    /**
     * Runs every path with a running chart, shorter ones as beginnings of longer ones, and returns the first moment that
     * differs from the walk; undefined where there is none.
     */
    async firstDifference(): Promise<string | undefined> {
      const longest = paths.filter(({ events }) => !isBeginning.has(JSON.stringify(events)));
      for (const { events, moments } of longest) {
        const run = startChart(machine, input, answers);
        for (const [index, event] of events.entries()) {
          await run.take(event);
          const [went, walked] = [run.actor.getSnapshot(), moments[index]].map((moment) =>
            key(moment as SnapshotFrom<Machine>),
          );
          if (went !== walked)
            return `${JSON.stringify(events.slice(0, index + 1).map(({ type }) => type))}: ${went}, not ${walked}`;
        }
        run.actor.stop();
      }
      return undefined;
    },
  };
}
