import { Failure } from '../../errors.ts';
import { unintelligible } from '../../upstreams/failures.ts';
import type { TableUpstream, WantedTable } from '../../upstreams/table.ts';
import type { Step, UpstreamTools } from '../../upstreams/upstream.ts';
import { book } from './booking.ts';
import { toFailure } from './errors.ts';
import { createManaging } from './managing.ts';
import { readOffer } from './offer.ts';
import type { OfferedTable } from './offer.ts';
import type { BistroSite } from './settings.ts';
import { createSiteContext } from './site-context.ts';
import { askMeals, isBookable, nearest } from './slots.ts';
import { capabilities, toStart } from './start.ts';
import { State } from './state.ts';
import { Restaurant } from './wire.ts';

/** A Bistro restaurant as a {@link TableUpstream}. */
export function createBistro(site: BistroSite, tools: UpstreamTools): TableUpstream {
  const context = createSiteContext(site, tools);
  const restaurant = (trace: Step['trace']) =>
    context.call({ method: 'GET', path: 'restaurant', answer: Restaurant, trace });

  /** The session's state and the slot to book; both are required. */
  function read({ state, offer }: Step & WantedTable): { state: State; wanted: OfferedTable } | Failure {
    const known = State.safeParse(state).data;
    if (!known) return new Failure('session_invalid');
    const wanted = readOffer(offer);
    if (!wanted) return new Failure('slot_taken');
    return Object.hasOwn(known.areas, wanted.area)
      ? { state: known, wanted }
      : new Failure('place_unavailable');
  }

  return {
    wallClock: () => context.wallClock(),
    manages: capabilities,

    async signIn(trace) {
      const answer = await restaurant(trace);
      return answer.kind === 'ok' ? { name: answer.body.title ?? site.name } : toFailure(answer, trace);
    },

    async start({ trace }) {
      const answer = await restaurant(trace);
      if (answer.kind !== 'ok') return toFailure(answer, trace);
      return toStart(answer.body, context) ?? unintelligible(trace);
    },

    async slots({ state, place, date, partySize, trace }) {
      if (!State.safeParse(state).success) return new Failure('session_invalid');
      const meals = await askMeals(context, { area: place, date, partySize, trace });
      return meals instanceof Failure ? meals : { state, meals };
    },

    async check(step) {
      const asked = read(step);
      if (asked instanceof Failure) return asked;
      const { state, wanted } = asked;
      const { partySize, trace } = step;
      const meals = await askMeals(context, { ...wanted, partySize, trace });
      if (meals instanceof Failure) return meals;
      const slots = meals.flatMap((meal) => meal.slots);
      const slot = slots.find(({ date, time }) => date === wanted.date && time === wanted.time);
      if (!slot || !isBookable(slot)) return new Failure('slot_taken');
      const token = crypto.randomUUID();
      return { state: { ...state, wanted: { ...wanted, partySize, token } }, choiceOffered: false };
    },

    async alternatives(step) {
      const asked = read(step);
      if (asked instanceof Failure) return asked;
      const { wanted } = asked;
      const { partySize, trace } = step;
      const meals = await askMeals(context, { ...wanted, partySize, trace });
      return meals instanceof Failure ? meals : { slots: nearest(meals, wanted) };
    },

    async choice({ state, comment }) {
      const known = State.safeParse(state).data;
      return known ? { state: { ...known, comment }, accepted: true } : new Failure('session_invalid');
    },

    async guest(step) {
      const state = State.safeParse(step.state).data;
      return state ? book(context, { ...step, state }) : new Failure('session_invalid');
    },

    ...createManaging(context),
  };
}
