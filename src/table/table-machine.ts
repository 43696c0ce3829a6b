import {
  choiceRequest,
  checkRequest,
  codeRequest,
  guestRequest,
  newCodeRequest,
  roomRequest,
  slotsRequest,
} from './requests.ts';
import { initialContext, type Resume } from './table-context.ts';
import { tableSetup } from './table-setup.ts';

/**
 * The way to a table: starting → room? → when → choice? → guest → code → confirmed.
 * A failed call's remedy alone says where it goes on (`mend`); no call is made without a session that can be trusted
 * (`call`). Guards and actions are named here, their bodies stand in table-setup.ts.
 */

const remember = (resume: Resume) => ({ type: 'remember', params: resume }) as const;
const remedyIs = (remedies: RegExp) => ({ type: 'isRemedy', params: remedies }) as const;
const resumes = (resume: Resume) => ({ type: 'isResume', params: resume }) as const;
const lacks = <Step extends 'room' | 'when' | 'choice' | 'guest' | 'code'>(step: Step) =>
  ({
    guard: { type: 'hasProblems', params: step },
    actions: { type: 'showProblems', params: step },
  }) as const;
const edits = (step: string) => ({ type: 'isEdit', params: step }) as const;

/** Where a failure leads that a step can mend, or nothing can. */
const steer = [
  { guard: remedyIs(/^pending$/), target: '#table.pending', actions: 'emitFailed' },
  {
    guard: remedyIs(/^(time|party)$/),
    target: '#table.when.offering',
    actions: ['emitFailed', 'showRefusal'],
  },
  {
    guard: remedyIs(/^(date|promo)$/),
    target: '#table.when.choosing',
    actions: ['emitFailed', 'showRefusal'],
  },
  { guard: remedyIs(/^room$/), target: '#table.room.choosing', actions: ['emitFailed', 'showRefusal'] },
  { guard: remedyIs(/^choice$/), target: '#table.choice.choosing', actions: ['emitFailed', 'showRefusal'] },
  { guard: remedyIs(/^contact$/), target: '#table.guest.filling', actions: ['emitFailed', 'showRefusal'] },
  { guard: remedyIs(/^code$/), target: '#table.code.entering', actions: ['emitFailed', 'showRefusal'] },
  {
    guard: remedyIs(/^(call|restart)$/),
    target: '#table.unavailable',
    actions: ['emitFailed', 'showFailure'],
  },
] as const;

/** Where a call's failure leads: to a new session, to the step that can mend it, or back to `stay` to try again. */
const mend = <Stay extends string>(resume: Resume, stay: Stay) =>
  [
    { guard: 'mayRenew', target: '#table.renewing', actions: ['emitFailed', remember(resume)] },
    ...steer,
    { target: stay, actions: ['emitFailed', 'showFailure'] },
  ] as const;

/** The same, for a call whose late effect could overtake the next one: that one begins a session of its own. */
const mendDistrusting = <Stay extends string>(resume: Resume, stay: Stay) =>
  [
    { guard: 'mayRenew', target: '#table.renewing', actions: ['emitFailed', remember(resume)] },
    ...steer,
    { target: stay, actions: ['emitFailed', 'showFailure', 'distrustSession'] },
  ] as const;

/** Makes a call: in a session of its own where the present one can't be trusted. */
const call = <Target extends string>(resume: Resume, target: Target) =>
  [
    { guard: 'needsSession', target: '#table.renewing', actions: ['clearMessages', remember(resume)] },
    { target, actions: ['clearMessages'] },
  ] as const;

/** Jumps from the summary; each step lists those that lie before it. */
const toRoom = { guard: edits('room'), target: '#table.room', actions: 'clearMessages' } as const;
const toWhen = { guard: edits('when'), target: '#table.when', actions: 'clearMessages' } as const;
const toChoice = { guard: edits('choice'), target: '#table.choice', actions: 'clearMessages' } as const;
const toGuest = { guard: edits('guest'), target: '#table.guest', actions: 'clearMessages' } as const;

