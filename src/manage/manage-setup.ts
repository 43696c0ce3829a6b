import { assign, emit, setup } from 'xstate';
import type { LookUpAnswer } from '../contract/index.ts';
import { callingActions, callingGuards, failureOf } from '../flow/chart.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type {
  ManageActors,
  ManageContext,
  ManageEmitted,
  ManageEvent,
  ManageInput,
} from './manage-context.ts';

export const manageSetup = setup({
  types: {
    context: {} as ManageContext,
    events: {} as ManageEvent,
    input: {} as ManageInput,
    emitted: {} as ManageEmitted,
    tags: {} as 'loading' | 'held',
  },
  actors: {} as ManageActors,
  guards: {
    ...callingGuards<ManageContext>(),
    hasToken: ({ context }) => context.token !== '',
    isOtherLink: ({ context }) => context.token !== context.opened,
    isOtherLanguage: ({ context }) => context.language !== context.spoken,
    /** It is confirmed, or may still be. */
    isInForce: ({ context }) =>
      ['confirmed', 'requested', 'held'].includes(context.found?.booking.status ?? ''),
    /** The hotel gives no data of it, whether it still waits for its confirmation or is cancelled. */
    isUnseen: ({ context: { found } }) =>
      found?.booking.kind === 'stay' && found.booking.status === 'requested',
    isCancelled: ({ context }) => context.found?.booking.status === 'cancelled',
    isCancellable: ({ context }) => context.found?.booking.cancellable ?? false,
    hasDocument: ({ context }) => context.found?.booking.kind === 'stay' && context.found.booking.document,
    isLinkInvalid: ({ event }) => failureOf(event).code === 'link_invalid',
  },
  actions: {
    ...callingActions<ManageContext, ManageEvent>(),
    keepLink: assign(({ context, event }) => ({
      token: event.type === 'link.changed' ? event.token : context.token,
    })),
    /** A former link's booking is no longer shown. */
    beginAnew: assign(({ context }) => ({
      opened: context.token,
      found: null,
      cancelAsked: false,
      note: null,
      failure: null,
    })),
    /** Before the booking is looked up in it. */
    keepLanguage: assign(({ context }) => ({ spoken: context.language })),
    keepBooking: assign((_, found: LookUpAnswer) => ({ found, failure: null })),
    clearMessages: assign({ failure: null, note: null }),
    noteNotCancelled: assign({ note: 'notCancelled' }),
    noteAsked: assign({ cancelAsked: true }),
    /** A missing link is treated like a wrong one. */
    missLink: assign(({ context: { language } }) => ({
      failure: new BookingError({ code: 'link_invalid', remedy: 'call', message: '', language }),
    })),
    emitCancelled: emit(({ context }) => ({
      type: 'cancelled',
      reference: context.found?.booking.reference ?? '',
    })),
  },
});
