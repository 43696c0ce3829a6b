import { html, nothing, type TemplateResult } from 'lit';
import type { ManagedBooking } from '../contract/index.ts';
import { notice } from '../controls/notice.ts';
import { callUs } from '../flow/pages.ts';
import { isChargedOtherwise, phoneOf, type ManageView } from './manage-view.ts';
import { stayDetails, stayDocument, stayInShort } from './stay-details.ts';
import { tableDetails, tableInShort } from './table-details.ts';

/** The booking's details, terms and files. */
export const bookingDetails = (view: ManageView, booking: ManagedBooking): TemplateResult => {
  const { context, text } = view;
  return html`
    ${context.note ? notice({ kind: 'info', text: text[context.note] }) : nothing}
    ${whatIsOpen(view, booking)}
    ${booking.kind === 'stay' ? stayDetails(view, booking) : tableDetails(view, booking)}
    ${files(view, booking)} ${byPhone(view, booking)}
  `;
};

/** In short, for the pages before and after cancelling. */
export const bookingInShort = (view: ManageView, booking: ManagedBooking): TemplateResult =>
  booking.kind === 'stay' ? stayInShort(view, booking) : tableInShort(view, booking);

/** What is still needed until it is confirmed. */
const whatIsOpen = (view: ManageView, { kind, status }: ManagedBooking) => {
  const { text } = view;
  if (status === 'held') return notice({ kind: 'info', text: text.held });
  if (status !== 'requested') return nothing;
  const phone = phoneOf(view);
  return notice({
    kind: 'info',
    text: kind === 'stay' ? text.requestedStay : text.requested,
    actions: phone ? callUs(phone, text.questions) : undefined,
  });
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
  const { text } = view;
  const { status, cancellable, changeable } = booking;
  // Where a notice above gives the number, it does so for this, too.
  const isGiven = status === 'requested' || isChargedOtherwise(booking);
  const phone = isGiven ? undefined : phoneOf(view);
  const fixed = status === 'requested' ? text.requestNotCancellable : text.notCancellable;
  const words = [...(cancellable ? [] : [fixed]), ...(changeable ? [text.changeByPhone] : [])];
  if (!words.length) return nothing;
  return html`<p part="hint">${words.join(' ')} ${phone ? callUs(phone, text.callUs) : nothing}</p>`;
};
