import { html, nothing } from 'lit';
import type { ManagedBooking, ManagedStay } from '../contract/index.ts';
import { houseWords } from '../flow/house-words.ts';
import { callUs } from '../flow/pages.ts';
import { formatMoney } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { phoneOf, type ManageView } from './manage-view.ts';

/** What cancelling costs, and what comes back, as far as it is known: else that the house says it. */

/** Before: what becomes of the booking, and of the money. */
export const whatItCosts = (view: ManageView, booking: ManagedBooking): unknown[] => {
  const { text } = view;
  if (booking.status === 'requested') return [text.withdrawSure];
  if (booking.kind === 'table') return [text.cancelTable, ...whoKnows(view, booking)];
  return [...moneyOf(view, booking), text.cancelStay, ...whoKnows(view, booking)];
};

/** Afterwards: what comes back. Of what was only asked for, nothing was paid. */
export const moneyAfter = (view: ManageView): unknown[] => {
  const booking = view.context.found?.booking;
  if (!booking || booking.status === 'requested' || booking.kind === 'table') return [];
  return [...moneyOf(view, booking), ...whoKnows(view, booking)];
};

const moneyOf = ({ text, locale }: ManageView, { refundable, paid }: ManagedStay): string[] => {
  const sum = paid?.minor ? formatMoney(locale, paid) : undefined;
  if (!refundable) return [sum ? fill(text.moneyKept, { paid: sum }) : text.noMoneyBack];
  if (paid && !sum) return [text.nothingPaid];
  return [sum ? fill(text.moneyBack, { paid: sum }) : text.someMoneyBack];
};

/** Where the house states no terms, only it can tell. */
const whoKnows = (view: ManageView, { cancellation }: ManagedBooking): unknown[] => {
  const { context, text } = view;
  // A failure names the telephone already.
  const phone = context.failure ? undefined : phoneOf(view);
  return cancellation ? [] : [phone ? callUs(phone, text.askCosts) : text.houseTellsCosts];
};

/** The house's own terms. */
export const termsOf = ({ context, text }: ManageView) => {
  const terms = context.found?.booking.cancellation;
  return terms ? html`<p part="hint">${text.cancellation}: ${houseWords(terms)}</p>` : nothing;
};
