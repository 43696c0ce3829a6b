import { html } from 'lit';
import type { Payment, Prepayment } from '../contract/index.ts';
import type { Detail } from '../controls/details.ts';
import { prepaymentInWords, refundInWords } from '../text/booked-stay.ts';
import { houseWords } from './house-words.ts';
import type { BookedTexts, LaterTexts } from '../text/shapes.ts';

/** Rows for `details`: whether money comes back, what is paid ahead and by when, and how. */
export const bindingRows = (
  view: { text: BookedTexts & LaterTexts; locale: string },
  terms: { refundable: boolean; prepayment: Prepayment | null; payment: Payment | null },
): Detail[] => [
  { label: view.text.cancellation, value: refundInWords(view, terms) },
  {
    label: view.text.inAdvance,
    value: html`<div>${prepaymentInWords(view, terms)}</div>
      ${houseWords(terms.prepayment?.words)}`,
  },
  { label: view.text.payment, value: terms.payment && view.text[terms.payment] },
];
