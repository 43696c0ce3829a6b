import { choice } from './chart/choice.ts';
import { code } from './chart/code.ts';
import { guest } from './chart/guest.ts';
import { pending } from './chart/pending.ts';
import { renewing } from './chart/renewing.ts';
import { room } from './chart/room.ts';
import { when } from './chart/when.ts';
import { resumes, routeByRemedy } from './chart/transitions.ts';
import { initialContext } from './table-context.ts';
import { tableSetup } from './table-setup.ts';

/**
 * The way to a table: starting → room? → when → choice? → guest → code → confirmed.
 * A failed call's remedy alone says where it goes on (`onCallError` in chart/ways.ts); no call is made without a session that can
 * be trusted (`call`). Guards and actions are named here and in chart/, their bodies stand in table-setup.ts.
 */

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

    room,

    when,

    checked: { always: [{ guard: 'hasChoiceStep', target: 'choice' }, { target: 'guest' }] },

    choice,

    guest,

    code,

    renewing,
    renewed: {
      always: [
        ...routeByRemedy,
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
    pending,
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'starting', actions: 'clearMessages' } },
    },
  },
});
