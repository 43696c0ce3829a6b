import { html, nothing, type TemplateResult } from 'lit';
import type { ManagedBooking } from '../contract/index.ts';
import { notice } from '../controls/notice.ts';
import { callUs } from '../flow/pages.ts';
import { phoneOf, type ManageView } from './manage-view.ts';
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
const whatIsOpen = ({ text }: ManageView, { status }: ManagedBooking) =>
  status === 'requested' || status === 'held' ? notice({ kind: 'info', text: text[status] }) : nothing;

const files = (view: ManageView, booking: ManagedBooking) => html`
  <div class="buttons">
    <a part="button calendar-file" href=${view.proxy + booking.calendar} download
      >${view.text.addToCalendar}</a
    >
    ${booking.kind === 'stay' && booking.document ? stayDocument(view) : nothing}
  </div>
`;

/** The phone, for what can't be done here. */
const byPhone = (view: ManageView, { cancellable, changeable }: ManagedBooking) => {
  const { text } = view;
  const phone = phoneOf(view);
  const words = [...(cancellable ? [] : [text.notCancellable]), ...(changeable ? [text.changeByPhone] : [])];
  if (!words.length) return nothing;
  return html`<p part="hint">${words.join(' ')} ${phone ? callUs(phone, text.callUs) : nothing}</p>`;
};
