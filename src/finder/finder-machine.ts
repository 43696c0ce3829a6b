import { initialContext } from './finder-context.ts';
import { finderSetup } from './finder-setup.ts';

/**
 * Looks for a table in a group's restaurants: when → houses → house. Each restaurant answers when it can, wherever the guest is by
 * then; a new search forgets the former one's answers.
 */
export const finderMachine = finderSetup.createMachine({
  id: 'finder',
  context: ({ input }) => initialContext(input),
  initial: 'when',
  entry: 'emitReady',
  invoke: { id: 'search', src: 'search' },
  on: {
    'language.changed': { actions: 'changeLanguage' },
    told: [
      {
        guard: ({ event }) => event.told.kind === 'refused',
        actions: ['keepAnswer', 'emitRefused'],
      },
      { actions: 'keepAnswer' },
    ],
    reset: { target: '.when', actions: 'beginAnew' },
  },
  states: {
    when: {
      on: {
        changed: { actions: 'change' },
        submitted: [
          { guard: 'isInvalid', actions: 'showFieldErrors' },
          { target: 'houses', actions: ['forgetAnswers', 'askAll'] },
        ],
      },
    },
    /** The restaurants, and what each has said. */
    houses: {
      on: {
        retried: { guard: 'isRefused', actions: ['forgetAnswer', 'askAgain'] },
        picked: { target: 'house', actions: ['keepPicked', 'emitPicked'] },
        back: 'when',
      },
    },
    /** One restaurant's own booking. */
    house: { on: { back: 'houses' } },
  },
});
