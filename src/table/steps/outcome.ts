import { html, nothing } from 'lit';
import { formatDate, formatTime } from '../../text/format.ts';
import { counted, type TableView } from '../table-view.ts';

/** The booking that was confirmed, requested or held, in one sentence. */
export const outcomeStep = (view: TableView) => {
  const { context, text, locale, proxy } = view;
  const { outcome, start } = context;
  if (!outcome) return html``;
  const { booking } = outcome;
  return html`
    ${outcome.status === 'confirmed' ? html`<span part="mark" aria-hidden="true">✓</span>` : nothing}
    <p part="booking">
      <b>${formatDate(locale, booking.date, 'long')}, ${formatTime(locale, booking.time)}</b>
      <span>${counted(view, text.people, booking.partySize)}</span>
      ${booking.place ? html`<span>${booking.place}</span>` : nothing}
      <span>${start?.venue.name}</span>
    </p>
    <p part="reference">${text.reference} <code>${booking.reference}</code></p>
    ${whatNext(view)}
    <slot name="confirmed"></slot>
    <div class="buttons">
      <a part="button calendar-file" href=${proxy + booking.calendar} download>${text.addToCalendar}</a>
      ${
        booking.manageUrl
          ? html`<a part="button manage" href=${booking.manageUrl}>${text.manage}</a>`
          : nothing
      }
    </div>
  `;
};

/** What happens next, or what the guest still has to do. */
const whatNext = ({ context, text }: TableView) => {
  const { outcome } = context;
  if (outcome?.status === 'requested') return html`<p>${text.requestedText}</p>`;
  if (outcome?.status !== 'held') return html`<p part="hint">${text.confirmedNote}</p>`;
  return outcome.paymentUrl
    ? html`<p>${text.heldText}</p>
        <a part="button pay" href=${outcome.paymentUrl}>${text.pay}</a>`
    : html`<p>${text.heldTextByLink}</p>`;
};
