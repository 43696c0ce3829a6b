import { codeRequest, guestRequest, newCodeRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { lacks, mend, call, toRoom, toWhen, toChoice, toGuest, booked, codeIsSent } from './ways.ts';

/** The code from the text message; the right one books. */
export const code = tableSetup.createStateConfig({
  initial: 'entering',
  states: {
    entering: {
      on: {
        back: { target: '#table.guest', actions: 'clearMessages' },
        edit: [toRoom, toWhen, toChoice, toGuest],
        submitted: [lacks('code'), ...call('code', 'verifying')],
        'newCode.requested': { guard: 'mayResend', target: 'asking' },
      },
    },
    asking: { always: call('code', 'resending') },
    verifying: {
      tags: 'loading',
      entry: 'keepCodeCall',
      on: { reset: {} },
      invoke: {
        src: 'sendCode',
        input: ({ context }) => codeRequest(context),
        onDone: {
          target: '#table.confirmed',
          actions: { type: 'keepBooking', params: ({ event }) => event.output },
        },
        onError: mend('code', 'entering'),
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
        onError: mend('code', 'entering'),
      },
    },
    /** The session ran out: the guest's step is said again in a new one, which sends another SMS. */
    sendingAgain: {
      tags: 'loading',
      entry: 'keepGuestCall',
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
        onError: mend('code', 'entering'),
      },
    },
  },
});
