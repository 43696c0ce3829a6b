import { html, nothing } from 'lit';
import type { ManagedTable } from '../contract/index.ts';
import { details } from '../controls/details.ts';
import { houseLanguage, houseWords, inWords } from '../flow/house-words.ts';
import { whereRows } from '../flow/where.ts';
import { counted } from '../flow/view.ts';
import { formatDate, formatTime } from '../text/format.ts';
import { givesPhone, ofTable, type ManageView, type TableManageView } from './manage-view.ts';

/** A table: when, for how many and where. */
export const tableInShort = (any: ManageView, booking: ManagedTable) => {
  const view = ofTable(any);
  const { text, locale } = view;
  return details([
    { label: text.reference, value: html`<code part="reference">${booking.reference}</code>` },
    { label: text.date, value: formatDate(locale, booking.date, 'long') },
    { label: text.time, value: formatTime(locale, booking.time) },
    { label: text.party, value: counted(view, text.people, booking.partySize) },
    { label: text.place, value: inWords(houseLanguage(view), booking.place) },
  ]);
};

/** Beside what it changes. */
const changeButton = ({ text, send }: TableManageView, { status }: ManagedTable) =>
  html`<div class="buttons">
    <button type="button" part="button change" @click=${() => send({ type: 'change.asked' })}>
      ${status === 'requested' ? text.changeRequest : text.changeBooking}
    </button>
  </div>`;

export const tableDetails = (view: ManageView, booking: ManagedTable) => html`
  ${tableInShort(view, booking)} ${booking.changeable ? changeButton(ofTable(view), booking) : nothing}
  ${details(whereRows(view, view.context.found?.venue, { withPhone: !givesPhone(booking) }))}
  ${
    booking.cancellation
      ? html`<p part="hint">${view.text.cancellation}: ${houseWords(booking.cancellation)}</p>`
      : nothing
  }
`;
