import { withFirst } from './format.ts';
import { dateFormat, listFormat } from './intl.ts';
import type { BookedTexts } from './shapes.ts';
import { plural } from './text.ts';

/** A stay in short: while it is chosen, once it is booked, and while it is managed. */

/** `2026-12-10`, `2026-12-12` → “10–12 Dec”; with the years where they differ. */
export const formatSpan = (locale: string, from: string, to: string): string => {
  const format = dateFormat(locale, { day: 'numeric', month: 'short' });
  return withFirst(locale, format.formatRange(new Date(from), new Date(to)));
};

/** “a, b and c” */
export const formatList = (locale: string, items: readonly string[]): string =>
  listFormat(locale).format(items);

/** “2 adults, 1 child” */
export const formatGuests = (
  { text }: { text: BookedTexts & { language: string } },
  { adults, children }: { adults: number; children: number },
): string =>
  [
    plural(text.language, text.adultsCount, adults),
    ...(children ? [plural(text.language, text.childrenCount, children)] : []),
  ].join(', ');
