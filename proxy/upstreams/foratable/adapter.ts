import { Failure } from '../../errors.ts';
import type { ForatableSite } from '../../settings.ts';
import type { TableUpstream } from '../table.ts';
import type { Outcome, Step } from '../upstream.ts';
import { unintelligible } from '../failures.ts';
import { findAlternatives } from './alternatives.ts';
import { newCode, setGuest, verifyCode } from './booking.ts';
import { isChoiceTime } from './choice.ts';
import { isChoiceDisabled, toBookingError } from './errors.ts';
import { createSiteContext } from './site-context.ts';
import type { SiteContextOptions } from './site-context.ts';
import { inLanguage } from './language.ts';
import { toStartAnswer } from './start-answer.ts';
import { mealsOf } from './opening-hours.ts';
import { readState } from './state.ts';
import type { State } from './state.ts';
import { tableFields } from './table.ts';
import { vendorFields } from './wire.ts';
import type { Method } from './wire.ts';

/** A forAtable restaurant as a {@link TableUpstream}. Everything that can be made at the start is. */
export function createForatable(site: ForatableSite, options: SiteContextOptions): TableUpstream {
  const context = createSiteContext(site, options);
  const { schemas, names } = context;

  /** Unseals the state and brings the conversation into the guest's language: what every step begins with. */
  async function enter({ state, language, trace }: Step): Outcome<State> {
    const read = readState(state);
    return read ? inLanguage(context, read, language, trace) : new Failure('session_invalid');
  }

  function say(method: Method, state: State, fields: Record<string, string>, { trace }: Step) {
    const all = { [vendorFields.request]: state.requestHash, ...fields };
    return context.call(method, all, { trace, limit: context.limits.read });
  }

  return {
    async signIn(trace) {
      const answer = await context.call('getRestaurantInfo', context.signIn, {
        trace,
        limit: context.limits.read,
      });
      if (answer.kind !== 'ok') return toBookingError(answer, context.firstLanguage, trace);
      const info = schemas.opened.safeParse(answer.body);
      return info.success ? { name: info.data.restaurant.name ?? site.name } : unintelligible(trace);
    },

    async start({ language, trace }) {
      const answer = await context.call('initReservation', context.signIn, {
        trace,
        limit: context.limits.read,
      });
      if (answer.kind !== 'ok') return toBookingError(answer, context.firstLanguage, trace);
      const wire = schemas.opened.safeParse(answer.body);
      const opened = wire.success ? toStartAnswer(wire.data, context, trace) : null;
      if (!opened) return unintelligible(trace);
      const state = await inLanguage(context, opened.state, language, trace);
      return state instanceof Failure ? state : { ...opened, state };
    },

    async room(step) {
      const state = await enter(step);
      if (state instanceof Failure) return state;
      const answer = await say('setRoom', state, { [names.request.room]: step.room }, step);
      if (answer.kind !== 'ok') return toBookingError(answer, state.language, step.trace);
      return { state: { ...state, room: step.room } };
    },

    async slots(step) {
      const state = await enter(step);
      if (state instanceof Failure) return state;
      const answer = await say('getTimesOfDate', state, { [vendorFields.date]: step.date }, step);
      if (answer.kind !== 'ok') return toBookingError(answer, state.language, step.trace);
      const wire = schemas.timesOfDate.safeParse(answer.body);
      if (!wire.success) return unintelligible(step.trace);
      return { state, meals: mealsOf(step.date, wire.data.times, context.wallClock()) };
    },

    async check(step) {
      const state = await enter(step);
      if (state instanceof Failure) return state;
      const { date, time, partySize } = step.table;
      const table = { date, time, partySize };
      const answer = await say('setTable', state, tableFields(context, {}, step.table), step);
      if (answer.kind !== 'ok') return toBookingError(answer, state.language, step.trace);
      const told = schemas.table.safeParse(answer.body);
      const active = told.success ? told.data.choice : undefined;
      const choiceOffered = state.choice !== null && (active ?? isChoiceTime(state.choice, table));
      return { state: { ...state, table }, choiceOffered };
    },

    async alternatives({ state: sealed, table, trace }) {
      const state = readState(sealed);
      return state ? findAlternatives(context, { state, table, trace }) : new Failure('session_invalid');
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
      return toBookingError(answer, state.language, step.trace);
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
  };
}
