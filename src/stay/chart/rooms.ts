import { roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { onCallError, rejectInvalid, renewFirst } from './transitions.ts';

/** Which room type. */
export const rooms = staySetup.createStateConfig({
  initial: 'opening',
  states: {
    opening: {
      always: [
        // The search failed: nothing that was free on other days may stand under these.
        { guard: 'hasFailure', target: '#stay.steps.dates' },
        { target: 'choosing' },
      ],
    },
    choosing: {
      on: {
        submitted: [
          rejectInvalid('rooms'),
          // Prices that are there may be another type's.
          { target: '#stay.steps.rates.pricing', actions: 'clearMessages' },
        ],
        'nearest.taken': { target: 'refreshing', actions: ['clearMessages', 'takeNearest'] },
      },
    },
    /** The same question again: the dates have moved, or what was free may be no more. */
    refreshing: {
      tags: 'loading',
      always: renewFirst,
      invoke: {
        src: 'findRooms',
        input: ({ context }) => roomsRequest(context),
        onDone: {
          target: 'choosing',
          actions: { type: 'keepFound', params: ({ event }) => event.output },
        },
        onError: onCallError('opening'),
      },
    },
  },
});
