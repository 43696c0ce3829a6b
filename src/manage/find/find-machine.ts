import { assign, emit, setup } from 'xstate';
import type { FindAnswer } from '../../contract/index.ts';
import {
  callingActions,
  callingGuards,
  type CallActor,
  type CallingContext,
  type Emitted,
} from '../../flow/chart.ts';

/** Finds a booking without its link: filling ⇄ finding → ended. */

export interface FindDraft {
  reference: string;
  /** A telephone number or an e-mail address. */
  contact: string;
}
type FindErrors = { [Control in keyof FindDraft]?: 'missingReference' | 'missingContact' };

export interface FindContext extends CallingContext {
  draft: FindDraft;
  fieldErrors: FindErrors;
}

export type FindEvent =
  | { type: 'changed'; control: keyof FindDraft; value: string }
  | { type: 'submitted' }
  | { type: 'language.changed'; language: string };

const missing = ({ draft }: FindContext): FindErrors => ({
  ...(!draft.reference.trim() && { reference: 'missingReference' }),
  ...(!draft.contact.trim() && { contact: 'missingContact' }),
});

const findSetup = setup({
  types: {
    context: {} as FindContext,
    events: {} as FindEvent,
    input: {} as { language: string },
    emitted: {} as Emitted | { type: 'found'; token: string },
    tags: {} as 'loading',
  },
  actors: {} as { find: CallActor<'manage/find'> },
  guards: {
    ...callingGuards<FindContext>(),
    isIncomplete: ({ context }) => Object.keys(missing(context)).length > 0,
  },
  actions: {
    ...callingActions<FindContext, FindEvent>(),
    change: assign(({ context, event }) =>
      event.type === 'changed'
        ? {
            draft: { ...context.draft, [event.control]: event.value },
            fieldErrors: { ...context.fieldErrors, [event.control]: undefined },
          }
        : {},
    ),
    showMissing: assign(({ context }) => ({ fieldErrors: missing(context), refusals: context.refusals + 1 })),
    clearMessages: assign({ fieldErrors: {}, failure: null }),
    emitFound: emit((_, { token }: FindAnswer) => ({ type: 'found', token })),
  },
});

export const findMachine = findSetup.createMachine({
  id: 'find',
  context: ({ input: { language } }) => ({
    language,
    draft: { reference: '', contact: '' },
    fieldErrors: {},
    failure: null,
    refusals: 0,
  }),
  initial: 'filling',
  on: { 'language.changed': { actions: 'changeLanguage' }, changed: { actions: 'change' } },
  states: {
    filling: {
      on: {
        submitted: [
          { guard: 'isIncomplete', actions: 'showMissing' },
          { target: 'finding', actions: 'clearMessages' },
        ],
      },
    },
    finding: {
      tags: 'loading',
      invoke: {
        src: 'find',
        input: ({ context: { language, draft } }) => ({
          language,
          reference: draft.reference.trim(),
          contact: draft.contact.trim(),
        }),
        onDone: { target: 'ended', actions: { type: 'emitFound', params: ({ event }) => event.output } },
        onError: { target: 'filling', actions: ['emitFailed', 'showFailure'] },
      },
    },
    ended: {},
  },
});
