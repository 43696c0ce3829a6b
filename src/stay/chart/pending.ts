import { repeatRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { refusedBooking } from './review.ts';
import { failed, isStillUnknown, routing } from './transitions.ts';

/**
 * A call that books lost its answer: on this page, or on one that was left meanwhile. Only a guest who has asked the
 * hotel, and says so, leads from here to another booking.
 */
export const pending = staySetup.createStateConfig({
  initial: 'waiting',
  entry: ['keepPending', 'emitPending'],
  exit: 'dropPending',
  // The call may still book: starting over could book the same again.
  on: { reset: {} },
  states: {
    waiting: {
      on: {
        retry: { target: 'checking', actions: 'clearMessages' },
        asked: [
          { guard: 'hasNoFailure' },
          {
            guard: 'hasSetOff',
            target: '#stay.steps.review.reading',
            actions: ['clearMessages', 'renewKey'],
          },
          { target: '#stay.starting', actions: 'beginAnew' },
        ],
      },
    },
    /** The same call again, by its key: the proxy may know its outcome. */
    checking: {
      tags: 'loading',
      invoke: {
        src: 'repeatBooking',
        input: ({ context }) => repeatRequest(context),
        onDone: {
          target: '#stay.steps.review.setOff',
          actions: { type: 'keepOutcome', params: ({ event }) => event.output },
        },
        onError: [
          { guard: isStillUnknown, target: 'waiting', actions: failed },
          // Anything else means that nothing was booked.
          ...refusedBooking,
          { target: routing, actions: 'emitFailed' },
        ],
      },
    },
  },
});
