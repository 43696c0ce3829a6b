import type { AlternativesAnswer, PlainDateTime, Slot } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { addPlainDays, weekday } from '../../time.ts';
import type { WantedTable } from '../table.ts';
import { unintelligible } from '../failures.ts';
import { toBookingError } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { closedWeekdays, usableRooms } from './start-answer.ts';
import { mealsOf, serviceDay } from './opening-hours.ts';
import type { State } from './state.ts';
import { tableFields } from './table.ts';
import { vendorFields } from './wire.ts';
import type { WireRoom } from './wire.ts';

const offered = 4;
const probed = 8;

function minutesBetween(a: Slot, b: Slot): number {
  return Math.abs(Date.parse(`${a.date}T${a.time}Z`) - Date.parse(`${b.date}T${b.time}Z`)) / 60_000;
}

function isSame(a: Slot, b: Slot): boolean {
  return a.date === b.date && a.time === b.time;
}

/** The other times of the service day that the wanted time belongs to (after midnight: the day before), nearest first. */
export function neighbours(
  wanted: Slot,
  room: WireRoom,
  closedDays: ReadonlySet<number>,
  now: PlainDateTime,
): Slot[] {
  const slotsOf = (date: string) => {
    const service = serviceDay({ date, weekday: weekday(date) }, room, closedDays);
    return 'closed' in service ? [] : mealsOf(date, service.windows, now).flatMap(({ slots }) => slots);
  };
  const sameDate = slotsOf(wanted.date);
  const eve = sameDate.some((slot) => isSame(slot, wanted)) ? [] : slotsOf(addPlainDays(wanted.date, -1));
  const day = eve.some((slot) => isSame(slot, wanted)) ? eve : sameDate;
  return day
    .filter((slot) => !isSame(slot, wanted))
    .sort((a, b) => minutesBetween(a, wanted) - minutesBetween(b, wanted));
}

/** A refusal that says nothing about other times of the same day. */
function isOfThatTime({ code, remedy }: Failure): boolean {
  return remedy === 'time' || code === 'not_lunch' || code === 'not_dinner';
}

/**
 * Up to four times near the wanted one that the booking system accepts. It begins a conversation of its own, so that
 * the guest's never holds a table that was only probed. What was found counts even if a later probe fails.
 */
export async function findAlternatives(
  context: SiteContext,
  { state, table, trace }: { state: State; table: WantedTable; trace: Trace },
): Promise<AlternativesAnswer | Failure> {
  const deadline = performance.now() + context.limits.search;
  const options = () => ({ trace, limit: Math.min(context.limits.read, deadline - performance.now()) });

  const answer = await context.call('initReservation', context.signIn, options());
  if (answer.kind !== 'ok') return toBookingError(answer, state.language, trace);
  const opened = context.schemas.opened.safeParse(answer.body);
  if (!opened.success || !opened.data.requestHash) return unintelligible(trace);
  const request = { [vendorFields.request]: opened.data.requestHash };

  const rooms = usableRooms(opened.data);
  const room = state.room === undefined ? rooms[0] : rooms.find(({ id }) => id === state.room);
  if (!room) return new Failure('room_not_exists');
  if (rooms.length > 1) {
    const set = await context.call(
      'setRoom',
      { ...request, [context.names.request.room]: room.id },
      options(),
    );
    if (set.kind !== 'ok') return toBookingError(set, state.language, trace);
  }

  const slots: Slot[] = [];
  const candidates = neighbours(table, room, closedWeekdays(opened.data), context.wallClock());
  for (const slot of candidates.slice(0, probed)) {
    if (slots.length === offered || performance.now() >= deadline) break;
    const probe = await context.call(
      'setTable',
      tableFields(context, request, { ...table, ...slot }),
      options(),
    );
    if (probe.kind === 'ok') slots.push(slot);
    else if (!isOfThatTime(toBookingError(probe, state.language, trace))) break;
  }
  return { slots };
}
