import type { BookRequest } from '../../contract/index.ts';
import { staySetup } from '../stay-setup.ts';
import { refusedBooking } from './review.ts';
import { failed, isStillUnknown, routing } from './transitions.ts';

/** A call that books lost its answer. Nothing leads from here to a second booking. */
export const pending = staySetup.createStateConfig({
  initial: 'waiting',
  entry: 'emitPending',
  // The call may still book: starting over could book the same again.
  on: { reset: {} },
  states: {
    waiting: { on: { retry: { target: 'checking', actions: 'clearMessages' } } },
    /** The same call again, by its key: the proxy may know its outcome. */
    checking: {
      tags: 'loading',
      invoke: {
        src: 'repeatBooking',
        input: ({ context }) => context.bookingRequest as BookRequest,
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
