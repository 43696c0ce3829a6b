import { html, nothing, type TemplateResult } from 'lit';
import type { ConfirmedStay } from '../../contract/index.ts';
import { details } from '../../controls/details.ts';
import { callUs } from '../../flow/pages.ts';
import { formatMoney } from '../../text/format.ts';
import { nightsOf } from '../draft.ts';
import type { ChosenRoom } from '../stay-context.ts';
import { counted, type StayView } from '../stay-view.ts';
import { labelForRoom } from './label-for-room.ts';
import { roomRows } from './room-rows.ts';
import { roomName } from '../phrases.ts';

/** What was booked, room by room, with what the guest needs afterwards. */
export const confirmedStep = (view: StayView, proxy: string) => {
  const { context } = view;
  return html`
    <span part="mark" aria-hidden="true">✓</span>
    ${context.rooms.map((room, index) => room.booking && booked(view, proxy, room, room.booking, index))}
    ${howToCancel(view)}
    <slot name="confirmed"></slot>
  `;
};

const booked = (
  view: StayView,
  proxy: string,
  room: ChosenRoom,
  booking: ConfirmedStay,
  index: number,
): TemplateResult => {
  const { context, text, locale, state, send } = view;
  const name = roomName(view, room);
  const named = (words: string) => (context.rooms.length > 1 ? labelForRoom(words, name) : words);
  const fetching = state === 'fetching';
  const busy = fetching && context.document === index;
  return html`<section part="room" aria-label=${name}>
    <b>${name}</b>
    ${details([
      { label: text.accountNumber, value: html`<code part="reference">${booking.reference}</code>` },
      ...roomRows(view, room),
      {
        label: `${text.total} ${counted(view, text.totalForNights, nightsOf(booking))}`,
        value: html`<b part="price">${formatMoney(locale, booking.total)}</b>`,
      },
    ])}
    <div class="buttons">
      <a part="button calendar-file" href=${proxy + booking.calendar} download
        >${named(text.addToCalendar)}</a
      >
      ${
        booking.document
          ? html`<button
              type="button"
              part="button document${busy ? ' busy' : ''}"
              aria-disabled=${fetching ? 'true' : 'false'}
              @click=${() => fetching || send({ type: 'document.requested', index })}
            >
              ${named(text.document)}
            </button>`
          : nothing
      }
      ${
        booking.manageUrl
          ? html`<a part="button manage" href=${booking.manageUrl}>${named(text.manage)}</a>`
          : nothing
      }
    </div>
  </section>`;
};

/** On what terms, and where: by the link where the hotel has a page for it, else by telephone. */
const howToCancel = ({ context, text, site }: StayView) => {
  const linked = context.rooms.some(({ booking }) => booking?.manageUrl);
  const phone = context.start?.venue.phone ?? site.phone;
  return html`<div part="hint">
    <p>
      ${linked ? text.manageHint : text.cancelByPhone}
      ${!linked && phone ? callUs(phone, text.callUs) : nothing}
    </p>
    ${context.start?.cancellation ? html`<p>${text.hotelTerms}: ${context.start.cancellation}</p>` : nothing}
  </div>`;
};
