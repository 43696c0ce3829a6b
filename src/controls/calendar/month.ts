import type { Day } from 'date-fns';
import { addDays, addMonths, nightsBetween, weekdayOf } from '../../dates/plain-date.ts';

/** Why a day can't be chosen. */
export type Unavailable = 'closed' | 'holiday' | 'no_times' | 'over' | 'beforeRange' | 'afterRange';

export interface Days {
  /** First and last day that can be chosen, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Days between them that can't. */
  closed: Readonly<Record<string, Unavailable>>;
}

/** How many days of its week have gone before a date. */
const daysIntoWeek = (date: string, weekStartsOn: Day): number => (weekdayOf(date) - weekStartsOn + 7) % 7;

/** The first day of a date's week. */
export const weekStart = (date: string, weekStartsOn: Day): string =>
  addDays(date, -daysIntoWeek(date, weekStartsOn));

/** So many weeks from a day on, seven days each. */
export const weeksFrom = (first: string, weeks: number): string[][] =>
  Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day)),
  );

/**
 * The first day of the page that a date is on. Pages of so many weeks follow each other without a gap, from the week that
 * `from` is in.
 */
export function pageStart(date: string, from: string, weeks: number, weekStartsOn: Day): string {
  const first = weekStart(from, weekStartsOn);
  const days = weeks * 7;
  return addDays(first, Math.floor(nightsBetween(first, date) / days) * days);
}

/** Why a date can't be chosen, or undefined if it can. */
export const unavailable = (date: string, { from, to, closed }: Days): Unavailable | undefined =>
  date < from ? 'beforeRange' : date > to ? 'afterRange' : closed[date];

/** The nearest date within a range. */
export const clamp = (date: string, from: string, to: string): string =>
  date < from ? from : date > to ? to : date;

/** The nearest date within the weeks that have days to choose from. */
export const clampToWeeks = (date: string, { from, to }: Days, weekStartsOn: Day): string =>
  clamp(date, weekStart(from, weekStartsOn), addDays(weekStart(to, weekStartsOn), 6));

/** The first of the days from `date` to `last` that can be chosen. */
export function firstAvailable(date: string, last: string, days: Days): string | undefined {
  for (let day = date; day <= last; day = addDays(day, 1)) if (!unavailable(day, days)) return day;
  return undefined;
}

/** Where a key leads from a date, as in the date grid of the ARIA Authoring Practices; undefined for any other key. */
export function dateOfKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  date: string,
  weekStartsOn: Day,
  rightToLeft: boolean,
): string | undefined {
  const forward = rightToLeft ? -1 : 1;
  const daysBefore = daysIntoWeek(date, weekStartsOn);
  const page = shiftKey ? 12 : 1;
  const days: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -daysBefore,
    End: 6 - daysBefore,
  };
  const months: Record<string, number> = { PageDown: page, PageUp: -page };
  if (key in months) return addMonths(date, months[key] as number);
  return key in days ? addDays(date, days[key] as number) : undefined;
}
