import { company } from './chart/company.ts';
import { confirmed } from './chart/confirmed.ts';
import { dates } from './chart/dates.ts';
import { guest } from './chart/guest.ts';
import { pending } from './chart/pending.ts';
import { rates } from './chart/rates.ts';
import { renewing } from './chart/renewing.ts';
import { review } from './chart/review.ts';
import { rooms } from './chart/rooms.ts';
import { resumes, routeByRemedy } from './chart/transitions.ts';
import { initialContext } from './stay-context.ts';
import { staySetup } from './stay-setup.ts';

/**
 * The way to a stay: starting → company? → dates → rooms → rates → guest → review → confirmed, with rooms added on the
 * review. A failed call's remedy alone says where it goes on (`onCallError` in chart/ways.ts, `refusedBooking` in
 * chart/review.ts). Guards and actions are named here and in chart/, their bodies stand in stay-setup.ts.
 */
export const stayMachine = staySetup.createMachine({
  id: 'stay',
  context: ({ input }) => initialContext(input),
  initial: 'starting',
  on: {
    changed: { actions: 'change' },
    'language.changed': { actions: 'changeLanguage' },
    // What is booked is settled first: left as it is, or cancelled.
    reset: [{ guard: 'hasBooked' }, { target: '.starting', actions: 'beginAnew' }],
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
      entry: ['emitReady', 'fitDates'],
      always: [{ guard: 'hasCompanyCode', target: 'company.finding' }, { target: 'dates' }],
    },

    company,

    dates,

    rooms,

    rates,
    /** A room at a price. */
    chosen: { always: [{ guard: 'isReviewed', target: 'review' }, { target: 'guest' }] },

    guest,

    review,

    renewing,
    renewed: {
      always: [
        ...routeByRemedy,
        { guard: resumes('company'), target: 'company.finding' },
        { guard: resumes('rooms'), target: 'dates.searching' },
        { guard: resumes('refresh'), target: 'rooms.refreshing' },
        { guard: resumes('move'), target: 'rates.moving' },
        { guard: resumes('rates'), target: 'rates.pricing' },
        { guard: resumes('reprice'), target: 'review.repricing' },
        { target: 'review.booking' },
      ],
    },

    confirmed,
    pending,
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'starting', actions: 'clearMessages' } },
    },
  },
});
