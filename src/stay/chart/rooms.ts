import { chosenRoomType, freeOf } from '../selection.ts';
import type { Validate } from '../stay-context.ts';
import { roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { onCallError, rejectInvalid, renewFirst } from './transitions.ts';

export const validateRooms: Validate = (context) => {
  const type = chosenRoomType(context);
  return type && freeOf(context, type) > 0 ? {} : { 'room-type': 'missingRoomType' };
};

/** The room type. */
export const rooms = staySetup.createStateConfig({
  initial: 'opening',
  states: {
    opening: {
      always: [
        // The search failed: results for other days must not be shown for these.
        { guard: 'hasFailure', target: '#stay.steps.dates' },
        { target: 'choosing' },
      ],
    },
    choosing: {
      on: {
        submitted: [
          rejectInvalid(validateRooms),
          // The present prices may be another type's.
          { target: '#stay.steps.rates.pricing', actions: 'clearMessages' },
        ],
        'nearest.taken': { target: 'refreshing', actions: ['clearMessages', 'takeNearest'] },
      },
    },
    /** The search again: the dates have moved, or availability may have changed. */
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
