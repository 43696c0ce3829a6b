import { TZDate } from '@date-fns/tz';
import { addDays, formatISO, parseISO } from 'date-fns';
import type { PlainDate, PlainDateTime, PlainTime } from '../src/contract/index.ts';

/** Whether `Intl` knows the zone, and it is a place (`Europe/Zurich`) or UTC, not an offset. */
export function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Za-z]+\//.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Reads an instant off the venue's wall clock. The formatter is made once: it costs more than the reading. */
export function wallClock(timeZone: string): (instant: Date) => PlainDateTime {
  // Swedish writes a date and time as ISO 8601 has it.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => format.format(instant).replace(' ', 'T');
}

/** The instant at which the venue's wall clock shows this; in the hour that daylight saving time skips, an hour later. */
export function instantOf(date: PlainDate, time: PlainTime, timeZone: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, day, hour, minute, timeZone).getTime());
}

export function addPlainDays(date: PlainDate, days: number): PlainDate {
  return formatISO(addDays(parseISO(date), days), { representation: 'date' });
}

/** Whether a day is over on that clock. */
export function hasPassed(day: PlainDate, now: PlainDateTime): boolean {
  return day < now.slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: PlainDate): number {
  return parseISO(date).getDay();
}

/** Days since 1970-01-01. */
export function dayNumber(date: PlainDate): number {
  return Date.parse(date) / (24 * 60 * 60 * 1000);
}

export interface Day {
  date: PlainDate;
  /** 0 = Sunday … 6 = Saturday. */
  weekday: number;
}

/** Lists `from` and the days after it. The last list is kept: it changes once a day, and every guest needs it. */
export function dayLister(daysAhead: number): (from: PlainDate) => readonly Day[] {
  let list: readonly Day[] = [];
  return (from) => {
    if (list[0]?.date !== from) {
      list = Array.from({ length: daysAhead + 1 }, (_, ahead) => {
        const date = addPlainDays(from, ahead);
        return { date, weekday: weekday(date) };
      });
    }
    return list;
  };
}
