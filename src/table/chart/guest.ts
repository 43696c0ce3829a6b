import { validateGuest } from '../../flow/guest/guest-draft.ts';
import { guestRequest } from '../requests.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { keepSent, onBookingError, rejectInvalid, renewFirst, setOff } from './transitions.ts';

export const validateGuestStep: Validate = ({ draft }) => validateGuest(draft);

/** Whose booking it is. Sending it may book; so it has no way back until it is answered. */
export const guest = tableSetup.createStateConfig({
  initial: 'filling',
  states: {
    filling: {
      on: {
        submitted: [
          rejectInvalid(validateGuestStep),
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
        onError: onBookingError('filling'),
      },
    },
  },
});
