import { codeRequest, guestRequest, newCodeRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import { keepSent, onCallError, rejectInvalid, renewFirst, setOff } from './transitions.ts';

const held = { tags: ['loading', 'held'], on: { reset: {}, back: {}, edit: {} } } as const;

/** The code that was sent; the right one books. */
export const code = tableSetup.createStateConfig({
  initial: 'entering',
  states: {
    entering: {
      initial: 'cooling',
      on: { submitted: [rejectInvalid('code'), { target: 'verifying', actions: 'clearMessages' }] },
      states: {
        /** Another code can't be asked for yet; the guest sees the seconds pass. */
        cooling: {
          always: { guard: 'mayResend', target: 'ready' },
          after: { second: { target: 'cooling', reenter: true } },
        },
        ready: {
          on: { 'newCode.requested': { target: '#table.steps.code.resending', actions: 'clearMessages' } },
        },
      },
    },
    verifying: {
      ...held,
      always: renewFirst,
      entry: 'keepCodeRequest',
      invoke: {
        src: 'sendCode',
        input: ({ context }) => codeRequest(context),
        onDone: [...setOff],
        onError: onCallError('entering'),
      },
    },
    resending: {
      ...held,
      always: renewFirst,
      entry: 'coolDown',
      invoke: {
        src: 'sendNewCode',
        input: ({ context }) => newCodeRequest(context),
        onDone: {
          target: 'entering',
          actions: [...keepSent, { type: 'note', params: 'newCodeSent' }],
        },
        onError: onCallError('entering'),
      },
    },
    /** The session ran out: the guest is sent again in a new one, which sends another code. */
    sendingAgain: {
      ...held,
      always: renewFirst,
      entry: 'keepGuestRequest',
      invoke: {
        src: 'sendGuest',
        input: ({ context }) => guestRequest(context),
        onDone: [
          ...setOff,
          { target: 'entering', actions: [...keepSent, { type: 'note', params: 'renewedCode' }] },
        ],
        onError: onCallError('entering'),
      },
    },
  },
});
