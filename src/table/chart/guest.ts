import { validateGuest } from '../../flow/guest/guest-draft.ts';
import { choiceRequest, guestRequest } from '../requests.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import {
  keepSent,
  onBookingError,
  onCallErrorInvalidating,
  rejectInvalid,
  renewFirst,
  setOff,
} from './transitions.ts';

export const validateGuestStep: Validate = ({ draft }) => validateGuest(draft);

/**
 * The guest's details, and what they may tell the restaurant besides: that is sent first, as the booking system wants it.
 * Sending the details may book, so there is no back until the answer.
 */
export const guest = tableSetup.createStateConfig({
  initial: 'filling',
  states: {
    filling: {
      on: {
        submitted: [
          rejectInvalid(validateGuestStep),
          { guard: 'hasToTell', target: 'telling', actions: 'clearMessages' },
          // Another text message would cost, and the current code is still valid.
          { guard: 'isAlreadySent', target: '#table.steps.code' },
          { target: 'sending', actions: 'clearMessages' },
        ],
      },
    },
    telling: {
      tags: 'loading',
      always: renewFirst,
      on: {
        changed: { target: 'filling', actions: ['change', 'invalidateSession'] },
        back: { target: '#table.returning', actions: 'invalidateSession' },
        edit: { target: '#table.editing', actions: 'invalidateSession' },
      },
      invoke: {
        src: 'sendChoice',
        input: ({ context }) => choiceRequest(context),
        onDone: [
          {
            guard: { type: 'isAccepted', params: ({ event }) => event.output },
            target: 'sending',
            actions: { type: 'keepChoice', params: ({ event }) => event.output },
          },
          // Nothing is booked before the guest knows that their message did not arrive.
          { target: 'filling', actions: { type: 'keepChoice', params: ({ event }) => event.output } },
        ],
        onError: onCallErrorInvalidating('filling'),
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
        onDone: [...setOff, { target: '#table.steps.code', actions: ['clearCode', keepSent] }],
        onError: onBookingError('filling'),
      },
    },
  },
});
