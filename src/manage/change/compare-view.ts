import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../controls/notice.ts';
import { aboutSlot } from '../../flow/times/about-slot.ts';
import { counted } from '../../flow/view.ts';
import { formatDate, formatTime } from '../../text/format.ts';
import { chosenSlot } from './change-context.ts';
import type { ChangeView } from './change-view.ts';

/** The booking as it is, and as it will be, side by side: what changes stands out. */
export const compareView = (view: ChangeView): TemplateResult => {
  const { context, text, locale } = view;
  const slot = chosenSlot(context);
  const { booking } = context.found;
  const rows = [
    [text.date, formatDate(locale, booking.date), slot && formatDate(locale, slot.date)],
    [text.time, formatTime(locale, booking.time), slot && formatTime(locale, slot.time)],
    [
      text.party,
      counted(view, text.people, booking.partySize),
      counted(view, text.people, context.draft.party),
    ],
  ];
  return html`
    ${slot?.state === 'request' ? notice({ kind: 'info', text: text.becomesRequest }) : nothing}
    <table part="comparison">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${text.before}</th>
          <th scope="col">${text.after}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, before, after]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${before}</td>
              <td>${before === after ? after : html`<b>${after}</b>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${aboutSlot(view, slot)}
  `;
};
