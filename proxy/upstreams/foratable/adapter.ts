import { Failure } from '../../errors.ts';
import { unintelligible } from '../failures.ts';
import type { TableUpstream } from '../table.ts';
import type { Outcome, Step, UpstreamTools } from '../upstream.ts';
import { findAlternatives } from './alternatives.ts';
import { newCode, setGuest, verifyCode } from './booking.ts';
import { isChoiceTime } from './choice.ts';
import { isChoiceDisabled, toFailure } from './errors.ts';
import { createOpenings } from './openings.ts';
import { createFeedback } from './feedback.ts';
import { inLanguage } from './language.ts';
import { withNextOpenDay } from './next-open-day.ts';
import { createManaging } from './managing.ts';
import { readOffer } from './offer.ts';
import { mealsOf } from './opening-hours.ts';
import { inRoom } from './room.ts';
import type { ForatableSite } from './settings.ts';
import { createSiteContext } from './site-context.ts';
import { toStart } from './start.ts';
import { readState } from './state.ts';
import type { State } from './state.ts';
import { tableFields } from './table-fields.ts';
import { vendorFields } from './wire.ts';
import type { Method } from './wire.ts';

/** A forAtable restaurant as a {@link TableUpstream}. Everything that can be made at the start is. */
export function createForatable(site: ForatableSite, tools: UpstreamTools): TableUpstream {
  const context = createSiteContext(site, tools);
  const { schemas, names } = context;
  const openings = createOpenings(context, tools);

  /** Reads the state and brings the conversation into the guest's language: what every step begins with. */
  async function enter({ state, language, trace }: Step): Outcome<State> {
    const read = readState(state);
    return read ? inLanguage(context, read, language, trace) : new Failure('session_invalid');
  }

  function say(method: Method, state: State, fields: Record<string, string>, { trace }: Step) {
    const all = { [vendorFields.request]: state.requestHash, ...fields };
    return context.call(method, all, { trace, limit: context.limits.read });
  }

  return {
    wallClock: () => context.wallClock(),
    manages: { lookUp: true, change: false, cancel: false },
    feedback: createFeedback(context),

    async signIn(trace) {
      const options = { trace, limit: context.limits.read };
      const answer = await context.call('getRestaurantInfo', context.credentials, options);
      if (answer.kind !== 'ok') return toFailure(answer, context.firstLanguage, trace);
      const info = schemas.start.safeParse(answer.body);
      return info.success ? { name: info.data.restaurant.name ?? site.name } : unintelligible(trace);
    },

    async start({ language, trace }) {
      const options = { trace, limit: context.limits.read };
      const answer = await context.call('initReservation', context.credentials, options);
      if (answer.kind !== 'ok') {
        return withNextOpenDay(context, toFailure(answer, context.firstLanguage, trace), trace);
      }
      const wire = schemas.start.safeParse(answer.body);
      const start = wire.success ? toStart(wire.data, context, trace) : null;
      if (!start) return unintelligible(trace);
      const state = await inLanguage(context, start.state, language, trace);
      return state instanceof Failure ? state : { ...start, state };
    },

    async slots(step) {
      const { place, date, trace } = step;
      const entered = await enter(step);
      if (entered instanceof Failure) return entered;
      const state = await inRoom(context, entered, place, { force: false, trace });
      if (state instanceof Failure) return state;
      const answer = await say('getTimesOfDate', state, { [vendorFields.date]: date }, step);
      if (answer.kind !== 'ok') return toFailure(answer, state.language, trace);
      const wire = schemas.timesOfDate.safeParse(answer.body);
      if (!wire.success) return unintelligible(trace);
      return { state, meals: mealsOf({ place, date }, wire.data.times, context.wallClock()) };
    },

    openings,

    async check(step) {
      const { partySize, promoCode, trace } = step;
      const slot = readOffer(step.offer);
      if (!slot) return new Failure('slot_taken');
      const entered = await enter(step);
      if (entered instanceof Failure) return entered;
      const state = await inRoom(context, entered, slot.place, { force: true, trace });
      if (state instanceof Failure) return state;
      const fields = tableFields(context, { ...slot, partySize, promoCode });
      const answer = await say('setTable', state, fields, step);
      if (answer.kind !== 'ok') return toFailure(answer, state.language, trace);
      const told = schemas.table.safeParse(answer.body);
      const active = told.success ? told.data.choice : undefined;
      const choiceOffered = state.choice !== null && (active ?? isChoiceTime(state.choice, slot));
      return { state: { ...state, table: { ...slot, partySize } }, choiceOffered };
    },

    async alternatives({ offer, partySize, promoCode, trace, ...step }) {
      const wanted = readOffer(offer);
      if (!wanted) return new Failure('slot_taken');
      const state = readState(step.state);
      if (!state) return new Failure('session_invalid');
      return findAlternatives(context, { state, wanted, partySize, promoCode, trace });
    },

    async choice(step) {
      const state = await enter(step);
      if (state instanceof Failure) return state;
      const fields = {
        ...(step.choice === undefined ? {} : { [vendorFields.choice]: step.choice }),
        ...(step.comment ? { [names.request.comment]: step.comment } : {}),
      };
      const answer = await say('setChoice', state, fields, step);
      if (answer.kind === 'ok') return { state, accepted: true };
      if (answer.kind === 'error' && isChoiceDisabled(answer.error)) return { state, accepted: false };
      return toFailure(answer, state.language, step.trace);
    },

    async guest(step) {
      const state = readState(step.state);
      return state ? setGuest(context, { ...step, state }) : new Failure('session_invalid');
    },

    async code(step) {
      const state = readState(step.state);
      return state ? verifyCode(context, { ...step, state }) : new Failure('session_invalid');
    },

    async newCode(step) {
      const state = readState(step.state);
      return state ? newCode(context, { ...step, state }) : new Failure('session_invalid');
    },

    ...createManaging(context),
  };
}
