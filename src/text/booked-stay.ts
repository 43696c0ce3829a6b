import type { Prepayment, PriceItem } from '../contract/index.ts';
import { formatDateTime, formatMoney } from './format.ts';
import { dateFormat } from './intl.ts';
import type { BookedTexts } from './shapes.ts';
import { fill, plural } from './text.ts';

/** A stay in words: while it is chosen, once it is booked, and while it is managed. */

interface Localization {
  text: BookedTexts;
  locale: string;
}

/** `2026-12-10`, `2026-12-12` → “10–12 Dec”; with the years where they differ. */
export const formatSpan = (locale: string, from: string, to: string): string =>
  dateFormat(locale, { day: 'numeric', month: 'short' }).formatRange(new Date(from), new Date(to));

/** `2026-03-14` → “14 March” */
export const formatDay = (locale: string, date: string): string =>
  dateFormat(locale, { day: 'numeric', month: 'long' }).format(new Date(date));

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

export const refundInWords = ({ text }: Localization, { refundable }: { refundable: boolean }): string =>
  refundable ? text.refundable : text.nonRefundable;

export const prepaymentInWords = (
  { text, locale }: Localization,
  { prepayment }: { prepayment: Prepayment | null },
): string => {
  if (!prepayment) return text.noPrepayment;
  if (prepayment.kind === 'company') return text.companyPrepayment;
  if (prepayment.kind === 'words') return text.somePrepayment;
  return fill(text.prepayment, {
    amount: formatMoney(locale, prepayment.amount),
    due: formatDateTime(locale, prepayment.due),
  });
};

/** A part of a price: taxes, deposits and surcharges as such, with the hotel's own name where that says more. */
export const itemInWords = (
  { text }: { text: BookedTexts },
  { kind, name }: Pick<PriceItem, 'kind' | 'name'>,
): string => {
  const own = kind === 'dwelling' || kind === 'other' ? '' : text.itemKinds[kind];
  if (!own || !name) return own || name;
  return name.toLowerCase() === own.toLowerCase() ? own : `${own}: ${name}`;
};
