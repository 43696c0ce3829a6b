import { codeRequest, guestRequest, newCodeRequest } from '../requests.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { keepSent, onBookingError, onCallError, rejectInvalid, renewFirst, setOff } from './transitions.ts';

const held = { tags: ['loading', 'held'], on: { reset: {}, back: {}, edit: {} } } as const;

export const validateCode: Validate = ({ draft, sent }) =>
  new RegExp(`^\\d{${sent?.codeLength ?? 4}}$`).test(draft.code.trim()) ? {} : { code: 'badCode' };

/** Enters the code from the text message; the right one books. */
export const code = tableSetup.createStateConfig({
  initial: 'entering',
  states: {
    entering: {
      initial: 'cooling',
      on: { submitted: [rejectInvalid(validateCode), { target: 'verifying', actions: 'clearMessages' }] },
      states: {
        /** Another code can't be requested yet; the page shows a countdown. */
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
      entry: ['keepCodeRequest', 'keepPending'],
      exit: 'dropPending',
      invoke: {
        src: 'sendCode',
        input: ({ context }) => codeRequest(context),
        onDone: [...setOff],
        onError: onBookingError('entering'),
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
    /** The session expired: the guest call is made again in a new one, which sends another code. */
    sendingAgain: {
      ...held,
      always: renewFirst,
      entry: ['keepGuestRequest', 'keepPending'],
      exit: 'dropPending',
      invoke: {
        src: 'sendGuest',
        input: ({ context }) => guestRequest(context),
        onDone: [
          ...setOff,
          { target: 'entering', actions: [...keepSent, { type: 'note', params: 'renewedCode' }] },
        ],
        onError: onBookingError('entering'),
      },
    },
  },
});
