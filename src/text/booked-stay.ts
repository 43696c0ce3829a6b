import type { Prepayment } from '../contract/index.ts';
import { momentInSentence } from './date-in-sentence.ts';
import { formatMoney } from './format.ts';
import type { BookedTexts, LaterTexts } from './shapes.ts';
import { fill } from './text.ts';

/** What holds for a stay in words: before it is booked, and while it is managed. */

interface Localization {
  text: BookedTexts & LaterTexts;
  locale: string;
}

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
