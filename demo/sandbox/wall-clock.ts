import { tzOffset } from '@date-fns/tz';

/**
 * A house's wall clock as plain numbers: a day counts from 1970-01-01, a moment in minutes from that day's
 * midnight. No time zone in them; what the clocks do on the two nights they change is left out.
 */
export const minutesPerDay = 1440;

const msPerDay = 86_400_000;

/** `2026-12-31` → its day, or null if there is no such date. */
export function dayOf(date: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts) return null;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(ms).toISOString().startsWith(date) ? ms / msPerDay : null;
}

export const dateOf = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** `18:30` → minutes since midnight, or null if that is no time of day. */
export function minutesOf(time: string): number | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** 0 = Sunday … 6 = Saturday, as JavaScript counts. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export const closedDayOf = (day: number): number => weekdayOf(day) || 7;

/** What the wall clock in `timeZone` (IANA) shows at that instant, seconds dropped. */
export const wallMinutes = (instant: Date, timeZone: string): number =>
  Math.floor(instant.getTime() / 60_000) + tzOffset(timeZone, instant);
