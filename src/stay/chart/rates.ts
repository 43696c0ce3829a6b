import { chosenRate, chosenRoomType } from '../selection.ts';
import type { Validate } from '../stay-context.ts';
import { ratesRequest, roomsRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { advance, onCallError, rejectInvalid, renewFirst } from './transitions.ts';

export const validateRates: Validate = (context) => ({
  // Without an answer the hotel would use its default, and might charge more at the desk.
  ...(context.start?.capabilities.residence &&
    !context.draft.residence && { residence: 'missingResidence' as const }),
  ...(!(chosenRoomType(context) && chosenRate(context)) && { rate: 'missingRate' as const }),
});

/**
 * The rate, on the page of the rooms: another room closes the one whose rates are shown. What a price depends on is asked
 * here; changing it loads the prices again.
 */
export const rates = staySetup.createStateConfig({
  initial: 'opening',
  on: {
    changed: [
      { guard: 'isTerm', target: '.pricing', actions: ['change', 'clearMessages'] },
      { guard: 'isOtherRoom', target: '#stay.steps.rooms', actions: ['clearMessages', 'change'] },
      { actions: 'change' },
    ],
    back: { target: '#stay.steps.dates', actions: 'clearMessages' },
    'loyalty.applied': { target: '.pricing', actions: 'clearMessages' },
  },
  states: {
    opening: {
      always: [
        // Re-entered after a failure: show it, don't run into it again.
        { guard: 'hasFailure', target: 'stalled' },
        // The prices that were shown are still valid, unless another room type was looked at.
        { guard: 'hasRates', target: 'choosing' },
        { target: 'pricing' },
      ],
    },
    pricing: {
      tags: 'loading',
      always: renewFirst,
      entry: 'keepLoyalty',
      invoke: {
        src: 'findRates',
        input: ({ context }) => ratesRequest(context),
        onDone: {
          target: 'choosing',
          actions: { type: 'keepRates', params: ({ event }) => event.output },
        },
        onError: onCallError('stalled'),
      },
    },
    choosing: {
      entry: 'proposeRate',
      on: {
        submitted: [
          {
            guard: 'hasLoyaltyTyped',
            target: 'pricing',
            actions: ['clearMessages', { type: 'note', params: 'loyaltyApplied' }],
          },
          rejectInvalid(validateRates),
          {
            guard: 'isReviewed',
            target: '#stay.steps.review',
            actions: ['clearMessages', 'chooseRoom'],
          },
          { target: advance, actions: ['chooseRoom', 'clearMessages'] },
        ],
        'stay.extended': { target: 'moving', actions: ['clearMessages', 'extend'] },
      },
    },
    /** Another number of nights: the room type may not be free for all of them. */
    moving: {
      tags: 'loading',
      always: renewFirst,
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
            target: '#stay.steps.rooms',
            actions: [
              { type: 'keepFound', params: ({ event }) => event.output },
              { type: 'note', params: 'typeFull' },
            ],
          },
        ],
        onError: onCallError('stalled'),
      },
    },
    /** Loading the prices failed. */
    stalled: { on: { submitted: { target: 'pricing', actions: 'clearMessages' } } },
  },
});
