import { assign, emit, setup } from 'xstate';
import type { LookUpAnswer } from '../contract/index.ts';
import { callingActions, callingGuards, failureOf } from '../flow/chart.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type { InnerFlow } from './inner-flow.ts';
import type {
  InnerName,
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
    isRefused: ({ context }) => context.found?.booking.status === 'refused',
    isCancelled: ({ context }) => context.found?.booking.status === 'cancelled',
    isCancellable: ({ context }) => context.found?.booking.cancellable ?? false,
    isChangeable: ({ context: { found } }) => found?.booking.kind === 'table' && found.booking.changeable,
    isTable: ({ context }) => context.found?.booking.kind === 'table',
    hasDocument: ({ context }) => context.found?.booking.kind === 'stay' && context.found.booking.document,
    isLinkInvalid: ({ event }) => failureOf(event).code === 'link_invalid',
    isNotFound: ({ event }) => failureOf(event).code === 'booking_not_found',
    finds: ({ context }) => context.finds,
    isFinding: ({ context }) => context.wanted === 'find',
    hasBooking: ({ context }) => context.found !== null,
    isInnerHeld: ({ context }) => context.inner?.isHeld ?? false,
    bringsNews: ({ event }) => event.type === 'inner.ended' && event.found !== null,
    isSameStatus: ({ context }, { booking }: LookUpAnswer) =>
      context.found?.booking.status === booking.status,
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
      cancelledHere: false,
      note: null,
      failure: null,
    })),
    /** Before the booking is looked up in it. */
    keepLanguage: assign(({ context }) => ({ spoken: context.language })),
    keepBooking: assign((_, found: LookUpAnswer) => ({ found, failure: null })),
    clearMessages: assign({ failure: null, note: null }),
    noteNotCancelled: assign({ note: 'notCancelled' }),
    noteNoAnswer: assign({ note: 'noAnswerYet' }),
    noteAsked: assign({ cancelAsked: true }),
    noteCancelled: assign({ cancelledHere: true }),
    want: assign((_, wanted: InnerName) => ({ wanted, failure: null, note: null })),
    keepInner: assign((_, inner: InnerFlow) => ({ inner })),
    dropInner: assign({ inner: null, wanted: null }),
    keepEnded: assign(({ context, event }) =>
      event.type === 'inner.ended'
        ? {
            found: event.found ?? context.found,
            token: event.token,
            opened: event.token,
            note: event.isMoved ? ('changed' as const) : null,
          }
        : {},
    ),
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
