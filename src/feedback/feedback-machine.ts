import { remedyIs } from '../flow/chart.ts';
import { initialContext, requestOf } from './feedback-context.ts';
import { feedbackSetup } from './feedback-setup.ts';

const failed = ['emitFailed', 'showFailure'] as const;

/**
 * Rates a visit: rating ⇄ sending → thanks, from where it can be changed. The same may be given again: where an answer was
 * lost the guest sends once more, as a repeat, and it counts once.
 */
export const feedbackMachine = feedbackSetup.createMachine({
  id: 'feedback',
  context: ({ input }) => initialContext(input),
  initial: 'opening',
  on: {
    'reservation.changed': [{ guard: 'isSameVisit' }, { target: '.opening', actions: 'keepVisit' }],
    'language.changed': { actions: 'changeLanguage' },
  },
  states: {
    opening: {
      always: [
        { guard: 'isOffered', target: 'naming' },
        { target: 'unavailable', actions: 'missOffer' },
      ],
    },
    naming: {
      always: [
        { guard: 'hasReservation', target: 'rating', actions: 'emitReady' },
        { target: 'invalid', actions: 'missReservation' },
      ],
    },

    rating: {
      initial: 'filling',
      on: { 'field.changed': { actions: 'keepField' } },
      states: {
        filling: {
          on: {
            submitted: [
              { guard: 'isIncomplete', actions: 'showMissing' },
              { target: 'sending', actions: 'keepSent' },
            ],
          },
        },
        sending: {
          tags: ['loading', 'held'],
          invoke: {
            src: 'give',
            input: ({ context }) => requestOf(context),
            onDone: {
              target: '#feedback.thanks',
              actions: { type: 'keepOutcome', params: ({ event }) => event.output },
            },
            onError: [
              { guard: 'isNoVisit', target: '#feedback.invalid', actions: failed },
              { guard: 'isTooLate', target: '#feedback.too-late', actions: failed },
              { guard: remedyIs('pending'), target: 'filling', actions: [...failed, 'noteUnknown'] },
              { guard: remedyIs('call'), target: '#feedback.unavailable', actions: failed },
              { target: 'filling', actions: failed },
            ],
          },
        },
      },
    },
    thanks: { on: { 'change.asked': 'rating' } },

    'too-late': { entry: 'emitUnavailable' },
    invalid: { entry: 'emitUnavailable' },
    unavailable: { entry: 'emitUnavailable', on: { retry: { target: 'opening', actions: 'clearFailure' } } },
  },
});
