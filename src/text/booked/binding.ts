import type { Payment, Prepayment } from '../../contract/index.ts';
import type { Detail } from '../../controls/details.ts';
import { formatMoney } from '../format.ts';
import { fill } from '../text.ts';
import type { BookedTexts } from './en.ts';
import { formatDateTime } from './format.ts';

/** On what terms a stay is sold, in words: while it is chosen, booked, and looked after. */
interface Localization {
  text: BookedTexts;
  locale: string;
}

export const refundInWords = ({ text }: Localization, { refundable }: { refundable: boolean }): string =>
  refundable ? text.refundable : text.nonRefundable;

export const prepaymentInWords = (
  { text, locale }: Localization,
  { prepayment }: { prepayment: Prepayment | null },
): string =>
  prepayment
    ? fill(text.prepayment, {
        amount: formatMoney(locale, prepayment.amount),
        due: formatDateTime(locale, prepayment.due),
      })
    : text.noPrepayment;

/** Whether money comes back, what is paid ahead and by when, and how. */
export const bindingRows = (
  words: Localization,
  terms: { refundable: boolean; prepayment: Prepayment | null; payment: Payment | null },
): Detail[] => [
  { label: words.text.cancellation, value: refundInWords(words, terms) },
  { label: words.text.inAdvance, value: prepaymentInWords(words, terms) },
  { label: words.text.payment, value: terms.payment && words.text[terms.payment] },
];
