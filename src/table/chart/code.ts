import { stateIn } from 'xstate';
import { codeRequest, guestRequest, newCodeRequest } from '../requests.ts';
import { isCodeWhole } from '../selection.ts';
import type { Validate } from '../table-context.ts';
import { tableSetup } from '../table-setup.ts';
import { keepSent, onBookingError, onCallError, rejectInvalid, renewFirst, setOff } from './transitions.ts';

const held = { tags: ['loading', 'held'], on: { reset: {}, back: {}, edit: {} } } as const;

export const validateCode: Validate = (context) => (isCodeWhole(context) ? {} : { code: 'badCode' });

/**
 * While another code is asked for, its message may be there before the answer: what is typed then is the new code. Entered whole,
 * it waits for the answer, and then sends itself.
 */
const typingAhead = {
  initial: 'untouched',
  states: {
    untouched: { on: { changed: { guard: 'isCode', target: 'typing', actions: 'change' } } },
    typing: { on: { submitted: { guard: 'isCodeWhole', target: 'waiting' } } },
    waiting: { on: { changed: { guard: 'isCode', target: 'typing', actions: 'change' } } },
  },
} as const;

/** Another code is on its way, and the message of the note says why. */
const onSent = (asking: 'resending' | 'sendingAgain', note: 'newCodeSent' | 'renewedCode') => {
  const isIn = (state: keyof typeof typingAhead.states) => stateIn({ steps: { code: { [asking]: state } } });
  const actions = [keepSent, { type: 'note', params: note }] as const;
  return [
    { guard: isIn('waiting'), target: 'verifying', actions: keepSent },
    { guard: isIn('typing'), target: 'entering', actions },
    { target: 'entering', actions: ['clearCode', ...actions] },
  ] as const;
};

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
      ...typingAhead,
      always: renewFirst,
      entry: 'coolDown',
      invoke: {
        src: 'sendNewCode',
        input: ({ context }) => newCodeRequest(context),
        onDone: [...onSent('resending', 'newCodeSent')],
        onError: onCallError('entering'),
      },
    },
    /** The session expired: the guest call is made again in a new one, which sends another code. */
    sendingAgain: {
      ...held,
      ...typingAhead,
      always: renewFirst,
      entry: ['keepGuestRequest', 'keepPending'],
      exit: 'dropPending',
      invoke: {
        src: 'sendGuest',
        input: ({ context }) => guestRequest(context),
        onDone: [...setOff, ...onSent('sendingAgain', 'renewedCode')],
        onError: onBookingError('entering'),
      },
    },
  },
});
