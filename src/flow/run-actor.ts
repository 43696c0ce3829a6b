import type { ReactiveControllerHost } from 'lit';
import {
  createActor,
  type ActorOptions,
  type AnyActorRef,
  type AnyStateMachine,
  type InputFrom,
} from 'xstate';

/** In a development build a page puts an inspector's `inspect` here (docs/charts.md). */
const inspectorKey = Symbol.for('booking-widget-inspect');

const inspector = (): ActorOptions<AnyStateMachine>['inspect'] =>
  import.meta.env?.DEV ? (globalThis as { [inspectorKey]?: never })[inspectorKey] : undefined;

/** A chart's actor, not started yet. */
export const actorOf = <Machine extends AnyStateMachine>(machine: Machine, input: InputFrom<Machine>) =>
  createActor(machine, { input, inspect: inspector() } as never);

/**
 * Starts an actor and renders its element anew with each snapshot.
 *
 * The actor is not stopped when the element leaves the page. A framework may move or keep it, and a call that books
 * must get its answer; it is garbage-collected with the element, as nothing else refers to it (docs/decisions/0006).
 */
export function runActor(host: ReactiveControllerHost, actor: AnyActorRef): void {
  // An unhandled error would reach the page; the chart has a state for each that it knows.
  actor.subscribe({ next: () => host.requestUpdate(), error: () => host.requestUpdate() });
  actor.start();
}

/** A chart's first level is the page, the level below its inner state. Steps are a level deeper. */
export function stepAndState(value: string | object): { step: string; state: string } {
  if (typeof value === 'string') return { step: value, state: '' };
  const [[step, state] = ['', '']] = Object.entries(value) as [string, string | object][];
  if (step === 'steps') return stepAndState(state);
  return { step, state: typeof state === 'string' ? state : (Object.keys(state)[0] ?? '') };
}

/** The same, where a renewed session leaves the guest where they were. */
export const currentStep = ({
  value,
  context,
}: {
  value: string | object;
  context: { step: string | null };
}): { step: string; state: string } =>
  value === 'renewing' ? { step: context.step ?? 'starting', state: 'renewing' } : stepAndState(value);

/** What a flow reads of its chart: the context, where the guest is, and what is under way. */
export const readChart = <Context extends { step: string | null }>(snapshot: {
  value: string | object;
  context: Context;
  hasTag(tag: 'loading' | 'held'): boolean;
}) => ({
  context: snapshot.context,
  ...currentStep(snapshot),
  loading: snapshot.hasTag('loading'),
  held: snapshot.hasTag('held'),
});
