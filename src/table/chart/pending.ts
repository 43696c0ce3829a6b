import { repeatRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { failed, isStillUnknown, keepSent, onRefused, routing, setOff } from './transitions.ts';

/**
 * A call that books lost its answer: on this page, or on one that was left meanwhile. Only a guest who has asked the
 * restaurant, and says so, leads from here to another booking.
 */
export const pending = tableSetup.createStateConfig({
  initial: 'waiting',
  entry: ['keepPending', 'emitPending'],
  exit: 'dropPending',
  // The call may still book: starting over could book the same again.
  on: { reset: {} },
  states: {
    waiting: {
      on: {
        retry: { target: 'checking', actions: 'clearMessages' },
        asked: { guard: 'hasFailure', target: '#table.starting', actions: 'beginAnew' },
      },
    },
    /** The same call again: the booking system recognises its request, and answers if it has booked. */
    checking: {
      tags: 'loading',
      invoke: {
        src: 'repeatBooking',
        input: ({ context }) => repeatRequest(context),
        onDone: [...setOff, { target: '#table.steps.code', actions: ['clearCode', keepSent] }],
        onError: [
          { guard: isStillUnknown, target: 'waiting', actions: failed },
          onRefused,
          // Anything else means that nothing was booked.
          { target: routing, actions: 'emitFailed' },
        ],
      },
    },
  },
});
