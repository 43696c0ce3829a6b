import { html, nothing } from 'lit';
import type { ManagedTable } from '../contract/index.ts';
import { details } from '../controls/details.ts';
import { counted } from '../flow/view.ts';
import { formatDate, formatTime } from '../text/format.ts';
import type { ManageView } from './manage-view.ts';

/** A table: when, for how many and where. */
export const tableInShort = (view: ManageView, booking: ManagedTable) => {
  const { text, locale } = view;
  return details([
    { label: text.reference, value: html`<code part="reference">${booking.reference}</code>` },
    { label: text.date, value: formatDate(locale, booking.date, 'long') },
    { label: text.time, value: formatTime(locale, booking.time) },
    { label: text.party, value: counted(view, text.people, booking.partySize) },
    { label: text.place, value: booking.place },
  ]);
};

export const tableDetails = (view: ManageView, booking: ManagedTable) => html`
  ${tableInShort(view, booking)}
  ${
    booking.cancellation
      ? html`<p part="hint">${view.text.cancellation}: ${booking.cancellation}</p>`
      : nothing
  }
`;
