import type { Money } from '../contract/index.ts';

/**
 * The contract's plain strings in the guest's way of writing. Dates and times are the venue's wall clock: they go
 * through UTC both ways, so that no zone shifts them.
 */
const instant = (date: string, time = '00:00'): Date => new Date(`${date}T${time}:00Z`);

/** `2026-12-04` → “Fri, 4 Dec” or, `long`, “Friday, 4 December 2026”. */
export const formatDate = (locale: string, date: string, style: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(style === 'long' ? { dateStyle: 'full' } : { weekday: 'short', day: 'numeric', month: 'short' }),
  }).format(instant(date));

/** `19:00` → “19:00” or “7:00 PM”. */
export const formatTime = (locale: string, time: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'short' }).format(
    instant('2000-01-01', time),
  );

export const formatWeekday = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(instant(date));

export function formatMoney(locale: string, { minor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
