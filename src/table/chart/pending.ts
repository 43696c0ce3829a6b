import type { BookingRequest } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { failed, isStillUnknown, keepSent, routing, setOff } from './transitions.ts';

/** A call that books lost its answer. Nothing leads from here to a second booking. */
export const pending = tableSetup.createStateConfig({
  initial: 'waiting',
  entry: 'emitPending',
  // The call may still book: starting over could book the same again.
  on: { reset: {} },
  states: {
    waiting: { on: { retry: { target: 'checking', actions: 'clearMessages' } } },
    /** The same call again: the booking system recognises its request, and answers if it has booked. */
    checking: {
      tags: 'loading',
      invoke: {
        src: 'repeatBooking',
        input: ({ context }) => context.bookingRequest as BookingRequest,
        onDone: [...setOff, { target: '#table.steps.code', actions: keepSent }],
        onError: [
          { guard: isStillUnknown, target: 'waiting', actions: failed },
          // Anything else means that nothing was booked.
          { target: routing, actions: 'emitFailed' },
        ],
      },
    },
  },
});
