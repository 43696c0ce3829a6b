import { stepRouting, stepStates } from '../flow/steps.ts';
import { held } from './chart/held.ts';
import { pending } from './chart/pending.ts';
import { failed, routing } from './chart/transitions.ts';
import { initialContext, type TableContext } from './table-context.ts';
import { at, tableSetup } from './table-setup.ts';
import { tableSteps } from './table-steps.ts';

/**
 * The chart of booking a table: starting → room? → when → choice? → guest → code? → confirmed | requested | held.
 * Room and when are two states and one page. What is held becomes confirmed, or leads back to when.
 * Its steps are in table-steps.ts; where a failed call's remedy leads derives from them. No call is made without a
 * session that can be trusted. Guards and actions are named here and in chart/, their bodies are in table-setup.ts.
 */
export const tableMachine = tableSetup.createMachine({
  id: 'table',
  context: ({ input }) => initialContext(input),
  initial: 'starting',
  on: {
    changed: { actions: 'change' },
    'language.changed': { actions: 'changeLanguage' },
    'handoff.changed': { actions: 'changeHandoff' },
    reset: { target: '.starting', actions: 'beginAnew' },
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
    started: { entry: ['choosePlace', 'emitReady'], always: 'advancing' },

    steps: {
      initial: 'when',
      on: { back: '#table.returning', edit: '#table.editing' },
      states: stepStates(tableSteps),
    },
    ...stepRouting<TableContext>('table', tableSteps),

    /** A new session, with the steps replayed; the guest stays where they were. */
    renewing: {
      tags: ['loading', 'held'],
      entry: 'invalidateSession',
      on: {
        changed: [
          { guard: at('when', 'isOtherPlace'), target: 'steps.when.arriving', actions: 'change' },
          { guard: at('when', 'needsOtherSlots'), target: 'steps.when.deciding', actions: 'change' },
          { actions: 'change' },
        ],
      },
      invoke: {
        src: 'renew',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'hasRefusal', params: ({ event }) => event.output },
            target: 'routing',
            actions: ['emitFailed', { type: 'keepRenewed', params: ({ event }) => event.output }],
          },
          {
            // A code is valid only in the session that it was sent in.
            guard: { type: 'isAt', params: 'code' },
            target: 'steps.code.sendingAgain',
            actions: { type: 'keepRenewed', params: ({ event }) => event.output },
          },
          {
            target: 'steps.call',
            actions: { type: 'keepRenewed', params: ({ event }) => event.output },
          },
        ],
        onError: [
          { guard: { type: 'isRemedy', params: ['wait'] }, target: 'steps.current', actions: failed },
          { target: routing, actions: 'emitFailed' },
        ],
      },
    },

    confirmed: { entry: 'emitOutcome' },
    requested: { entry: 'emitOutcome' },
    held,
    pending,
    unavailable: {
      entry: 'emitUnavailable',
      on: { retry: { target: 'starting', actions: ['clearMessages', 'forgetStart'] } },
    },
  },
});
