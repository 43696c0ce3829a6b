import { plural } from '../text.ts';
import type { BookedTexts } from './en.ts';

/** A stay's dates and people in the guest's way of writing. Dates are the hotel's: UTC both ways, so that no zone shifts them. */
const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

/** `2026-12-10`, `2026-12-12` → “10–12 Dec”; with the years where they differ. */
export const formatSpan = (locale: string, from: string, to: string): string =>
  format(locale, { day: 'numeric', month: 'short' }).formatRange(new Date(from), new Date(to));

/** `2026-03-14` → “14 March” */
export const formatDay = (locale: string, date: string): string =>
  format(locale, { day: 'numeric', month: 'long' }).format(new Date(date));

/** `2026-12-04T11:00` → “Fri 4 Dec 2026, 11:00” */
export const formatDateTime = (locale: string, moment: string): string =>
  format(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(`${moment}Z`));

/** “a, b and c” */
export const formatList = (locale: string, items: readonly string[]): string =>
  new Intl.ListFormat(locale).format(items);

/** “2 adults, 1 child” */
export const formatGuests = (
  { text }: { text: BookedTexts & { language: string } },
  { adults, children }: { adults: number; children: number },
): string =>
  [
    plural(text.language, text.adultsCount, adults),
    ...(children ? [plural(text.language, text.childrenCount, children)] : []),
  ].join(', ');
