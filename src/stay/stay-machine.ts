import { stepRouting, stepStates } from '../flow/steps.ts';
import { outcome, settled } from './chart/outcome.ts';
import { pending } from './chart/pending.ts';
import { renewing } from './chart/renewing.ts';
import { failed } from './chart/transitions.ts';
import { initialContext, type StayContext } from './stay-context.ts';
import { staySetup } from './stay-setup.ts';
import { staySteps } from './stay-steps.ts';

const decisions = stepRouting<StayContext>('stay', staySteps);

/**
 * The chart of booking a stay: starting → company? → dates → rooms → rates → guest → review → confirmed | requested |
 * held, with rooms added on the review. Its steps are in stay-steps.ts; where a failed call's remedy leads derives
 * from them, except for a call that books (`refusedBooking` in chart/review.ts). Guards and actions are named here and
 * in chart/, their bodies are in stay-setup.ts.
 */
export const stayMachine = staySetup.createMachine({
  id: 'stay',
  context: ({ input }) => initialContext(input),
  initial: 'starting',
  on: {
    changed: { actions: 'change' },
    'language.changed': { actions: 'changeLanguage' },
    // First decide about the booked rooms: keep or cancel them.
    reset: [{ guard: 'hasSetOff' }, { target: '.starting', actions: 'beginAnew' }],
  },
  states: {
    starting: {
      tags: 'loading',
      always: [
        { guard: 'isResumed', target: 'pending.checking', actions: 'emitReady' },
        { guard: 'hasStart', target: 'started' },
      ],
      invoke: {
        src: 'open',
        input: ({ context }) => ({ language: context.language }),
        onDone: { target: 'started', actions: { type: 'keepStart', params: ({ event }) => event.output } },
        onError: { target: 'unavailable', actions: failed },
      },
    },
    started: {
      entry: ['emitReady', 'fitDates'],
      always: [{ guard: 'hasCompanyCode', target: 'steps.company.finding' }, { target: 'advancing' }],
    },

    steps: {
      initial: 'dates',
      on: { back: '#stay.returning', edit: '#stay.editing' },
      states: stepStates(staySteps),
    },
    ...decisions,
    routing: {
      always: [
        { guard: 'isStoppedWithRooms', target: 'steps.review.reading', actions: 'showFailure' },
        ...decisions.routing.always,
      ],
    },
    renewing,

    settled,
    confirmed: outcome,
    requested: outcome,
    held: outcome,
    pending,
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'starting', actions: ['clearMessages', 'forgetStart'] } },
    },
  },
});
