import { roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { call, rejectInvalid, onCallError, toDates } from './transitions.ts';

/** Which room type. */
export const rooms = staySetup.createStateConfig({
  initial: 'choosing',
  on: {
    back: { target: '#stay.dates', actions: 'clearMessages' },
    edit: toDates,
  },
  states: {
    choosing: {
      on: {
        submitted: [rejectInvalid('rooms'), ...call('rates', '#stay.rates.pricing')],
        'nearest.taken': { target: 'moved', actions: ['clearMessages', 'takeNearest'] },
      },
    },
    moved: {
      always: [
        { guard: 'needsSession', target: '#stay.renewing', actions: { type: 'remember', params: 'refresh' } },
        { target: 'refreshing' },
      ],
    },
    /** The same question again: the dates have moved, or what was free may be no more. */
    refreshing: {
      tags: 'loading',
      invoke: {
        src: 'findRooms',
        input: ({ context }) => roomsRequest(context),
        onDone: {
          target: 'choosing',
          actions: { type: 'keepFound', params: ({ event }) => event.output },
        },
        // Nothing that was free on other days may stand under these.
        onError: onCallError('refresh', '#stay.dates.choosing'),
      },
    },
  },
});
