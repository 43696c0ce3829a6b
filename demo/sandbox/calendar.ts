import { dateOf, dayOf } from './wall-clock.ts';

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
