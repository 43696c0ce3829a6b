import { html, nothing } from 'lit';
import type { HotelWords, Payment, Prepayment } from '../contract/index.ts';
import type { Detail } from '../controls/details.ts';
import { prepaymentInWords, refundInWords } from '../text/booked-stay.ts';
import type { BookedTexts, CommonTexts } from '../text/shapes.ts';

/** The hotel's own words, in the language that it was asked in. */
export const hotelWords = (words: HotelWords | null | undefined) =>
  words ? html`<span lang=${words.language}>${words.text}</span>` : nothing;

/** Rows for `details`: whether money comes back, what is paid ahead and by when, and how. */
export const bindingRows = (
  view: { text: BookedTexts & CommonTexts; locale: string },
  terms: { refundable: boolean; prepayment: Prepayment | null; payment: Payment | null },
): Detail[] => [
  { label: view.text.cancellation, value: refundInWords(view, terms) },
  {
    label: view.text.inAdvance,
    value: html`${prepaymentInWords(view, terms)} ${hotelWords(terms.prepayment?.words)}`,
  },
  { label: view.text.payment, value: terms.payment && view.text[terms.payment] },
];
