import { guestRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import {
  rejectInvalid,
  onCallError,
  call,
  toRoom,
  toWhen,
  toChoice,
  booked,
  codeIsSent,
} from './transitions.ts';

/** Whose booking it is. Sending it books, where the guest is known; so it has no way back until it is answered. */
export const guest = tableSetup.createStateConfig({
  initial: 'filling',
  states: {
    filling: {
      on: {
        back: [
          { guard: 'hasChoiceStep', target: '#table.choice', actions: 'clearMessages' },
          { target: '#table.when', actions: 'clearMessages' },
        ],
        edit: [toRoom, toWhen, toChoice],
        submitted: [
          rejectInvalid('guest'),
          // Another message would cost, and say the same.
          { guard: 'isAlreadySent', target: '#table.code', actions: 'clearMessages' },
          ...call('guest', 'sending'),
        ],
      },
    },
    sending: {
      tags: 'loading',
      entry: 'keepGuestRequest',
      on: { reset: {} },
      invoke: {
        src: 'sendGuest',
        input: ({ context }) => guestRequest(context),
        onDone: [
          booked,
          {
            target: '#table.code',
            actions: codeIsSent,
          },
        ],
        onError: onCallError('guest', 'filling'),
      },
    },
  },
});
