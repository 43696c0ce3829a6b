import type {
  BookableDays,
  ClosedReason,
  Meal,
  PlainDate,
  PlainDateTime,
  Slot,
} from '../../../src/contract/index.ts';
import { addPlainDays } from '../../time.ts';
import type { Day } from '../../time.ts';
import { toOffer } from './offer.ts';
import type { WireRoom, WireWindow } from './wire.ts';

/** When a room can be booked, from its weekly hours, holidays and events. */

const day = 24 * 60;

/** A room on a service day. */
interface PlaceDay {
  place: string;
  date: PlainDate;
}

/** Free as far as is known before it is checked for a party. */
function slotAt({ place, date: serviceDate }: PlaceDay, minutes: number): Slot {
  const hour = String(Math.floor((minutes % day) / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  const date = minutes < day ? serviceDate : addPlainDays(serviceDate, 1);
  const time = `${hour}:${minute}`;
  return { date, time, offer: toOffer({ place, date, time }), state: 'free' };
}

/** From the first to the last time a guest may arrive; a window that ends before it begins goes over midnight. */
function windowMinutes({ from, to, interval }: WireWindow): number[] {
  const last = to < from ? to + day : to;
  return Array.from(
    { length: Math.floor((last - from) / interval) + 1 },
    (_, index) => from + index * interval,
  );
}

function isPast({ date, time }: Slot, now: PlainDateTime): boolean {
  return `${date}T${time}` <= now;
}

/**
 * The times of one service day, meal by meal, those that are past left out. Times past midnight carry the next
 * day's date but belong to the evening they end.
 */
export function mealsOf(at: PlaceDay, windows: readonly WireWindow[], now: PlainDateTime): Meal[] {
  const taken = new Set<number>();
  return [...windows]
    .sort((a, b) => a.from - b.from)
    .map((window) => ({
      label: window.label,
      slots: windowMinutes(window)
        .filter((minutes) => !taken.has(minutes) && taken.add(minutes))
        .map((minutes) => slotAt(at, minutes))
        .filter((slot) => !isPast(slot, now)),
    }))
    .filter(({ slots }) => slots.length > 0);
}

function isOver(date: PlainDate, windows: readonly WireWindow[], now: PlainDateTime): boolean {
  return mealsOf({ place: '', date }, windows, now).length === 0;
}

/** A day's windows, or why there are none. */
export type ServiceDay = { windows: readonly WireWindow[] } | { closed: Exclude<ClosedReason, 'over'> };

const noWindows: readonly WireWindow[] = [];

/**
 * What holds on a date: its event times, else the holiday period around it, else the week's. The two lists count
 * weekdays differently: `week` from 0 = Sunday, `closedDays` from 1 = Monday to 7 = Sunday (its 0 means none).
 * An event or holiday times beat a closed weekday.
 */
export function serviceDay(
  { date, weekday: sundayFirst }: Day,
  room: WireRoom,
  closedDays: ReadonlySet<number>,
): ServiceDay {
  const event = room.events.get(date);
  if (event) return event.length > 0 ? { windows: event } : { closed: 'no_times' };
  const holiday = room.holidays.find(({ from, to }) => from <= date && date <= to);
  if (holiday) {
    const windows = holiday.week.get(String(sundayFirst)) ?? noWindows;
    return windows.length > 0 ? { windows } : { closed: 'holiday' };
  }
  if (closedDays.has(sundayFirst === 0 ? 7 : sundayFirst)) return { closed: 'closed' };
  const windows = room.week.get(String(sundayFirst)) ?? noWindows;
  return windows.length > 0 ? { windows } : { closed: 'no_times' };
}

/**
 * The days that can be booked; the rest with the reason.
 * @param days from the venue's today on, at least that one
 */
export function bookableDays(
  room: WireRoom,
  closedDays: ReadonlySet<number>,
  now: PlainDateTime,
  days: readonly Day[],
): BookableDays {
  const today = now.slice(0, 10);
  const closed: Record<PlainDate, ClosedReason> = {};
  for (const day of days) {
    const service = serviceDay(day, room, closedDays);
    if ('closed' in service) closed[day.date] = service.closed;
    else if (day.date === today && isOver(day.date, service.windows, now)) closed[today] = 'over';
  }
  return { from: today, to: days.at(-1)?.date ?? today, closed };
}
