import { html, nothing } from 'lit';
import { callUs } from '../../flow/pages.ts';
import { formatDate, formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { counted, phoneOf, type TableView } from '../table-view.ts';
import { legalOfTable } from './terms.ts';

/** The booking that was confirmed, requested or held, in one sentence; first what is not certain about it. */
export const outcomeStep = (view: TableView) => {
  const { context, text, locale, proxy } = view;
  const { outcome, start } = context;
  if (!outcome) return html``;
  const { booking, status } = outcome;
  const doubt = doubtOf(view);
  return html`
    ${status === 'confirmed' && !doubt ? html`<span part="mark" aria-hidden="true">✓</span>` : nothing}
    ${doubt ? html`<p>${doubt}</p>` : nothing}
    <p part="booking">
      <b>${formatDate(locale, booking.date, 'long')}, ${formatTime(locale, booking.time)}</b>
      <span>${counted(view, text.people, booking.partySize)}</span>
      ${booking.place ? html`<span>${booking.place}</span>` : nothing}
      <span>${start?.venue.name}</span>
    </p>
    <p part="reference">${text.reference} <code>${booking.reference}</code></p>
    ${doubt ? questions(view) : whatNext(view)}
    ${status === 'confirmed' ? html`<slot name="confirmed"></slot>` : nothing}
    <div class="buttons">
      <a part="button calendar-file" href=${proxy + booking.calendar} download>${text.addToCalendar}</a>
      ${
        booking.manageUrl
          ? html`<a part="button manage" href=${booking.manageUrl}>${text.manage}</a>`
          : nothing
      }
    </div>
    ${legalOfTable(view)}
  `;
};

/** What the restaurant must still say, and how the guest hears of it; undefined where it has. */
const doubtOf = ({ context, text }: TableView): string | undefined => {
  const { outcome, draft } = context;
  const { tel, email } = draft;
  if (outcome?.status === 'requested') return fill(text.requestedTable, { tel, email });
  return outcome?.status === 'confirmed' && outcome.unverified
    ? fill(text.unverifiedTable, { tel, email })
    : undefined;
};

/** What happens next, or what the guest still has to do. */
const whatNext = ({ context, text }: TableView) => {
  const { outcome } = context;
  if (outcome?.status !== 'held') return html`<p part="hint">${text.confirmedNote}</p>`;
  return outcome.paymentUrl
    ? html`<p>${text.heldText}</p>
        <a part="button pay" href=${outcome.paymentUrl}>${text.pay}</a>`
    : html`<p>${text.heldTextByLink}</p>`;
};

const questions = (view: TableView) => {
  const phone = phoneOf(view);
  return phone ? html`<p>${callUs(phone, view.text.questions)}</p>` : nothing;
};
