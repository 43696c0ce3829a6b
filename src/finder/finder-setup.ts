import { assign, emit, sendTo, setup } from 'xstate';
import { callingActions } from '../flow/chart.ts';
import { BookingError } from '../proxy-client/booking-error.ts';
import type {
  FinderActors,
  FinderContext,
  FinderEmitted,
  FinderEvent,
  FinderInput,
  SearchEvent,
} from './finder-context.ts';
import { openingsRequest, validate } from './selection.ts';

const ask = (context: FinderContext, sites: readonly string[]): SearchEvent => ({
  type: 'ask',
  sites,
  request: openingsRequest(context),
});

const allSites = ({ group }: FinderContext): string[] => group.sites.map(({ site }) => site);

const asking = (sites: readonly string[]): FinderContext['told'] =>
  Object.fromEntries(sites.map((site) => [site, { kind: 'asking' }]));

export const finderSetup = setup({
  types: {
    context: {} as FinderContext,
    events: {} as FinderEvent,
    input: {} as FinderInput,
    emitted: {} as FinderEmitted,
  },
  actors: {} as FinderActors,
  guards: {
    isInvalid: ({ context }) => Object.keys(validate(context)).length > 0,
    isRefused: ({ context, event }) =>
      event.type === 'retried' && context.told[event.site]?.kind === 'refused',
  },
  actions: {
    ...callingActions<FinderContext, FinderEvent>(),
    change: assign(({ context, event }) => {
      if (event.type !== 'changed') return {};
      const draft = { ...context.draft, [event.control]: event.value };
      return { draft, fieldErrors: { ...context.fieldErrors, [event.control]: undefined } };
    }),
    showFieldErrors: assign(({ context }) => ({
      fieldErrors: validate(context),
      refusals: context.refusals + 1,
    })),
    askAll: sendTo('search', ({ context }) => ask(context, allSites(context))),
    forgetAnswers: assign(({ context }) => ({ told: asking(allSites(context)), fieldErrors: {} })),
    askAgain: sendTo('search', ({ context, event }) =>
      ask(context, event.type === 'retried' ? [event.site] : []),
    ),
    forgetAnswer: assign(({ context, event }) =>
      event.type === 'retried' ? { told: { ...context.told, ...asking([event.site]) } } : {},
    ),
    keepAnswer: assign(({ context, event }) =>
      event.type === 'told' ? { told: { ...context.told, [event.site]: event.told } } : {},
    ),
    keepPicked: assign(({ event }) =>
      event.type === 'picked' ? { picked: { site: event.site, opening: event.opening } } : {},
    ),
    beginAnew: assign(({ context }) => ({ draft: context.first, fieldErrors: {}, picked: null })),
    emitRefused: emit(({ event }) => ({
      type: 'failed',
      failure:
        event.type === 'told' && event.told.kind === 'refused' ? event.told.error : BookingError.lost(),
    })),
    emitPicked: emit(({ event }) => event as Extract<FinderEmitted, { type: 'picked' }>),
  },
});
