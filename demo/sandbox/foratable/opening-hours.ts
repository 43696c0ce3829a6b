import type { RestaurantConfig, RoomConfig, Window } from './config.ts';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import { closedDayOf, dateOf, dayOf, minutesOf, minutesPerDay, weekdayOf } from '../wall-clock.ts';

type Calendar = Pick<RestaurantConfig, 'closed_days' | 'holidays'>;
type Hours = Pick<RoomConfig, 'times' | 'holiday_times' | 'event_times'>;

/** A date's meal times, or why it has none. `none`: an ordinary open weekday for which no times are set. */
export type DayPlan =
  { kind: 'open'; windows: readonly Window[]; isEvent: boolean } | { kind: 'holiday' | 'closed' | 'none' };

/** An arrival that the meal times allow. `start` in wall minutes; `day` is the day whose window it is in. */
export interface Sitting {
  day: number;
  start: number;
  isEvent: boolean;
}

const holds = (period: { from: string; to: string }, date: string): boolean =>
  period.from <= date && date <= period.to;

/**
 * `event_times` of the date, else the holiday that holds it, else the week's `times` [seed]. `closed_days` belongs to
 * the ordinary week: an event or a holiday period with times opens the house on such a day too [ours].
 */
export function planOf(house: Calendar, room: Hours, date: string): DayPlan {
  const day = dayOf(date);
  if (day === null) return { kind: 'none' };

  const event = room.event_times[date];
  if (event) return event.length > 0 ? { kind: 'open', windows: event, isEvent: true } : { kind: 'closed' };

  if (house.holidays.some((period) => holds(period, date))) return { kind: 'holiday' };
  const holiday = room.holiday_times.find((period) => holds(period, date));
  const windows = (holiday ?? room).times[weekdayOf(day)] ?? [];
  if (holiday) return windows.length > 0 ? { kind: 'open', windows, isEvent: false } : { kind: 'holiday' };

  if (!house.closed_days.includes(0) && house.closed_days.includes(closedDayOf(day)))
    return { kind: 'closed' };
  return windows.length > 0 ? { kind: 'open', windows, isEvent: false } : { kind: 'none' };
}

/** Whether a guest may arrive so many minutes after the midnight with which the window's day began. */
function allows(window: Window, arrival: number): boolean {
  const from = minutesOf(window.from) ?? 0;
  const to = minutesOf(window.to) ?? 0;
  const last = to < from ? to + minutesPerDay : to;
  return from <= arrival && arrival <= last && (arrival - from) % (window.interval ?? 15) === 0;
}

function sittingOn(house: Calendar, room: Hours, day: number, arrival: number): Sitting | undefined {
  const plan = planOf(house, room, dateOf(day));
  if (plan.kind !== 'open' || !plan.windows.some((window) => allows(window, arrival))) return undefined;
  return { day, start: day * minutesPerDay + arrival, isEvent: plan.isEvent };
}

/**
 * The sitting at a date and time of the wall clock, or why there is none. After midnight it may belong to the day
 * before: Friday's 22:00–01:00 takes Saturday 00:30, even where Saturday is closed.
 */
export function sittingAt(house: Calendar, room: Hours, date: string, time: string): Sitting | Refusal {
  const day = dayOf(date);
  const minutes = minutesOf(time);
  if (day === null || minutes === null) return refuse('no_res_time');

  const sitting =
    sittingOn(house, room, day, minutes) ?? sittingOn(house, room, day - 1, minutes + minutesPerDay);
  if (sitting) return sitting;

  const { kind } = planOf(house, room, date);
  if (kind === 'holiday') return refuse('day_is_holiday');
  if (kind === 'closed') return refuse('day_is_closed');
  return refuse('no_res_time');
}

/** Every sitting at which a guest may arrive on a date of the wall clock, the earliest first. */
export function sittingsOn(house: Calendar, room: Hours, date: string): Sitting[] {
  const day = dayOf(date);
  if (day === null) return [];
  return [day - 1, day].flatMap((opening) => {
    const plan = planOf(house, room, dateOf(opening));
    if (plan.kind !== 'open') return [];
    const since = (day - opening) * minutesPerDay;
    return Array.from({ length: minutesPerDay }, (_, minute) => since + minute)
      .filter((arrival) => plan.windows.some((window) => allows(window, arrival)))
      .map((arrival) => ({
        day: opening,
        start: opening * minutesPerDay + arrival,
        isEvent: plan.isEvent,
      }));
  });
}

/** Whether a moment of the wall clock lies in one of the dated windows, the ends included. */
export function isWithin(
  times: readonly { date: string; from: string; to: string }[],
  moment: number,
): boolean {
  return times.some(({ date, from, to }) => {
    const midnight = (dayOf(date) ?? NaN) * minutesPerDay;
    const start = midnight + (minutesOf(from) ?? NaN);
    const end = midnight + (minutesOf(to) ?? NaN);
    return start <= moment && moment <= (end < start ? end + minutesPerDay : end);
  });
}
