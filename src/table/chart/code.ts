import { codeRequest, guestRequest, newCodeRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import {
  rejectInvalid,
  onCallError,
  call,
  toRoom,
  toWhen,
  toChoice,
  toGuest,
  booked,
  codeIsSent,
} from './transitions.ts';

/** The code from the text message; the right one books. */
export const code = tableSetup.createStateConfig({
  initial: 'entering',
  states: {
    entering: {
      on: {
        back: { target: '#table.guest', actions: 'clearMessages' },
        edit: [toRoom, toWhen, toChoice, toGuest],
        submitted: [rejectInvalid('code'), ...call('code', 'verifying')],
        'newCode.requested': { guard: 'mayResend', target: 'asking' },
      },
    },
    asking: { always: call('code', 'resending') },
    verifying: {
      tags: 'loading',
      entry: 'keepCodeRequest',
      on: { reset: {} },
      invoke: {
        src: 'sendCode',
        input: ({ context }) => codeRequest(context),
        onDone: {
          target: '#table.confirmed',
          actions: { type: 'keepBooking', params: ({ event }) => event.output },
        },
        onError: onCallError('code', 'entering'),
      },
    },
    resending: {
      tags: 'loading',
      entry: 'coolDown',
      invoke: {
        src: 'sendNewCode',
        input: ({ context }) => newCodeRequest(context),
        onDone: {
          target: 'entering',
          actions: [...codeIsSent, { type: 'note', params: 'newCodeSent' }],
        },
        onError: onCallError('code', 'entering'),
      },
    },
    /** The session ran out: the guest's step is said again in a new one, which sends another SMS. */
    sendingAgain: {
      tags: 'loading',
      entry: 'keepGuestRequest',
      on: { reset: {} },
      invoke: {
        src: 'sendGuest',
        input: ({ context }) => guestRequest(context),
        onDone: [
          booked,
          {
            target: 'entering',
            actions: [...codeIsSent, { type: 'note', params: 'renewedCode' }],
          },
        ],
        onError: onCallError('code', 'entering'),
      },
    },
  },
});
