import { addDays as addDaysTo, addMonths as addMonthsTo } from 'date-fns';

/**
 * Arithmetic on the contract's dates: `YYYY-MM-DD` at the venue, without a time zone. They compare as strings. Every
 * function but `isPlainDate` takes dates that exist.
 */

// date-fns calculates in the guest's time zone. At noon no daylight saving change can move a date to its neighbour.
const read = (date: string): Date => new Date(`${date}T12:00`);

// Formats the local date; date-fns' `formatISO` does too, but is larger.
const write = (noon: Date): string =>
  new Date(noon.getTime() - noon.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => write(addDaysTo(read(date), days));

/** The same day so many months later; the month's last day where it has no such day. */
export const addMonths = (date: string, months: number): string => write(addMonthsTo(read(date), months));

/** Whether a text is a date as the contract writes it, of a day that exists. */
export const isPlainDate = (text: string | null | undefined): text is string =>
  /^\d{4}-\d\d-\d\d$/.test(text ?? '') &&
  // Some engines make 1 March of 29 February, others nothing.
  !Number.isNaN(Date.parse(`${text}T12:00`)) &&
  addDays(text as string, 0) === text;

/** How many nights lie between two dates; negative where the second is the earlier. */
export const nightsBetween = (arrival: string, departure: string): number =>
  (Date.parse(departure) - Date.parse(arrival)) / 86_400_000;

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => read(date).getDay();

export const monthStart = (date: string): string => `${date.slice(0, 8)}01`;

export const monthEnd = (date: string): string => addDays(addMonths(monthStart(date), 1), -1);
