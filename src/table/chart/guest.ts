import { guestRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { keepSent, onCallError, rejectInvalid, renewFirst, setOff } from './transitions.ts';

/** Whose booking it is. Sending it may book; so it has no way back until it is answered. */
export const guest = tableSetup.createStateConfig({
  initial: 'filling',
  states: {
    filling: {
      on: {
        submitted: [
          rejectInvalid('guest'),
          // Another message would cost, and say the same.
          { guard: 'isAlreadySent', target: '#table.steps.code' },
          { target: 'sending', actions: 'clearMessages' },
        ],
      },
    },
    sending: {
      tags: ['loading', 'held'],
      always: renewFirst,
      entry: 'keepGuestRequest',
      on: { reset: {}, back: {}, edit: {} },
      invoke: {
        src: 'sendGuest',
        input: ({ context }) => guestRequest(context),
        onDone: [...setOff, { target: '#table.steps.code', actions: keepSent }],
        onError: onCallError('filling'),
      },
    },
  },
});
