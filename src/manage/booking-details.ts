import { html, nothing, type TemplateResult } from 'lit';
import type { ManagedStay, Money } from '../contract/index.ts';
import { details } from '../controls/details.ts';
import { notice } from '../controls/notice.ts';
import { priceTable } from '../controls/price-table.ts';
import { callUs } from '../flow/pages.ts';
import { bindingRows, formatGuests } from '../text/booked-stay.ts';
import { formatDate, formatMoney, formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { phoneOf, type ManageView } from './manage-view.ts';

/** What was booked, what it costs, on what terms, and the guest's files of it. */
export const bookingDetails = (view: ManageView, booking: ManagedStay, proxy: string): TemplateResult => {
  const { context, text } = view;
  return html`
    ${context.note ? notice({ kind: 'info', text: text[context.note] }) : nothing} ${stayRows(view, booking)}
    ${priceRows(view, booking)} ${terms(view, booking)} ${files(view, booking, proxy)}
    ${booking.cancellable ? nothing : notCancellable(view)}
  `;
};

/** In few words: before it is cancelled, and after. */
export const bookingInShort = (view: ManageView, booking: ManagedStay): TemplateResult => {
  const { text } = view;
  return details([
    { label: text.accountNumber, value: html`<code part="reference">${booking.reference}</code>` },
    { label: text.roomType, value: booking.roomType },
    { label: text.arrival, value: moment(view, booking.arrival, booking.arrivalTime) },
    { label: text.departure, value: moment(view, booking.departure, booking.departureTime) },
  ]);
};

/** A day, with the time where one was agreed. */
const moment = ({ text, locale }: ManageView, day: string, time: string | null): string => {
  const date = formatDate(locale, day, 'long');
  return time ? fill(text.at, { date, time: formatTime(locale, time) }) : date;
};

const stayRows = (view: ManageView, booking: ManagedStay) => html`
  ${bookingInShort(view, booking)}
  ${details([
    { label: view.text.guests, value: formatGuests(view, booking) },
    { label: view.text.rate, value: booking.rate },
    ...bindingRows(view, booking),
  ])}
`;

function priceRows({ text, locale }: ManageView, { items, total, paid, unpaid }: ManagedStay) {
  const inWords = (amount: Money | null) => amount && formatMoney(locale, amount);
  const sum = inWords(total);
  return html`
    ${
      items.length || sum
        ? priceTable({
            caption: text.items,
            rows: items.map(({ name, total: amount }) => ({
              label: name,
              amount: formatMoney(locale, amount),
            })),
            total: sum ? { label: text.total, amount: sum } : undefined,
          })
        : nothing
    }
    ${
      paid || unpaid
        ? details([
            { label: text.paid, value: inWords(paid) },
            { label: text.unpaid, value: inWords(unpaid) },
          ])
        : nothing
    }
  `;
}

const terms = ({ text }: ManageView, { cancellation }: ManagedStay) =>
  cancellation ? html`<p part="hint">${text.hotelTerms}: ${cancellation}</p>` : nothing;

function files({ text, state, send }: ManageView, booking: ManagedStay, proxy: string) {
  const fetching = state === 'fetching';
  return html`<div class="buttons">
    <a part="button calendar-file" href=${proxy + booking.calendar} download>${text.addToCalendar}</a>
    ${
      booking.document
        ? html`<button
            type="button"
            part="button document${fetching ? ' busy' : ''}"
            aria-disabled=${fetching ? 'true' : 'false'}
            @click=${() => fetching || send({ type: 'document.requested' })}
          >
            ${text.document}
          </button>`
        : nothing
    }
  </div>`;
}

const notCancellable = (view: ManageView) => {
  const phone = phoneOf(view);
  return html`<p part="hint">
    ${view.text.notCancellable} ${phone ? callUs(phone, view.text.callUs) : nothing}
  </p>`;
};
