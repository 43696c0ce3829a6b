import type { Window } from '../config.ts';

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
