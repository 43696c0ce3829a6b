import { html, nothing } from 'lit';
import { formatDate, formatTime } from '../../text/format.ts';
import { chosenRoom, hasSeveralRooms } from '../draft.ts';
import { counted, type TableView } from '../table-view.ts';

/** What was booked, in the words that a host would repeat on the phone. */
export const confirmedStep = (view: TableView, proxy: string) => {
  const { context, text, locale } = view;
  const { booking, start } = context;
  if (!booking) return html``;
  const room = hasSeveralRooms(context) && chosenRoom(context);
  return html`
    <span part="mark" aria-hidden="true">✓</span>
    <p part="booking">
      <b>${formatDate(locale, booking.date, 'long')}, ${formatTime(locale, booking.time)}</b>
      <span>${counted(view, text.people, booking.partySize)}</span>
      ${room ? html`<span>${room.name}</span>` : nothing}
      <span>${start?.venue.name}</span>
    </p>
    ${
      booking.reference
        ? html`<p part="reference">${text.reference} <code>${booking.reference}</code></p>`
        : nothing
    }
    <p part="hint">${text.confirmedNote}</p>
    <slot name="confirmed"></slot>
    <a part="button calendar-file" href=${proxy + booking.calendar} download>${text.addToCalendar}</a>
  `;
};
