import { ratesRequest, roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { call, rejectInvalid, onCallError, toDates, toRooms } from './transitions.ts';

/** At which price. What a price depends on is asked here, and asks for the prices again. */
export const rates = staySetup.createStateConfig({
  initial: 'opening',
  on: {
    back: { target: '#stay.rooms', actions: 'clearMessages' },
    edit: [toDates, toRooms],
    changed: [{ guard: 'isTerm', target: '.asking', actions: 'change' }, { actions: 'change' }],
    'loyalty.applied': '.asking',
  },
  states: {
    /** Come back to: the prices that were shown still stand, unless another room was looked at. */
    opening: { always: [{ guard: 'hasRates', target: 'choosing' }, { target: 'asking' }] },
    asking: { always: call('rates', 'pricing') },
    pricing: {
      tags: 'loading',
      entry: 'keepLoyalty',
      invoke: {
        src: 'findRates',
        input: ({ context }) => ratesRequest(context),
        onDone: {
          target: 'choosing',
          actions: { type: 'keepRates', params: ({ event }) => event.output },
        },
        onError: onCallError('rates', 'stalled'),
      },
    },
    choosing: {
      on: {
        submitted: [
          {
            guard: 'hasLoyaltyTyped',
            target: 'pricing',
            actions: ['clearMessages', { type: 'note', params: 'loyaltyApplied' }],
          },
          rejectInvalid('rates'),
          { target: '#stay.chosen', actions: ['clearMessages', 'keepRoom'] },
        ],
        'stay.extended': { target: 'extending', actions: 'extend' },
      },
    },
    extending: { always: call('move', 'moving') },
    /** Another number of nights: the room type may not be free for all of them. */
    moving: {
      tags: 'loading',
      invoke: {
        src: 'findRooms',
        input: ({ context }) => roomsRequest(context),
        onDone: [
          {
            guard: { type: 'isTypeFree', params: ({ event }) => event.output },
            target: 'pricing',
            actions: [
              { type: 'keepFound', params: ({ event }) => event.output },
              { type: 'note', params: 'datesMoved' },
            ],
          },
          {
            target: '#stay.rooms',
            actions: [
              { type: 'keepFound', params: ({ event }) => event.output },
              { type: 'note', params: 'typeFull' },
            ],
          },
        ],
        onError: onCallError('move', 'stalled'),
      },
    },
    /** The prices could not be had. */
    stalled: { on: { submitted: 'asking' } },
  },
});
