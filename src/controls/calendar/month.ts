import { addDays, addMonths, endOfMonth, endOfWeek, formatISO, startOfMonth, startOfWeek } from 'date-fns';
import { addYears } from 'date-fns';
import type { Day } from 'date-fns';

/** Why a day can't be chosen. */
export type Unavailable = 'closed' | 'holiday' | 'no_times' | 'over' | 'beforeRange' | 'afterRange';

export interface Days {
  /** First and last day that can be chosen, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Days between them that can't. */
  closed: Readonly<Record<string, Unavailable>>;
}

/** Where a key or a button leads from a day. */
export type Move =
  | 'nextDay'
  | 'previousDay'
  | 'nextWeek'
  | 'previousWeek'
  | 'weekStart'
  | 'weekEnd'
  | 'nextMonth'
  | 'previousMonth'
  | 'nextYear'
  | 'previousYear';

// date-fns reckons in the guest's time zone. At noon no change of the clocks there can move a date to its neighbour.
const read = (date: string): Date => new Date(`${date}T12:00`);
const write = (date: Date): string => formatISO(date, { representation: 'date' });

/** First and last day of a date's month. */
export const monthStart = (date: string): string => write(startOfMonth(read(date)));
export const monthEnd = (date: string): string => write(endOfMonth(read(date)));

/** The weeks of a date's month, seven days each; days of other months are null. */
export function weeksOfMonth(date: string, weekStartsOn: Day): (string | null)[][] {
  const month = date.slice(0, 7);
  const weeks: (string | null)[][] = [];
  let day = startOfWeek(startOfMonth(read(date)), { weekStartsOn });
  do {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => write(addDays(day, i))).map((iso) =>
        iso.startsWith(month) ? iso : null,
      ),
    );
    day = addDays(day, 7);
  } while (write(day).startsWith(month));
  return weeks;
}

/** Why a date can't be chosen, or undefined if it can. ISO dates compare as text. */
export function unavailable(date: string, { from, to, closed }: Days): Unavailable | undefined {
  return date < from ? 'beforeRange' : date > to ? 'afterRange' : closed[date];
}

/** Keeps a date within the months that have anything to choose. */
export function clampToMonths(date: string, { from, to }: Days): string {
  const [first, last] = [monthStart(from), monthEnd(to)];
  return date < first ? first : date > last ? last : date;
}

/** Where a move leads; a month's last day stands for days it lacks. */
export function moveDate(date: string, move: Move, weekStartsOn: Day): string {
  const start = read(date);
  const moves: Record<Move, () => Date> = {
    nextDay: () => addDays(start, 1),
    previousDay: () => addDays(start, -1),
    nextWeek: () => addDays(start, 7),
    previousWeek: () => addDays(start, -7),
    weekStart: () => startOfWeek(start, { weekStartsOn }),
    weekEnd: () => endOfWeek(start, { weekStartsOn }),
    nextMonth: () => addMonths(start, 1),
    previousMonth: () => addMonths(start, -1),
    nextYear: () => addYears(start, 1),
    previousYear: () => addYears(start, -1),
  };
  return write(moves[move]());
}

/** The first day between `date` and the end of its month that can be chosen. */
export function firstAvailable(date: string, days: Days): string | undefined {
  for (let day = date; day <= monthEnd(date); day = write(addDays(read(day), 1))) {
    if (!unavailable(day, days)) return day;
  }
  return undefined;
}
