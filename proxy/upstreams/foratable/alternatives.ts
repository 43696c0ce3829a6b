import type { AlternativesAnswer, PlainDateTime, Slot } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { addPlainDays, weekday } from '../../time.ts';
import type { WantedTable } from '../table.ts';
import { unintelligible } from '../failures.ts';
import { toFailure } from './errors.ts';
import type { OfferedSlot } from './offer.ts';
import { mealsOf, serviceDay } from './opening-hours.ts';
import type { SiteContext } from './site-context.ts';
import { closedWeekdays, usableRooms } from './start.ts';
import type { State } from './state.ts';
import { tableFields } from './table-fields.ts';
import { vendorFields } from './wire.ts';
import type { WireRoom } from './wire.ts';

const offeredMax = 4;
const probedMax = 8;

type Moment = Pick<Slot, 'date' | 'time'>;

function minutesBetween(a: Moment, b: Moment): number {
  return Math.abs(Date.parse(`${a.date}T${a.time}Z`) - Date.parse(`${b.date}T${b.time}Z`)) / 60_000;
}

function isSame(a: Moment, b: Moment): boolean {
  return a.date === b.date && a.time === b.time;
}

/** Where a window goes on all day, dinner is what begins from here on. [ours] */
const dinnerBegins = '16:00';

/** A time with what it is part of: two of one `meal` are refused together where lunch or dinner is. */
type Candidate = Slot & { meal: string };

/** The other times of the service day that the wanted time belongs to (after midnight: the day before), nearest first. */
export function neighbours(
  wanted: OfferedSlot,
  room: WireRoom,
  closedDays: ReadonlySet<number>,
  now: PlainDateTime,
): Candidate[] {
  const slotsOf = (date: string): Candidate[] => {
    const service = serviceDay({ date, weekday: weekday(date) }, room, closedDays);
    if ('closed' in service) return [];
    const meals = mealsOf({ place: wanted.place, date }, service.windows, now);
    return meals.flatMap(({ slots }, window) =>
      slots.map((slot) => {
        const isDinner = slot.date > date || slot.time >= dinnerBegins;
        return { ...slot, meal: `${window} ${isDinner ? 'dinner' : 'lunch'}` };
      }),
    );
  };
  const sameDate = slotsOf(wanted.date);
  const eve = sameDate.some((slot) => isSame(slot, wanted)) ? [] : slotsOf(addPlainDays(wanted.date, -1));
  const day = eve.some((slot) => isSame(slot, wanted)) ? eve : sameDate;
  return day
    .filter((slot) => !isSame(slot, wanted))
    .sort((a, b) => minutesBetween(a, wanted) - minutesBetween(b, wanted));
}

const isOfThatMeal = ({ code }: Failure): boolean =>
  code === 'lunch_unavailable' || code === 'dinner_unavailable';

interface Question extends Pick<WantedTable, 'partySize' | 'promoCode'> {
  state: State;
  wanted: OfferedSlot;
  trace: Trace;
}

/**
 * Up to four times near the wanted one that the booking system accepts. Where a meal is refused as a whole, the rest of it
 * is not asked for. It begins a conversation of its own, so that
 * the guest's never holds a table that was only probed. What was found counts even if a later probe fails.
 */
export async function findAlternatives(
  context: SiteContext,
  { state, wanted, partySize, promoCode, trace }: Question,
): Promise<AlternativesAnswer | Failure> {
  const deadline = performance.now() + context.limits.search;
  const options = () => ({ trace, limit: Math.min(context.limits.read, deadline - performance.now()) });

  const answer = await context.call('initReservation', context.credentials, options());
  if (answer.kind !== 'ok') return toFailure(answer, state.language, trace);
  const start = context.schemas.start.safeParse(answer.body);
  if (!start.success || !start.data.requestHash) return unintelligible(trace);
  const request = { [vendorFields.request]: start.data.requestHash };

  const rooms = usableRooms(start.data);
  const room = rooms.find(({ id }) => id === wanted.place);
  if (!room) return new Failure('place_unavailable');
  if (rooms.length > 1) {
    const fields = { ...request, [context.names.request.room]: room.id };
    const set = await context.call('setRoom', fields, options());
    if (set.kind !== 'ok') return toFailure(set, state.language, trace);
  }

  const slots: Slot[] = [];
  let candidates = neighbours(wanted, room, closedWeekdays(start.data), context.wallClock());
  for (let probed = 0; probed < probedMax && slots.length < offeredMax; probed++) {
    const [candidate, ...rest] = candidates;
    if (!candidate || performance.now() >= deadline) break;
    const { meal, ...slot } = candidate;
    candidates = rest;
    const fields = { ...request, ...tableFields(context, { ...slot, partySize, promoCode }) };
    const probe = await context.call('setTable', fields, options());
    if (probe.kind === 'ok') {
      slots.push(slot);
      continue;
    }
    const refusal = toFailure(probe, state.language, trace);
    // Any other refusal rules out the day.
    if (refusal.remedy !== 'time') break;
    if (isOfThatMeal(refusal)) candidates = candidates.filter((other) => other.meal !== meal);
  }
  return { slots };
}
