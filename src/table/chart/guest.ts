import { validateGuest } from '../../flow/guest/guest-draft.ts';
import { guestRequest } from '../requests.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { keepSent, onBookingError, rejectInvalid, renewFirst, setOff } from './transitions.ts';

export const validateGuestStep: Validate = ({ draft }) => validateGuest(draft);

/** The guest's details. Sending them may book, so there is no back until the answer. */
export const guest = tableSetup.createStateConfig({
  initial: 'filling',
  states: {
    filling: {
      on: {
        submitted: [
          rejectInvalid(validateGuestStep),
          // Another text message would cost, and the current code is still valid.
          { guard: 'isAlreadySent', target: '#table.steps.code' },
          { target: 'sending', actions: 'clearMessages' },
        ],
      },
    },
    sending: {
      tags: ['loading', 'held'],
      always: renewFirst,
      entry: ['keepGuestRequest', 'keepPending'],
      exit: 'dropPending',
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
