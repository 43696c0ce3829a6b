import {
  assign,
  emit,
  fromPromise,
  type DoneActorEvent,
  type ErrorActorEvent,
  type EventObject,
  type PromiseActorLogic,
} from 'xstate';
import type { AnswerOf, CallPath, Remedy, RequestOf } from '../contract/index.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { ProxyClient } from '../proxy-client/proxy-client.ts';

/** What all charts share: their context, the guards and actions over it, and the calls that they make. */
export interface CallingContext {
  language: string;
  /** A failure that belongs to no control. */
  failure: BookingError | null;
  /** Counts errors and failures, so that each new one gets the focus. */
  refusals: number;
}

/** Additional context of flows with steps and a session. */
export interface ChartContext<Step extends string = string> extends CallingContext {
  /** Null before the first answer, and while the booking system's state is unknown: the next call starts a new session. */
  session: string | null;
  /** Where the guest is; null before the first step. */
  step: Step | null;
  /** What `open` answered; null before it did. */
  start: object | null;
  /** What the last call found has not been told yet: it is heard once, until the guest chooses or goes on. */
  isNews: boolean;
  /** Sessions renewed since the last call that succeeded. */
  renewals: number;
}

/** The events that every chart emits. */
export type Emitted =
  | { type: 'ready' }
  | { type: 'pending' }
  | { type: 'unavailable'; failure: BookingError }
  | { type: 'failed'; failure: BookingError };

/** A call to the proxy as an actor: its input is the request. */
export type CallActor<Path extends CallPath> = PromiseActorLogic<AnswerOf<Path>, RequestOf<Path>>;

/** Leaving the state that invokes it aborts the call. */
export const callActor = <Path extends CallPath>(client: ProxyClient, path: Path): CallActor<Path> =>
  fromPromise(({ input, signal }) => client.call(path, input, signal));

/**
 * The failure that an actor ended with, or the refusal that a renewed session met. One that is not ours is a fault of
 * the program: the guest may try again.
 */
export const failureOf = (event: unknown): BookingError => {
  const { error = (event as DoneActorEvent<{ refusal?: unknown }>).output?.refusal } =
    event as Partial<ErrorActorEvent>;
  return error instanceof BookingError ? error : BookingError.lost();
};

/** A guard: the failure has one of these remedies. */
export const remedyIs = (...remedies: readonly Remedy[]) => ({ type: 'isRemedy', params: remedies }) as const;

/** The most sessions renewed in a row; after that, something else is wrong. */
const renewalsAllowed = 2;

interface Moment<Context> {
  context: Context;
  event: EventObject;
}

export const callingGuards = <Context extends CallingContext>() => ({
  isRemedy: ({ event }: Moment<Context>, remedies: readonly Remedy[]) =>
    remedies.includes(failureOf(event).remedy),
});

export const chartGuards = <Context extends ChartContext>() => ({
  ...callingGuards<Context>(),
  needsSession: ({ context }: Moment<Context>) => context.session === null,
  hasFailure: ({ context }: Moment<Context>) => context.failure !== null,
  hasStart: ({ context }: Moment<Context>) => context.start !== null,
  /** Before the first step: an earlier page has left a booking whose outcome is unknown. */
  isResumed: ({ context }: Moment<Context>) => context.step !== null,
  /** Of a renewed session: a step was refused when it was replayed. */
  hasRefusal: (_: Moment<Context>, { refusal }: { refusal: BookingError | null }) => refusal !== null,
  isInvalid: ({ context }: Moment<Context>, { validate }: { validate: (context: Context) => object }) =>
    Object.keys(validate(context)).length > 0,
  mayRenew: ({ context, event }: Moment<Context>) =>
    failureOf(event).remedy === 'restart' && context.renewals < renewalsAllowed,
});

export const callingActions = <Context extends CallingContext, Event extends EventObject>() => {
  /** A partial update of any chart's context. */
  const set = (change: (moment: Moment<Context>) => Partial<CallingContext>) =>
    assign<Context, Event, undefined, Event, never>((moment) => change(moment) as Partial<Context>);
  const tell = (told: (moment: Moment<Context>) => Emitted) =>
    emit<Context, Event, undefined, Event, Emitted>((moment) => told(moment) as never);
  return {
    showFailure: set(({ context, event }) => ({
      failure: failureOf(event),
      refusals: context.refusals + 1,
    })),
    changeLanguage: set(({ context, event }) => ({
      language: (event as { language?: string }).language ?? context.language,
    })),
    emitReady: tell(() => ({ type: 'ready' })),
    emitPending: tell(() => ({ type: 'pending' })),
    emitUnavailable: tell(({ context }) => ({
      type: 'unavailable',
      failure: context.failure as BookingError,
    })),
    emitFailed: tell(({ event }) => ({ type: 'failed', failure: failureOf(event) })),
  };
};

export const chartActions = <Context extends ChartContext, Event extends EventObject>() => ({
  ...callingActions<Context, Event>(),
  /** Provided by the flow: what leads a reloaded page back is kept from when a call that books is sent … */
  keepPending: () => undefined,
  /** … until its outcome is known. */
  dropPending: () => undefined,
  enterStep: assign<Context, Event, NonNullable<Context['step']>, Event, never>(
    (_, step) => ({ step }) as Partial<Context>,
  ),
});
