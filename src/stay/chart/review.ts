import { remedyIs } from '../../flow/chart.ts';
import { bookRequest, cancelRequest, repriceRequest } from '../requests.ts';
import { staySetup } from '../stay-setup.ts';
import { failed, renewExpired, renewFirst, routing } from './transitions.ts';

const chosenAnew = ['emitFailed', 'editRefused', 'showRefusal'] as const;

/**
 * Where a refused booking leads: nothing was booked by that call. A price that has changed is loaded again; once other
 * rooms are booked the guest stays here, where they see which.
 */
export const refusedBooking = [
  { guard: remedyIs('pending'), target: '#stay.pending', actions: 'emitFailed' },
  {
    guard: 'isPriceRefusal',
    target: '#stay.steps.review.repricing',
    actions: ['emitFailed', 'clearMessages', 'keepRefusal'],
  },
  { guard: 'hasSetOff', target: '#stay.steps.review.reading', actions: ['emitFailed', 'keepRefusal'] },
  { guard: remedyIs('room'), target: '#stay.steps.rooms.refreshing', actions: chosenAnew },
  { guard: remedyIs('choice'), target: '#stay.steps.rates.pricing', actions: chosenAnew },
] as const;

/** All binding details on one page, and the button that books. Each room is booked by its own call. */
export const review = staySetup.createStateConfig({
  initial: 'opening',
  entry: 'review',
  on: { back: {}, edit: {} },
  states: {
    opening: { always: [{ guard: 'hasRooms', target: 'reading' }, { target: '#stay.steps.dates' }] },
    reading: {
      on: {
        back: { guard: 'hasNoneSetOff', target: '#stay.returning' },
        edit: { guard: 'mayEdit', target: '#stay.editing' },
        'room.added': {
          guard: 'mayAddRoom',
          target: '#stay.steps.dates',
          actions: ['clearMessages', 'addRoom'],
        },
        'room.edited': {
          guard: 'isToBook',
          target: '#stay.steps.rooms.refreshing',
          actions: ['clearMessages', 'editRoom'],
        },
        'room.removed': [
          {
            guard: 'isLastRoom',
            target: '#stay.steps.dates',
            actions: ['clearMessages', 'removeLastRoom'],
          },
          { guard: 'isToBook', target: 'settling', actions: ['clearMessages', 'removeRoom'] },
        ],
        submitted: { target: 'booking', actions: 'clearMessages' },
        'rest.left': { guard: 'mayLeaveRest', target: '#stay.settled', actions: 'leaveRest' },
        'rest.cancelled': { guard: 'mayCancel', target: 'leaving', actions: 'clearMessages' },
      },
    },
    booking: {
      tags: ['loading', 'held'],
      always: renewFirst,
      entry: ['keepBookingRequest', 'keepPending'],
      exit: 'dropPending',
      on: { reset: {} },
      invoke: {
        src: 'book',
        input: ({ context }) => bookRequest(context),
        onDone: {
          target: 'setOff',
          actions: { type: 'keepOutcome', params: ({ event }) => event.output },
        },
        onError: [
          renewExpired,
          ...refusedBooking,
          { guard: remedyIs('wait'), target: 'reading', actions: failed },
          { target: routing, actions: 'emitFailed' },
        ],
      },
    },
    /** One is booked; the next is another call. */
    setOff: {
      always: [
        { guard: 'hasRoomsLeft', target: 'booking' },
        { target: '#stay.settled', actions: 'clearMessages' },
      ],
    },
    /** A room was removed: if all others are booked, nothing is left to book. */
    settling: {
      always: [{ guard: 'hasRoomsLeft', target: 'reading' }, { target: '#stay.settled' }],
    },
    /** What the room costs now. */
    repricing: {
      tags: ['loading', 'held'],
      always: renewFirst,
      invoke: {
        src: 'findRates',
        input: ({ context }) => repriceRequest(context),
        onDone: [
          {
            guard: { type: 'isStillSold', params: ({ event }) => event.output },
            target: 'reading',
            actions: { type: 'keepPrice', params: ({ event }) => event.output },
          },
          { guard: 'hasSetOff', target: 'reading', actions: 'countRefusal' },
          {
            target: '#stay.steps.rates.choosing',
            actions: [
              'editRefused',
              { type: 'keepRates', params: ({ event }) => event.output },
              'showRateGone',
            ],
          },
        ],
        onError: [renewExpired, { target: 'reading', actions: failed }],
      },
    },
    /** Asks before it cancels: it can't be undone, and may cost. */
    leaving: { on: { back: 'reading', submitted: 'cancelling' } },
    /** Cancels the booked rooms, one after the other. */
    cancelling: {
      tags: ['loading', 'held'],
      on: { reset: {} },
      invoke: {
        src: 'cancel',
        input: ({ context }) => cancelRequest(context),
        onDone: { target: 'cancelled', actions: 'dropCancelled' },
        onError: [
          { guard: remedyIs('pending'), target: 'reading', actions: ['emitFailed', 'markCancelUnknown'] },
          { target: 'reading', actions: failed },
        ],
      },
    },
    cancelled: {
      always: [
        { guard: 'hasSetOff', target: 'cancelling' },
        { target: '#stay.steps.dates', actions: 'dropRooms' },
      ],
    },
  },
});
