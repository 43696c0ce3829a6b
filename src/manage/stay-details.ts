import { html, nothing } from 'lit';
import type { ManagedStay, Money } from '../contract/index.ts';
import { details } from '../controls/details.ts';
import { priceTable } from '../controls/price-table.ts';
import { chargedOtherwise } from '../flow/charged-otherwise.ts';
import { askedLanguage, houseWords, inWords } from '../flow/house-words.ts';
import { whereRows } from '../flow/where.ts';
import { bindingRows } from '../flow/binding-rows.ts';
import { formatGuests } from '../text/chosen-stay.ts';
import { formatDate, formatMoney, formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { givesPhone, isChargedOtherwise, phoneOf, type ManageView } from './manage-view.ts';

/** A stay: which room, and when. */
export const stayInShort = (view: ManageView, booking: ManagedStay) => {
  const { text } = view;
  const number = booking.status === 'requested' ? text.requestNumber : text.accountNumber;
  return details([
    { label: number, value: html`<code part="reference">${booking.reference}</code>` },
    { label: text.roomType, value: inWords(askedLanguage(view), booking.roomType) },
    { label: text.arrival, value: moment(view, booking.arrival, booking.arrivalTime) },
    { label: text.departure, value: moment(view, booking.departure, booking.departureTime) },
  ]);
};

/** A day, with the time where one was agreed. */
const moment = ({ text, locale }: ManageView, day: string, time: string | null): string => {
  const date = formatDate(locale, day, 'long');
  return time ? fill(text.at, { date, time: formatTime(locale, time) }) : date;
};

export const stayDetails = (view: ManageView, booking: ManagedStay) => html`
  ${otherSum(view, booking)} ${stayInShort(view, booking)}
  ${details([
    { label: view.text.guests, value: formatGuests(view, booking) },
    { label: view.text.rate, value: inWords(askedLanguage(view), booking.rate) },
    ...bindingRows(view, booking),
    ...whereRows(view, view.context.found?.venue, {
      withPhone: !givesPhone(booking),
    }),
  ])}
  ${prices(view, booking)}
  ${
    booking.cancellation
      ? html`<p part="hint">${view.text.hotelTerms}: ${houseWords(booking.cancellation)}</p>`
      : nothing
  }
`;

/** Both sums; of a request, the telephone stands above. */
const otherSum = (view: ManageView, booking: ManagedStay) =>
  booking.total && isChargedOtherwise(booking)
    ? chargedOtherwise(
        view,
        { shown: booking.agreed, charged: booking.total },
        booking.status === 'requested' ? undefined : phoneOf(view),
      )
    : nothing;

/** What the hotel charges; while it says nothing, what was shown. */
function prices(view: ManageView, { items, agreed, total, paid, unpaid }: ManagedStay) {
  const { text, locale } = view;
  const money = (amount: Money | null) => amount && formatMoney(locale, amount);
  const sum = money(total);
  return html`
    ${
      sum
        ? nothing
        : details([{ label: text.agreed, value: html`<b part="price">${formatMoney(locale, agreed)}</b>` }])
    }
    ${
      items.length || sum
        ? priceTable({
            caption: text.items,
            rows: items.map(({ name, total: amount }) => ({
              label: inWords(askedLanguage(view), name),
              amount: formatMoney(locale, amount),
            })),
            total: sum ? { label: text.total, amount: sum } : undefined,
          })
        : nothing
    }
    ${
      paid || unpaid
        ? details([
            { label: text.paid, value: money(paid) },
            { label: text.unpaid, value: money(unpaid) },
          ])
        : nothing
    }
  `;
}

/** The confirmation as a file, which the hotel makes while the guest waits. */
export const stayDocument = ({ text, state, send }: ManageView) => {
  const fetching = state === 'fetching';
  return html`<button
    type="button"
    part="button document${fetching ? ' busy' : ''}"
    aria-disabled=${fetching ? 'true' : 'false'}
    @click=${() => fetching || send({ type: 'document.requested' })}
  >
    ${text.document}
  </button>`;
};
