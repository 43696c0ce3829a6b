import { addDays } from '../../dates/plain-date.ts';
import { unavailable, type Days, type Unavailable } from './month.ts';

/** When a stay can be. */
export interface RangeDays extends Days {
  /** First and last day of arrival; the last departure is a day later. */
  from: string;
  to: string;
  /** Nights that can't be stayed, by the date of their evening. */
  closed: Days['closed'];
  maxNights: number;
}

/** Arrival and departure, `YYYY-MM-DD`; null: not chosen yet. */
export interface Range {
  arrival: string | null;
  departure: string | null;
}

/** The arrival whose departure a date would be if it were pressed; undefined where it would be a new arrival. */
export const awaited = ({ arrival, departure }: Range, date: string): string | undefined =>
  arrival !== null && departure === null && date > arrival ? arrival : undefined;

/** The last day that a stay can end on, and why it can't end on a later one. */
export function lastDeparture(
  arrival: string,
  days: RangeDays,
): { last: string; beyond: Unavailable | 'tooLong' } {
  let last = arrival;
  for (let nights = 0; nights < days.maxNights; nights++) {
    const reason = unavailable(last, days);
    // Only nights count: leaving on a day that is closed is no obstacle.
    if (reason) return { last, beyond: reason };
    last = addDays(last, 1);
  }
  return { last, beyond: 'tooLong' };
}

/** What pressing a date makes of what is chosen: the departure where one is missing, else a new arrival. */
export const press = (chosen: Range, date: string): { arrival: string; departure: string | null } => {
  const arrival = awaited(chosen, date);
  return arrival ? { arrival, departure: date } : { arrival: date, departure: null };
};