export const tableMachine = tableSetup.createMachine({
  id: 'table',
  context: ({ input }) => initialContext(input),
  initial: 'starting',
  on: {
    changed: { actions: 'change' },
    'language.changed': { actions: 'changeLanguage' },
    reset: { target: '.starting', actions: 'beginAnew' },
  },
  states: {
    starting: {
      tags: 'loading',
      invoke: {
        src: 'start',
        input: ({ context }) => ({ language: context.language }),
        onDone: { target: 'started', actions: { type: 'keepStart', params: ({ event }) => event.output } },
        onError: { target: 'unavailable', actions: ['emitFailed', 'showFailure'] },
      },
    },
    started: {
      entry: 'emitReady',
      always: [{ guard: 'hasSeveralRooms', target: 'room' }, { target: 'when' }],
    },

    room: {
      initial: 'choosing',
      states: {
        choosing: {
          on: {
            submitted: [lacks('room'), ...call('room', 'sending')],
          },
        },
        sending: {
          tags: 'loading',
          on: { back: { target: 'choosing', actions: 'distrustSession' } },
          invoke: {
            src: 'setRoom',
            input: ({ context }) => roomRequest(context),
            onDone: {
              target: '#table.when',
              actions: { type: 'keepSession', params: ({ event }) => event.output },
            },
            onError: mendDistrusting('room', 'choosing'),
          },
        },
      },
    },

    when: {
      initial: 'fitting',
      on: {
        back: { guard: 'hasSeveralRooms', target: 'room', actions: 'clearMessages' },
        edit: toRoom,
        changed: [{ guard: 'isDate', target: '.deciding', actions: 'change' }, { actions: 'change' }],
        submitted: [lacks('when'), ...call('check', '#table.when.checking')],
        'alternative.taken': { target: '.taken', actions: 'takeAlternative' },
        'promo.dropped': { target: '.taken', actions: 'dropPromo' },
      },
      states: {
        fitting: { entry: 'fitTable', always: 'deciding' },
        deciding: {
          always: [{ guard: 'hasDate', target: 'fetching' }, { target: 'choosing' }],
        },
        fetching: {
          always: [
            { guard: 'needsSession', target: '#table.renewing', actions: remember('slots') },
            { target: 'loading' },
          ],
        },
        loading: {
          tags: 'loading',
          invoke: {
            src: 'loadSlots',
            input: ({ context }) => slotsRequest(context),
            onDone: {
              target: 'choosing',
              actions: [{ type: 'keepMeals', params: ({ event }) => event.output }, 'fitTime'],
            },
            onError: mend('slots', 'stalled'),
          },
        },
        /** The day's times could not be had. */
        stalled: { on: { submitted: 'fetching', retry: 'fetching' } },
        choosing: {},
        taken: { always: call('check', 'checking') },
        checking: {
          tags: 'loading',
          on: {
            changed: [
              { guard: 'isDate', target: 'deciding', actions: ['change', 'distrustSession'] },
              { target: 'choosing', actions: ['change', 'distrustSession'] },
            ],
            back: { target: 'choosing', actions: 'distrustSession' },
            submitted: {},
          },
          invoke: {
            src: 'checkTable',
            input: ({ context }) => checkRequest(context),
            onDone: {
              target: '#table.checked',
              actions: { type: 'keepChecked', params: ({ event }) => event.output },
            },
            onError: mendDistrusting('check', 'choosing'),
          },
        },
        offering: {
          on: {
            changed: [
              { guard: 'isDate', target: 'deciding', actions: 'change' },
              { target: 'choosing', actions: 'change' },
            ],
          },
          invoke: {
            src: 'findAlternatives',
            input: ({ context }) => checkRequest(context),
            onDone: {
              target: 'choosing',
              actions: { type: 'keepAlternatives', params: ({ event }) => event.output },
            },
            // The refusal stands and says what to do; without neighbours it is still complete.
            onError: { target: 'choosing', actions: 'emitFailed' },
          },
        },
      },
    },

    checked: { always: [{ guard: 'hasChoiceStep', target: 'choice' }, { target: 'guest' }] },

    choice: {
      initial: 'choosing',
      on: { back: { target: 'when', actions: 'clearMessages' }, edit: [toRoom, toWhen] },
      states: {
        choosing: {
          on: {
            submitted: [lacks('choice'), ...call('choice', 'sending')],
          },
        },
        sending: {
          tags: 'loading',
          on: { back: { target: 'choosing', actions: 'distrustSession' } },
          invoke: {
            src: 'sendChoice',
            input: ({ context }) => choiceRequest(context),
            onDone: [
              {
                guard: { type: 'isAccepted', params: ({ event }) => event.output },
                target: '#table.guest',
                actions: { type: 'keepSession', params: ({ event }) => event.output },
              },
              {
                target: '#table.guest',
                actions: [
                  { type: 'keepSession', params: ({ event }) => event.output },
                  { type: 'note', params: 'choiceLost' },
                ],
              },
            ],
            onError: mendDistrusting('choice', 'choosing'),
          },
        },
      },
    },

    guest: {
      initial: 'filling',
      states: {
        filling: {
          on: {
            back: [
              { guard: 'hasChoiceStep', target: '#table.choice', actions: 'clearMessages' },
              { target: '#table.when', actions: 'clearMessages' },
            ],
            edit: [toRoom, toWhen, toChoice],
            submitted: [lacks('guest'), ...call('guest', 'sending')],
          },
        },
        sending: {
          tags: 'loading',
          entry: { type: 'rememberUnknown', params: 'guest' },
          invoke: {
            src: 'sendGuest',
            input: ({ context }) => guestRequest(context),
            onDone: [
              {
                guard: { type: 'isConfirmed', params: ({ event }) => event.output },
                target: '#table.confirmed',
                actions: { type: 'keepBooking', params: ({ event }) => event.output },
              },
              {
                target: '#table.code',
                actions: ['clearCode', { type: 'keepSent', params: ({ event }) => event.output }],
              },
            ],
            onError: mend('guest', 'filling'),
          },
        },
      },
    },

    code: {
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
          entry: { type: 'rememberUnknown', params: 'code' },
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
          invoke: {
            src: 'sendNewCode',
            input: ({ context }) => newCodeRequest(context),
            onDone: {
              target: 'entering',
              actions: [
                'clearCode',
                { type: 'keepSent', params: ({ event }) => event.output },
                { type: 'note', params: 'newCodeSent' },
              ],
            },
            onError: mend('code', 'entering'),
          },
        },
        /** The session ran out: the guest's step is said again in a new one, which sends another SMS. */
        sendingAgain: {
          tags: 'loading',
          entry: { type: 'rememberUnknown', params: 'guest' },
          invoke: {
            src: 'sendGuest',
            input: ({ context }) => guestRequest(context),
            onDone: [
              {
                guard: { type: 'isConfirmed', params: ({ event }) => event.output },
                target: '#table.confirmed',
                actions: { type: 'keepBooking', params: ({ event }) => event.output },
              },
              {
                target: 'entering',
                actions: [
                  'clearCode',
                  { type: 'keepSent', params: ({ event }) => event.output },
                  { type: 'note', params: 'renewedCode' },
                ],
              },
            ],
            onError: mend('code', 'entering'),
          },
        },
      },
    },

    /** A new session, with the steps said again; the guest stays where they were. */
    renewing: {
      tags: 'loading',
      invoke: {
        src: 'renew',
        input: ({ context }) => context,
        onDone: { target: 'renewed', actions: { type: 'keepRenewed', params: ({ event }) => event.output } },
        onError: [
          ...steer,
          { guard: resumes('room'), target: '#table.room.choosing', actions: ['emitFailed', 'showFailure'] },
          { guard: resumes('slots'), target: '#table.when.stalled', actions: ['emitFailed', 'showFailure'] },
          { guard: resumes('check'), target: '#table.when.choosing', actions: ['emitFailed', 'showFailure'] },
          {
            guard: resumes('choice'),
            target: '#table.choice.choosing',
            actions: ['emitFailed', 'showFailure'],
          },
          { guard: resumes('guest'), target: '#table.guest.filling', actions: ['emitFailed', 'showFailure'] },
          { target: '#table.code.entering', actions: ['emitFailed', 'showFailure'] },
        ],
      },
    },
    renewed: {
      always: [
        { guard: resumes('room'), target: 'room.sending' },
        { guard: resumes('slots'), target: 'when.loading' },
        { guard: resumes('check'), target: 'when.checking' },
        { guard: resumes('choice'), target: 'choice.sending' },
        { guard: resumes('guest'), target: 'guest.sending' },
        { target: 'code.sendingAgain' },
      ],
    },

    confirmed: {
      entry: 'emitConfirmed',
    },
    pending: {
      initial: 'waiting',
      entry: 'emitPending',
      states: {
        waiting: { on: { retry: { target: 'checking', actions: 'clearMessages' } } },
        /** The same call again: the booking system knows its own request, and says so if it has booked. */
        checking: {
          tags: 'loading',
          invoke: {
            src: 'repeatBooking',
            input: ({ context }) =>
              context.unknownCall === 'guest'
                ? { call: 'guest', request: guestRequest(context, true) }
                : { call: 'code', request: codeRequest(context, true) },
            onDone: [
              {
                guard: { type: 'isConfirmed', params: ({ event }) => event.output },
                target: '#table.confirmed',
                actions: { type: 'keepBooking', params: ({ event }) => event.output },
              },
              {
                target: '#table.code',
                actions: ['clearCode', { type: 'keepSent', params: ({ event }) => event.output }],
              },
            ],
            onError: [
              {
                guard: remedyIs(/^(pending|restart|wait|call)$/),
                target: 'waiting',
                actions: ['emitFailed', 'showFailure'],
              },
              // Anything else says that nothing was booked.
              ...steer,
            ],
          },
        },
      },
    },
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'starting', actions: 'clearMessages' } },
    },
  },
});
