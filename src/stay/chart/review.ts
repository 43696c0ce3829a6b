import { bookRequest, cancelRequest, repriceRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import {
  call,
  remedyIs,
  renewSession,
  routeByRemedy,
  toDates,
  toGuest,
  toRates,
  toRooms,
} from './transitions.ts';

const chosenAnew = ['emitFailed', 'editRefused', 'showRefusal'] as const;

/**
 * Where a refused booking leads: nothing was booked by that call. A price that is no more is asked for anew; once other
 * rooms are booked the guest stays here, where they see which.
 */
export const refusedBooking = [
  { guard: remedyIs(/^pending$/), target: '#stay.pending', actions: 'emitFailed' },
  { guard: 'isPriceRefusal', target: '#stay.review.asking', actions: ['emitFailed', 'keepRefusal'] },
  { guard: 'hasBooked', target: '#stay.review.reading', actions: ['emitFailed', 'keepRefusal'] },
  { guard: remedyIs(/^room$/), target: '#stay.rooms.refreshing', actions: chosenAnew },
  { guard: remedyIs(/^choice$/), target: '#stay.rates.pricing', actions: chosenAnew },
  ...routeByRemedy,
] as const;

/** All that is binding on one page, and the button that books. Each room is booked by a call of its own. */
export const review = staySetup.createStateConfig({
  initial: 'opening',
  entry: 'review',
  states: {
    opening: { always: [{ guard: 'hasRooms', target: 'reading' }, { target: '#stay.dates' }] },
    reading: {
      on: {
        back: { guard: 'hasNoneBooked', target: '#stay.guest', actions: 'clearMessages' },
        edit: [toGuest, { guard: 'hasBooked' }, toDates, toRooms, toRates],
        'room.added': { guard: 'mayAddRoom', target: '#stay.dates', actions: ['clearMessages', 'addRoom'] },
        'room.edited': {
          guard: 'isToBook',
          target: '#stay.rooms.moved',
          actions: ['clearMessages', 'editRoom'],
        },
        'room.removed': [
          { guard: 'isLastRoom', target: '#stay.dates', actions: ['clearMessages', 'dropLastRoom'] },
          { guard: 'isToBook', target: 'settling', actions: ['clearMessages', 'removeRoom'] },
        ],
        submitted: call('book', 'booking'),
        'rest.left': { guard: 'mayLeaveRest', target: '#stay.confirmed', actions: 'leaveRest' },
        'rest.cancelled': { guard: 'hasBooked', target: 'leaving', actions: 'clearMessages' },
      },
    },
    booking: {
      tags: 'loading',
      entry: 'keepBookingRequest',
      on: { reset: {} },
      invoke: {
        src: 'book',
        input: ({ context }) => bookRequest(context),
        onDone: {
          target: 'booked',
          actions: { type: 'keepBooking', params: ({ event }) => event.output },
        },
        onError: [
          renewSession('book'),
          ...refusedBooking,
          { target: 'reading', actions: ['emitFailed', 'showFailure'] },
        ],
      },
    },
    /** One is booked; the next is another call. */
    booked: {
      always: [
        { guard: 'hasRoomsLeft', target: 'booking' },
        { target: '#stay.confirmed', actions: 'clearMessages' },
      ],
    },
    /** A room was taken off: with the others booked, that was the rest. */
    settling: {
      always: [{ guard: 'hasRoomsLeft', target: 'reading' }, { target: '#stay.confirmed' }],
    },
    asking: { always: call('reprice', 'repricing') },
    /** What the room costs now. */
    repricing: {
      tags: 'loading',
      invoke: {
        src: 'findRates',
        input: ({ context }) => repriceRequest(context),
        onDone: [
          {
            guard: { type: 'isStillSold', params: ({ event }) => event.output },
            target: 'reading',
            actions: { type: 'keepPrice', params: ({ event }) => event.output },
          },
          { guard: 'hasBooked', target: 'reading', actions: 'showRefusals' },
          {
            target: '#stay.rates.choosing',
            actions: [
              'editRefused',
              { type: 'keepRates', params: ({ event }) => event.output },
              'showRateGone',
            ],
          },
        ],
        onError: [renewSession('reprice'), { target: 'reading', actions: ['emitFailed', 'showFailure'] }],
      },
    },
    /** Asks before it cancels: it can't be undone, and may cost. */
    leaving: {
      on: {
        back: 'reading',
        submitted: 'cancelling',
      },
    },
    /** Takes back what is booked, one room after the other. */
    cancelling: {
      tags: 'loading',
      on: { reset: {} },
      invoke: {
        src: 'cancel',
        input: ({ context }) => cancelRequest(context),
        onDone: { target: 'cancelled', actions: 'dropBooked' },
        onError: [
          { guard: remedyIs(/^pending$/), target: 'reading', actions: ['emitFailed', 'markCancelUnknown'] },
          { target: 'reading', actions: ['emitFailed', 'showFailure'] },
        ],
      },
    },
    cancelled: {
      always: [
        { guard: 'hasBooked', target: 'cancelling' },
        { target: '#stay.dates', actions: 'dropRooms' },
      ],
    },
  },
});
