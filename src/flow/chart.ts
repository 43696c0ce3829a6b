import { assign, emit, type EventObject } from 'xstate';
import type { BookingError } from '../proxy-client/booking-error.ts';
import type { Emitted } from './emitted.ts';
import { failureOf } from './failures.ts';

/** What every chart's context holds, and the guards and actions over it that are the same for all charts. */
export interface CallingContext {
  language: string;
  /** A failure that no control can onCallError. */
  failure: BookingError | null;
  /** Counts what was refused or failed, so that each draws the guest's attention. */
  refusals: number;
}

/** Besides, where calls are made in a session. */
export interface ChartContext extends CallingContext {
  /** Null before the first answer, and when what the booking system holds is in doubt: begin anew before the next call. */
  session: string | null;
  /** The call to go on with once a session is renewed. */
  resume: string;
  /** Sessions renewed since the last call that succeeded. */
  renewals: number;
}

/** After this many renewed sessions in a row, something else is wrong. */
const renewalsAllowed = 2;

interface Moment<Context> {
  context: Context;
  event: EventObject;
}

export const callingGuards = <Context extends CallingContext>() => ({
  isRemedy: ({ event }: Moment<Context>, remedies: RegExp) => remedies.test(failureOf(event).remedy),
});

export const chartGuards = <Context extends ChartContext>() => ({
  ...callingGuards<Context>(),
  needsSession: ({ context }: Moment<Context>) => context.session === null,
  isEdit: ({ event }: Moment<Context>, step: string) =>
    event.type === 'edit' && (event as { step?: string }).step === step,
  isResume: ({ context }: Moment<Context>, resume: Context['resume']) => context.resume === resume,
  mayRenew: ({ context, event }: Moment<Context>) =>
    failureOf(event).remedy === 'restart' && context.renewals < renewalsAllowed,
});

export const callingActions = <Context extends CallingContext, Event extends EventObject>() => {
  /** A part of the context, as every chart's. */
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
  remember: assign<Context, Event, Context['resume'], Event, never>(
    (_, resume) => ({ resume }) as Partial<Context>,
  ),
});
