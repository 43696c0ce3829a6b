import { assign, setup } from 'xstate';
import type { ErrorCode, FeedbackOutcome } from '../contract/index.ts';
import { callingActions, callingGuards, failureOf } from '../flow/chart.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import { forVisit, missingIn } from './feedback-context.ts';
import type {
  FeedbackActors,
  FeedbackContext,
  FeedbackEmitted,
  FeedbackEvent,
  FeedbackInput,
} from './feedback-context.ts';

/** One that no call has met; the page has words of its own for it. */
const refusal = (code: ErrorCode, language: string) =>
  new BookingError({ code, remedy: 'call', message: '', language });

export const feedbackSetup = setup({
  types: {
    context: {} as FeedbackContext,
    events: {} as FeedbackEvent,
    input: {} as FeedbackInput,
    emitted: {} as FeedbackEmitted,
    tags: {} as 'loading' | 'held',
  },
  actors: {} as FeedbackActors,
  guards: {
    ...callingGuards<FeedbackContext>(),
    isOffered: ({ context }) => context.isOffered,
    hasReservation: ({ context }) => context.reservation !== '',
    isSameVisit: ({ context, event }) =>
      event.type === 'reservation.changed' && event.reservation === context.reservation,
    isIncomplete: ({ context }) => missingIn(context.draft).length > 0,
    isNoVisit: ({ event }) => failureOf(event).code === 'booking_not_found',
    isTooLate: ({ event }) => failureOf(event).code === 'feedback_closed',
  },
  actions: {
    ...callingActions<FeedbackContext, FeedbackEvent>(),
    keepField: assign(({ context, event }) => {
      if (event.type !== 'field.changed') return {};
      const { control, value } = event;
      return {
        draft: { ...context.draft, [control]: value },
        missing: context.missing.filter((aspect) => aspect !== control),
      };
    }),
    showMissing: assign(({ context }) => ({
      missing: missingIn(context.draft),
      failure: null,
      refusals: context.refusals + 1,
    })),
    keepVisit: assign(({ context, event }) =>
      event.type === 'reservation.changed' ? forVisit(context, event.reservation) : {},
    ),
    missOffer: assign(({ context }) => ({ failure: refusal('not_found', context.language) })),
    missReservation: assign(({ context }) => ({ failure: refusal('booking_not_found', context.language) })),
    clearFailure: assign({ failure: null }),
    keepSent: assign(({ context }) => ({ sent: context.draft, missing: [], failure: null })),
    keepOutcome: assign((_, { status }: FeedbackOutcome) => ({ outcome: status, isUnknown: false })),
    noteUnknown: assign({ isUnknown: true }),
  },
});
