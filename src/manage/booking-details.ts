import { html, nothing, type TemplateResult } from 'lit';
import type { ManagedBooking } from '../contract/index.ts';
import { notice } from '../controls/notice.ts';
import { callUs } from '../flow/pages.ts';
import {
  isByPhone,
  isChargedOtherwise,
  ofTable,
  phoneOf,
  type ManageView,
  type TableManageView,
} from './manage-view.ts';
import { stayDetails, stayDocument, stayInShort } from './stay-details.ts';
import { tableDetails, tableInShort } from './table-details.ts';

/** The booking's details, terms and files. */
export const bookingDetails = (view: ManageView, booking: ManagedBooking): TemplateResult => {
  const { context, text } = view;
  return html`
    ${context.note === 'notCancelled' ? notice({ kind: 'info', text: text.notCancelled }) : nothing}
    ${whatIsOpen(view, booking)}
    ${booking.kind === 'stay' ? stayDetails(view, booking) : tableDetails(view, booking)}
    ${files(view, booking)} ${byPhone(view, booking)}
  `;
};

/** In short, for the pages before and after cancelling. */
export const bookingInShort = (view: ManageView, booking: ManagedBooking): TemplateResult =>
  booking.kind === 'stay' ? stayInShort(view, booking) : tableInShort(view, booking);

/** What is still needed until it is confirmed. */
const whatIsOpen = (view: ManageView, booking: ManagedBooking) => {
  const { kind, status } = booking;
  const { text } = view;
  if (status === 'held') return notice({ kind: 'info', text: text.held });
  if (booking.kind === 'table' && booking.unverified) return html`<p>${ofTable(view).text.unverified}</p>`;
  if (status !== 'requested') return nothing;
  const phone = phoneOf(view);
  return notice({
    kind: 'info',
    text: kind === 'stay' ? text.requestedStay : text.requested,
    actions: html`${kind === 'table' ? lookAgain(ofTable(view)) : nothing}
    ${phone ? html`<p class="call">${callUs(phone, text.questions)}</p>` : nothing}`,
  });
};

/** Asks once more; a guest who comes back to the page needn't. */
const lookAgain = ({ text, loading, state, send }: TableManageView) => {
  const isLooking = loading && state === 'reading';
  return html`<button
    type="button"
    part="button look-again${isLooking ? ' busy' : ''}"
    aria-disabled=${isLooking ? 'true' : 'false'}
    @click=${() => isLooking || send({ type: 'look.again' })}
  >
    ${text.lookAgain}
  </button>`;
};

const files = (view: ManageView, booking: ManagedBooking) => html`
  <div class="buttons">
    <a part="button calendar-file" href=${view.proxy + booking.calendar} download
      >${view.text.addToCalendar}</a
    >
    ${booking.kind === 'stay' && booking.document ? stayDocument(view) : nothing}
  </div>
`;

/** The phone, for what can't be done here. */
const byPhone = (view: ManageView, booking: ManagedBooking) => {
  if (!isByPhone(booking)) return nothing;
  const { text } = view;
  const { status, kind, cancellable, changeable } = booking;
  // Where a notice above gives the number, it does so for this, too.
  const isGiven = status === 'requested' || isChargedOtherwise(booking);
  const phone = isGiven ? undefined : phoneOf(view);
  const fixed = status === 'requested' ? text.requestNotCancellable : text.notCancellable;
  const both = kind === 'table' && !cancellable && !changeable;
  const words = both ? ofTable(view).text.byPhoneOnly : cancellable ? text.changeByPhone : fixed;
  return html`<p part="hint">${words} ${phone ? callUs(phone, '{phone}') : nothing}</p>`;
};
