import type { Prepayment } from '../contract/index.ts';
import { momentInSentence } from './date-in-sentence.ts';
import { formatMoney, withFirst } from './format.ts';
import { dateFormat, listFormat } from './intl.ts';
import type { BookedTexts, CommonTexts } from './shapes.ts';
import { fill, plural } from './text.ts';

/** A stay in words: while it is chosen, once it is booked, and while it is managed. */

interface Localization {
  text: BookedTexts & CommonTexts;
  locale: string;
}

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

export const refundInWords = ({ text }: Localization, { refundable }: { refundable: boolean }): string =>
  refundable ? text.refundable : text.nonRefundable;

export const prepaymentInWords = (
  words: Localization,
  { prepayment }: { prepayment: Prepayment | null },
): string => {
  const { text, locale } = words;
  if (!prepayment) return text.noPrepayment;
  if (prepayment.kind === 'company') return text.companyPrepayment;
  if (prepayment.kind === 'words') return text.somePrepayment;
  return fill(text.prepayment, {
    amount: formatMoney(locale, prepayment.amount),
    due: momentInSentence(words, prepayment.due),
  });
};
