import { html, nothing } from 'lit';
import { callUs } from '../../flow/pages.ts';
import { formatDate, formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { counted, phoneOf, type TableView } from '../table-view.ts';

/** The booking that was confirmed, requested or held, in one sentence. */
export const outcomeStep = (view: TableView) => {
  const { context, text, locale, proxy } = view;
  const { outcome, start } = context;
  if (!outcome) return html``;
  const { booking } = outcome;
  return html`
    ${outcome.status === 'confirmed' && !outcome.unverified ? html`<span part="mark" aria-hidden="true">✓</span>` : nothing}
    <p part="booking">
      <b>${formatDate(locale, booking.date, 'long')}, ${formatTime(locale, booking.time)}</b>
      <span>${counted(view, text.people, booking.partySize)}</span>
      ${booking.place ? html`<span>${booking.place}</span>` : nothing}
      <span>${start?.venue.name}</span>
    </p>
    <p part="reference">${text.reference} <code>${booking.reference}</code></p>
    ${whatNext(view)} ${outcome.status === 'confirmed' ? html`<slot name="confirmed"></slot>` : nothing}
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
const whatNext = (view: TableView) => {
  const { context, text } = view;
  const { outcome, draft } = context;
  const { tel, email } = draft;
  if (outcome?.status === 'requested')
    return html`<p>${fill(text.requestedTable, { tel, email })}</p>
      ${questions(view)}`;
  if (outcome?.status === 'confirmed')
    return outcome.unverified
      ? html`<p>${fill(text.unverifiedTable, { tel, email })}</p>
          ${questions(view)}`
      : html`<p part="hint">${text.confirmedNote}</p>`;
  if (!outcome) return nothing;
  return outcome.paymentUrl
    ? html`<p>${text.heldText}</p>
        <a part="button pay" href=${outcome.paymentUrl}>${text.pay}</a>`
    : html`<p>${text.heldTextByLink}</p>`;
};

const questions = (view: TableView) => {
  const phone = phoneOf(view);
  return phone ? html`<p>${callUs(phone, view.text.questions)}</p>` : nothing;
};
