import { BookingError } from '../../errors.ts';
import type { ForatableSite } from '../../settings.ts';
import type { TableUpstream } from '../table.ts';
import type { Outcome, Step } from '../upstream.ts';
import { unintelligible } from '../failures.ts';
import { findAlternatives } from './alternatives.ts';
import { newCode, setGuest, verifyCode } from './booking.ts';
import { isChoiceTime } from './choice.ts';
import { isChoiceDisabled, toBookingError } from './errors.ts';
import { createHouse } from './house.ts';
import type { HouseOptions } from './house.ts';
import { inLanguage } from './language.ts';
import { toOpened } from './opened.ts';
import { mealsOf } from './opening.ts';
import { readState } from './state.ts';
import type { State } from './state.ts';
import { tableFields } from './table.ts';
import { vendorFields } from './wire.ts';
import type { Method } from './wire.ts';

/** A forAtable restaurant as a {@link TableUpstream}. Everything that can be made at the start is. */
export function createForatable(site: ForatableSite, options: HouseOptions): TableUpstream {
  const house = createHouse(site, options);
  const { schemas, names } = house;

  /** Unseals the state and brings the conversation into the guest's language: what every step begins with. */
  async function enter({ state, language, trace }: Step): Outcome<State> {
    const read = readState(state);
    return read ? inLanguage(house, read, language, trace) : new BookingError('session_invalid');
  }

  function say(method: Method, state: State, fields: Record<string, string>, { trace }: Step) {
    const all = { [vendorFields.request]: state.requestHash, ...fields };
    return house.call(method, all, { trace, limit: house.limits.read });
  }

  return {
    async signIn(trace) {
      const answer = await house.call('getRestaurantInfo', house.signIn, { trace, limit: house.limits.read });
      if (answer.kind !== 'ok') return toBookingError(answer, house.firstLanguage, trace);
      const info = schemas.opened.safeParse(answer.body);
      return info.success ? { name: info.data.restaurant.name ?? site.name } : unintelligible(trace);
    },

    async start({ language, trace }) {
      const answer = await house.call('initReservation', house.signIn, { trace, limit: house.limits.read });
      if (answer.kind !== 'ok') return toBookingError(answer, house.firstLanguage, trace);
      const wire = schemas.opened.safeParse(answer.body);
      const opened = wire.success ? toOpened(wire.data, house, trace) : null;
      if (!opened) return unintelligible(trace);
      const state = await inLanguage(house, opened.state, language, trace);
      return state instanceof BookingError ? state : { ...opened, state };
    },

    async room(step) {
      const state = await enter(step);
      if (state instanceof BookingError) return state;
      const answer = await say('setRoom', state, { [names.request.room]: step.room }, step);
      if (answer.kind !== 'ok') return toBookingError(answer, state.language, step.trace);
      return { state: { ...state, room: step.room } };
    },

    async slots(step) {
      const state = await enter(step);
      if (state instanceof BookingError) return state;
      const answer = await say('getTimesOfDate', state, { [vendorFields.date]: step.date }, step);
      if (answer.kind !== 'ok') return toBookingError(answer, state.language, step.trace);
      const wire = schemas.timesOfDate.safeParse(answer.body);
      if (!wire.success) return unintelligible(step.trace);
      return { state, meals: mealsOf(step.date, wire.data.times, house.wallClock()) };
    },

    async check(step) {
      const state = await enter(step);
      if (state instanceof BookingError) return state;
      const { date, time, partySize } = step.table;
      const table = { date, time, partySize };
      const answer = await say('setTable', state, tableFields(house, {}, step.table), step);
      if (answer.kind !== 'ok') return toBookingError(answer, state.language, step.trace);
      const told = schemas.table.safeParse(answer.body);
      const active = told.success ? told.data.choice : undefined;
      const choiceOffered = state.choice !== null && (active ?? isChoiceTime(state.choice, table));
      return { state: { ...state, table }, choiceOffered };
    },

    async alternatives({ state: sealed, table, trace }) {
      const state = readState(sealed);
      return state ? findAlternatives(house, { state, table, trace }) : new BookingError('session_invalid');
    },

    async choice(step) {
      const state = await enter(step);
      if (state instanceof BookingError) return state;
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
      return state ? setGuest(house, { ...step, state }) : new BookingError('session_invalid');
    },

    async code(step) {
      const state = readState(step.state);
      return state ? verifyCode(house, { ...step, state }) : new BookingError('session_invalid');
    },

    async newCode(step) {
      const state = readState(step.state);
      return state ? newCode(house, { ...step, state }) : new BookingError('session_invalid');
    },
  };
}
