import type { Window } from '../config.ts';
import { dateOf, dayOf } from '../wall-clock.ts';

/** Weekdays as `times` is indexed. */
export const [sunday, monday, tuesday, wednesday, thursday, friday, saturday] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;

/** Seven lists; the weekdays left out have no times. */
export function week(windows: readonly Window[], ...weekdays: number[]): Window[][] {
  return Array.from({ length: 7 }, (_, weekday) => (weekdays.includes(weekday) ? [...windows] : []));
}

export const everyDay = [sunday, monday, tuesday, wednesday, thursday, friday, saturday];

/** Two weeks joined: each weekday has the windows of both. */
export const join = (one: Window[][], other: Window[][]): Window[][] =>
  one.map((windows, weekday) => [...windows, ...(other[weekday] ?? [])]);

/**
 * The dates from a week ago to half a year ahead that fit. A seed picks them by the calendar, not by their distance
 * from today: what is an event today is still one tomorrow.
 */
export function datesAround(today: string, fits: (day: number, date: string) => boolean): string[] {
  const from = (dayOf(today) ?? 0) - 7;
  return Array.from({ length: 190 }, (_, ahead) => from + ahead)
    .filter((day) => fits(day, dateOf(day)))
    .map(dateOf);
}

/** The winters that may matter to someone who books today: by the year in which each begins. */
export function wintersAround(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1];
}
