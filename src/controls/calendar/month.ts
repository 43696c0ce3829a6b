import { add, formatISO, type Day, type Duration } from 'date-fns';

/** Why a day can't be chosen. */
export type Unavailable = 'closed' | 'holiday' | 'no_times' | 'over' | 'beforeRange' | 'afterRange';

export interface Days {
  /** First and last day that can be chosen, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Days between them that can't. */
  closed: Readonly<Record<string, Unavailable>>;
}

// date-fns reckons in the guest's time zone. At noon no change of the clocks there can move a date to its neighbour.
const read = (date: string): Date => new Date(`${date}T12:00`);

/** The date so much later; where a month lacks the day, its last. */
export const later = (date: string, duration: Duration): string =>
  formatISO(add(read(date), duration), { representation: 'date' });

export const monthStart = (date: string): string => `${date.slice(0, 8)}01`;
const monthEnd = (date: string): string => later(monthStart(date), { months: 1, days: -1 });

/** How many days of its week have gone before a date. */
const daysIntoWeek = (date: string, weekStartsOn: Day): number =>
  (read(date).getDay() - weekStartsOn + 7) % 7;

/** The weeks of a date's month, seven days each; days of other months are null. */
export function weeksOfMonth(date: string, weekStartsOn: Day): (string | null)[][] {
  const first = monthStart(date);
  const last = monthEnd(date);
  const weeks: (string | null)[][] = [];
  for (let start = later(first, { days: -daysIntoWeek(first, weekStartsOn) }); start <= last;) {
    weeks.push(
      Array.from({ length: 7 }, (_, days) => {
        const day = later(start, { days });
        return day < first || day > last ? null : day;
      }),
    );
    start = later(start, { days: 7 });
  }
  return weeks;
}

/** Why a date can't be chosen, or undefined if it can. */
export const unavailable = (date: string, { from, to, closed }: Days): Unavailable | undefined =>
  date < from ? 'beforeRange' : date > to ? 'afterRange' : closed[date];

/** The nearest date within the months that have days to choose from. */
export function clampToMonths(date: string, { from, to }: Days): string {
  const first = monthStart(from);
  const last = monthEnd(to);
  return date < first ? first : date > last ? last : date;
}

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
  const page = shiftKey ? 'years' : 'months';
  const durations: Record<string, Duration> = {
    ArrowRight: { days: forward },
    ArrowLeft: { days: -forward },
    ArrowDown: { days: 7 },
    ArrowUp: { days: -7 },
    Home: { days: -daysBefore },
    End: { days: 6 - daysBefore },
    PageDown: { [page]: 1 },
    PageUp: { [page]: -1 },
  };
  return durations[key] && later(date, durations[key]);
}
