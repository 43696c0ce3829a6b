import type { Day } from 'date-fns';
import { addDays, addMonths, monthEnd, monthStart, weekdayOf } from '../../dates/plain-date.ts';

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

/** The weeks of a date's month, seven days each; days of other months are null. */
export function weeksOfMonth(date: string, weekStartsOn: Day): (string | null)[][] {
  const first = monthStart(date);
  const last = monthEnd(date);
  const weeks: (string | null)[][] = [];
  for (let start = addDays(first, -daysIntoWeek(first, weekStartsOn)); start <= last;) {
    weeks.push(
      Array.from({ length: 7 }, (_, days) => {
        const day = addDays(start, days);
        return day < first || day > last ? null : day;
      }),
    );
    start = addDays(start, 7);
  }
  return weeks;
}

/** Why a date can't be chosen, or undefined if it can. */
export const unavailable = (date: string, { from, to, closed }: Days): Unavailable | undefined =>
  date < from ? 'beforeRange' : date > to ? 'afterRange' : closed[date];

/** The nearest date within a range. */
export const clamp = (date: string, from: string, to: string): string =>
  date < from ? from : date > to ? to : date;

/** The nearest date within the months that have days to choose from. */
export const clampToMonths = (date: string, { from, to }: Days): string =>
  clamp(date, monthStart(from), monthEnd(to));

/** The first day from `date` to the end of its month that can be chosen. */
export const firstAvailable = (date: string, days: Days): string | undefined =>
  weeksOfMonth(date, 1)
    .flat()
    .find((day): day is string => !!day && day >= date && !unavailable(day, days)) ?? undefined;

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
