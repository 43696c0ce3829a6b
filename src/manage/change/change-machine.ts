import type { ChangeAnswer, LookUpAnswer } from '../../contract/index.ts';
import { remedyIs } from '../../flow/chart.ts';
import { chosenSlot, initialContext, type ChangeContext } from './change-context.ts';
import { changeSetup } from './change-setup.ts';

const failed = ['emitFailed', 'showFailure'] as const;

const base = ({ context: { token, language } }: { context: ChangeContext }) => ({ token, language });

type Found = { event: { output: LookUpAnswer } };
const found = ({ event }: Found) => event.output;

/**
 * Moves a table that was booked: loading ⇄ choosing → compare → ended. Which table it is by then is told by `ended`. A change
 * whose outcome is unknown is looked up, never blindly repeated (`pending`).
 */
export const changeMachine = changeSetup.createMachine({
  id: 'change',
  context: ({ input }) => initialContext(input),
  initial: 'change',
  on: { 'language.changed': { actions: 'changeLanguage' } },
  states: {
    change: {
      initial: 'loading',
      on: { back: '#change.kept' },
      states: {
        loading: {
          tags: 'loading',
          on: { changed: { guard: 'isOtherDay', target: 'loading', reenter: true, actions: 'change' } },
          invoke: {
            src: 'loadSlots',
            input: (args) => ({
              ...base(args),
              date: args.context.draft.date,
              partySize: args.context.draft.party,
            }),
            onDone: {
              target: 'choosing',
              actions: [{ type: 'keepSlots', params: ({ event }) => event.output }, 'fitTime'],
            },
            onError: [
              {
                guard: remedyIs('date', 'party', 'time'),
                target: 'refused',
                actions: ['emitFailed', 'keepRefusal', 'countRefusal'],
              },
              { target: 'stalled', actions: failed },
            ],
          },
        },
        /** Before the first answer nothing but the day can be asked for again. */
        refused: { always: [{ guard: 'knowsDays', target: 'choosing' }, { target: 'stalled' }] },
        stalled: {
          on: {
            submitted: { target: 'loading', actions: 'clearMessages' },
            changed: { guard: 'isOtherDay', target: 'loading', actions: 'change' },
          },
        },
        choosing: {
          on: {
            changed: [{ guard: 'isOtherDay', target: 'loading', actions: 'change' }, { actions: 'change' }],
            submitted: [
              { guard: 'isReady', target: '#change.compare', actions: 'clearMessages' },
              { actions: 'showMissing' },
            ],
          },
        },
      },
    },

    compare: {
      initial: 'asking',
      states: {
        asking: {
          on: {
            back: { target: '#change.change.choosing', actions: 'clearMessages' },
            confirmed: { target: 'sending', actions: 'clearMessages' },
          },
        },
        sending: {
          tags: ['loading', 'held'],
          invoke: {
            src: 'change',
            input: (args) => ({
              ...base(args),
              offer: chosenSlot(args.context)?.offer ?? '',
              partySize: args.context.draft.party,
              repeat: args.context.asked,
            }),
            onDone: {
              target: '#change.ended',
              actions: {
                type: 'emitMoved',
                params: ({ event }: { event: { output: ChangeAnswer } }) => event.output,
              },
            },
            onError: [
              { guard: remedyIs('pending'), target: '#change.pending', actions: ['emitFailed', 'noteAsked'] },
              // The day's times are loaded anew, and the guest chooses among them.
              {
                guard: remedyIs('time', 'date', 'party'),
                target: '#change.change.loading',
                actions: ['emitFailed', 'keepRefusal'],
              },
              { target: 'asking', actions: failed },
            ],
          },
        },
      },
    },

    pending: {
      initial: 'checking',
      states: {
        checking: {
          tags: 'loading',
          invoke: {
            src: 'lookUp',
            input: base,
            onDone: [
              {
                guard: { type: 'isMoved', params: found },
                target: '#change.ended',
                actions: {
                  type: 'emitFound',
                  params: ({ event }: Found) => ({ found: event.output, isMoved: true }),
                },
              },
              {
                guard: { type: 'isInForce', params: found },
                target: '#change.compare',
                actions: [{ type: 'keepFound', params: found }, 'noteNotChanged'],
              },
              {
                target: '#change.ended',
                actions: {
                  type: 'emitFound',
                  params: ({ event }: Found) => ({ found: event.output, isMoved: false }),
                },
              },
            ],
            onError: { target: 'unknown', actions: failed },
          },
        },
        unknown: { on: { retry: 'checking' } },
      },
    },

    /** The guest leaves it as it is. Whoever began it hears of it, and goes on. */
    kept: { entry: 'emitKept' },
    ended: {},
  },
});
