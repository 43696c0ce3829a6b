import type { Remedy } from '../contract/index.ts';
import { failureOf, type ChartContext } from './chart.ts';

/**
 * One step of a flow. From a flow's table of steps, in their order, derive its progress, back and forward, where a
 * remedy leads and what a page may preselect.
 */
export interface Step<Context, Control extends string, TextKey> {
  /** Its states (XState's `createStateConfig`). */
  chart: object;
  /** What is missing or can't be right, by control; left out: nothing is filled in. */
  validate?(context: Context): object;
  /** Left out: always. */
  isNeeded?(context: Context): boolean;
  /** Whether a remedy may lead here; left out: where the step is needed. */
  isReachable?(context: Context): boolean;
  /**
   * False for a step that not every guest sees, or that goes on with the page before: it doesn't count in the progress. Left out:
   * it counts.
   */
  isCounted?(context: Context): boolean;
  /** By remedy: the state of this step that applies it. */
  remedies: Partial<Record<Remedy, string>>;
  /** Whether attributes may still preselect at this step. */
  preselects?: true;
  heading: TextKey;
  /** In the order in which they are asked. */
  controls: readonly Control[];
}

type Steps<Context extends ChartContext, Name extends string> = Record<
  Name,
  Pick<
    Step<Context, string, unknown>,
    'validate' | 'isNeeded' | 'isReachable' | 'isCounted' | 'remedies' | 'preselects' | 'chart'
  >
>;

interface Moment<Context> {
  context: Context;
  event: { type: string };
}

/** What derives from a flow's table of steps. */
export function stepOrder<Context extends ChartContext<Name>, Name extends string = string>(
  steps: Steps<Context, Name>,
) {
  const names = Object.keys(steps) as Name[];
  const indexOf = (name: Name | null) => (name === null ? -1 : names.indexOf(name));
  const isNeeded = (name: Name, context: Context) => steps[name].isNeeded?.(context) ?? true;
  return {
    names,
    isBefore: (one: Name, other: Name | null) => indexOf(one) < indexOf(other),
    isNeeded,
    isComplete: (name: Name, context: Context) =>
      Object.keys(steps[name].validate?.(context) ?? {}).length === 0,
    /** The steps that come before another, as far as this booking has them. */
    before: (other: Name, context: Context) =>
      names.filter((name) => indexOf(name) < indexOf(other) && isNeeded(name, context)),
    progress(context: Context): { current: number; total: number } {
      const counted = names.filter(
        (name) => (steps[name].isCounted?.(context) ?? true) && isNeeded(name, context),
      );
      const { step } = context;
      const current = counted.filter((name) => indexOf(name) <= indexOf(step)).length;
      return { current: Math.max(1, current), total: counted.length };
    },
    preselects: (name: Name | null) => name === null || steps[name].preselects === true,
  };
}

/**
 * The states of a chart that only decide where its steps lead: `advancing` to the next one that is needed, `returning` to
 * the previous one, `editing` to the one that the guest picked, `routing` where a failure's remedy is applied.
 */
export function stepRouting<Context extends ChartContext<Name>, Name extends string = string>(
  chart: string,
  steps: Steps<Context, Name>,
) {
  const { names, isBefore, isNeeded } = stepOrder(steps);
  const to = (name: Name) => `#${chart}.steps.${name}`;
  const stay = { target: to('current' as Name) };
  const clear = 'clearMessages' as const;
  return {
    advancing: {
      always: [
        ...names.map((name) => ({
          guard: ({ context }: Moment<Context>) =>
            (context.step === null || isBefore(context.step, name)) && isNeeded(name, context),
          target: to(name),
        })),
        stay,
      ],
    },
    returning: {
      always: [
        ...[...names].reverse().map((name) => ({
          guard: ({ context }: Moment<Context>) => isBefore(name, context.step) && isNeeded(name, context),
          target: to(name),
          actions: clear,
        })),
        stay,
      ],
    },
    editing: {
      always: [
        ...names.map((name) => ({
          guard: ({ context, event }: Moment<Context>) =>
            (event as { step?: string }).step === name &&
            isBefore(name, context.step) &&
            isNeeded(name, context),
          target: to(name),
          actions: clear,
        })),
        stay,
      ],
    },
    routing: {
      always: [
        ...names.flatMap((name) =>
          Object.entries(steps[name].remedies).map(([remedy, state]) => ({
            guard: ({ context, event }: Moment<Context>) =>
              failureOf(event).remedy === remedy &&
              (steps[name].isReachable?.(context) ?? isNeeded(name, context)),
            target: `${to(name)}.${state}`,
            actions: 'showRefusal' as const,
          })),
        ),
        { target: 'unavailable', actions: 'showFailure' as const },
      ],
    },
  };
}

/**
 * A chart's steps as its states, each recording that the guest has reached it, and two history states: `current`, the step that
 * was left, from its start; `call`, the call that was under way, to be made again.
 */
export const stepStates = <Definitions extends Record<string, { chart: object }>>(steps: Definitions) => ({
  ...(Object.fromEntries(
    Object.entries(steps).map(([name, { chart }]) => {
      const { entry = [] } = chart as { entry?: unknown };
      return [name, { ...chart, entry: [{ type: 'enterStep', params: name }, entry].flat() }];
    }),
  ) as { [Name in keyof Definitions]: Definitions[Name]['chart'] }),
  current: { type: 'history' } as const,
  call: { type: 'history', history: 'deep' } as const,
});
