import { checkRequest, slotsRequest } from '../requests.ts';
import { tableSetup } from '../table-setup.ts';
import {
  remember,
  rejectInvalid,
  onCallError,
  onCallErrorInvalidating,
  call,
  leaving,
  toRoom,
} from './transitions.ts';

/** Party size, day and time. A change while a table is checked distrusts the session: the call may still take effect. */
export const when = tableSetup.createStateConfig({
  initial: 'fitting',
  on: {
    back: { guard: 'hasSeveralRooms', target: '#table.room', actions: 'clearMessages' },
    edit: toRoom,
    changed: [
      { guard: 'isDate', target: '.deciding', actions: 'change' },
      { guard: 'isOtherRoom', target: '#table.room.switching', actions: ['change', 'invalidateSession'] },
      { actions: 'change' },
    ],
    submitted: [rejectInvalid('when'), ...call('check', '#table.when.checking')],
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
      // A time is the chosen day's only once that day's times are known.
      on: { submitted: {} },
      invoke: {
        src: 'loadSlots',
        input: ({ context }) => slotsRequest(context),
        onDone: {
          target: 'choosing',
          actions: [{ type: 'keepMeals', params: ({ event }) => event.output }, 'fitTime'],
        },
        onError: onCallError('slots', 'stalled'),
      },
    },
    /** The day's times could not be had. */
    stalled: { on: { submitted: { target: 'fetching', actions: 'clearMessages' } } },
    choosing: {},
    taken: { always: call('check', 'checking') },
    checking: {
      tags: 'loading',
      on: {
        changed: [
          { guard: 'isDate', target: 'deciding', actions: ['change', 'invalidateSession'] },
          { guard: 'isOtherRoom', target: '#table.room.switching', actions: ['change', 'invalidateSession'] },
          { target: 'choosing', actions: ['change', 'invalidateSession'] },
        ],
        back: { target: 'choosing', actions: 'invalidateSession' },
        edit: leaving(toRoom),
        submitted: {},
      },
      invoke: {
        src: 'checkTable',
        input: ({ context }) => checkRequest(context),
        onDone: {
          target: '#table.checked',
          actions: { type: 'keepChecked', params: ({ event }) => event.output },
        },
        onError: onCallErrorInvalidating('check', 'choosing'),
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
});
