import { chosenRoomType, freeOf } from '../selection.ts';
import type { Validate } from '../stay-context.ts';
import { remedyIs } from '../../flow/chart.ts';
import { ratesRequest, roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { onCallError, rejectInvalid, renewExpired, renewFirst, routing } from './transitions.ts';

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
    /** The guest chooses; meanwhile the prices of all rooms come. */
    choosing: {
      initial: 'deciding',
      on: {
        submitted: [rejectInvalid(validateRooms), { target: '#stay.steps.rates', actions: 'clearMessages' }],
        'nearest.taken': { target: 'refreshing', actions: ['clearMessages', 'takeNearest'] },
      },
      states: {
        deciding: {
          always: [
            { guard: 'hasOnlyRoom', target: '#stay.steps.rates', actions: 'takeOnlyRoom' },
            { guard: 'needsPrices', target: 'pricingAll' },
            { target: 'ready' },
          ],
        },
        pricingAll: {
          always: renewFirst,
          entry: 'keepLoyalty',
          invoke: {
            src: 'findRates',
            input: ({ context }) => ratesRequest(context),
            onDone: { target: 'ready', actions: { type: 'keepRates', params: ({ event }) => event.output } },
            onError: [
              renewExpired,
              { guard: remedyIs('call'), target: routing, actions: 'emitFailed' },
              // The room can be chosen all the same: its prices are asked for again with its rates.
              { target: 'ready', actions: ['emitFailed', 'keepNoRates'] },
            ],
          },
        },
        ready: {},
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
