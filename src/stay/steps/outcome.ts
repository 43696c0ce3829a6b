import { html, nothing, type TemplateResult } from 'lit';
import type { StayOutcome } from '../../contract/index.ts';
import { details } from '../../controls/details.ts';
import { notice } from '../../controls/notice.ts';
import { chargedOtherwise } from '../../flow/charged-otherwise.ts';
import { anotherLink, printButton } from '../../flow/keeping.ts';
import { callUs } from '../../flow/pages.ts';
import { whereRows } from '../../flow/where.ts';
import { formatMoney } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { nightsOf } from '../draft.ts';
import { markedRoomName, outcomeInWords, roomName } from '../later-phrases.ts';
import { statusOf } from '../selection.ts';
import type { ChosenRoom } from '../stay-context.ts';
import { counted, type LaterStayView } from '../stay-view.ts';
import { hotelTerms, legalOfStay } from './legal.ts';
import { labelForRoom } from './label-for-room.ts';
import { roomRows } from './room-rows.ts';

/** The booked rooms, each with its outcome and what the guest needs next. */
export const outcomeStep = (view: LaterStayView) => {
  const { context, text, send } = view;
  const { draft } = context;
  const status = statusOf(context);
  // The telephone stands once on the page.
  const isWaiting = context.rooms.some(isRequested);
  const charged = context.rooms.findIndex(({ outcome }) => outcome?.booking.charged);
  const isSameOfAll = context.rooms.every(({ outcome }) => outcome?.status === status);
  return html`
    ${isWaiting ? whoAnswers(view) : nothing}
    ${context.rooms.map((room, index) =>
      room.outcome
        ? roomOf(view, room, room.outcome, {
            index,
            isSameOfAll,
            phone: index === charged && !isWaiting ? phoneOf(view) : undefined,
          })
        : nothing,
    )}
    ${howToCancel(view)}
    ${details([
      { label: text.guestName, value: [draft['given-name'], draft['family-name']].join(' ').trim() },
      { label: text.comment, value: draft.comment.trim() },
      ...whereRows(view, context.start?.venue, { withPhone: !isWaiting && charged < 0 }),
    ])}
    ${status === 'confirmed' ? html`<slot name="confirmed"></slot>` : nothing} ${legalOfStay(view)}
    ${anotherLink(status === 'requested' ? text.requestAnother : text.bookAnother, () => send({ type: 'reset' }))}
  `;
};

const roomOf = (
  view: LaterStayView,
  room: ChosenRoom,
  outcome: StayOutcome,
  { index, isSameOfAll, phone }: { index: number; isSameOfAll: boolean; phone: string | undefined },
): TemplateResult => {
  const { text, locale } = view;
  const { booking } = outcome;
  const name = roomName(view, room);
  const number = outcome.status === 'confirmed' ? text.accountNumber : text.requestNumber;
  return html`<section part="room" aria-label=${name}>
    <b>${markedRoomName(view, room)}</b>
    ${isSameOfAll ? nothing : html`<p>${outcomeInWords(view, outcome)}</p>`} ${howToPay(view, outcome)}
    ${
      booking.charged
        ? chargedOtherwise(view, { shown: booking.total, charged: booking.charged }, phone)
        : nothing
    }
    ${details([
      { label: number, value: html`<code part="reference">${booking.reference}</code>` },
      ...roomRows(view, room),
      {
        label: `${text.total} ${counted(view, text.totalForNights, nightsOf(booking))}`,
        value: html`<b part="price">${formatMoney(locale, booking.total)}</b>`,
      },
    ])}
    ${booking.prepayment && outcome.status !== 'held' ? html`<p part="hint">${fill(text.howPrepaid, { email: view.context.draft.email })}</p>` : nothing}
    ${files(view, room, outcome, index)}
  </section>`;
};

const isRequested = ({ outcome }: ChosenRoom) => outcome?.status === 'requested';

/** Who still has to confirm what is only requested, how the guest learns it, and whom to call. */
const whoAnswers = (view: LaterStayView) => {
  const { context, text } = view;
  const phone = phoneOf(view);
  return notice({
    kind: 'info',
    text: fill(text.hotelAnswers, { email: context.draft.email }),
    actions: phone ? callUs(phone, text.questions) : undefined,
  });
};

const phoneOf = ({ context, site }: LaterStayView) => context.start?.venue.phone ?? site.phone;

/** What a held room still needs. */
const howToPay = ({ text }: LaterStayView, outcome: StayOutcome) => {
  if (outcome.status !== 'held') return nothing;
  return outcome.paymentUrl
    ? html`<p>${text.heldText}</p>
        <a part="button pay" href=${outcome.paymentUrl}>${text.pay}</a>`
    : html`<p>${text.heldTextByLink}</p>`;
};

const files = (view: LaterStayView, room: ChosenRoom, { booking, status }: StayOutcome, index: number) => {
  const { context, text, proxy, state, send } = view;
  const named = (words: string) =>
    context.rooms.length > 1 ? labelForRoom(words, markedRoomName(view, room)) : words;
  const fetching = state === 'fetching';
  const busy = fetching && context.document === index;
  return html`<div class="buttons">
    <a
      part="button calendar-file${status === 'held' ? ' quiet' : ''}"
      href=${proxy + booking.calendar}
      download
      >${named(text.addToCalendar)}</a
    >
    ${
      booking.document && status === 'confirmed'
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
    ${status === 'confirmed' && index === 0 ? printButton(text.print) : nothing}
    ${
      booking.manageUrl
        ? html`<a part="button manage" href=${booking.manageUrl}
            >${named(status === 'confirmed' ? text.manage : text.manageRequest)}</a
          >`
        : nothing
    }
  </div>`;
};

/** On what terms, and where: by the link where the hotel has a page that cancels, else by telephone. */
const howToCancel = (view: LaterStayView) => {
  const { context, text } = view;
  const { start, rooms } = context;
  const linked = start?.capabilities.cancel && rooms.some(({ outcome }) => outcome?.booking.manageUrl);
  const byLink = rooms.some(({ outcome }) => outcome?.status === 'confirmed')
    ? text.manageHint
    : text.requestHint;
  return html`<div part="hint">
    <p>${linked ? byLink : text.cancelByPhone}</p>
    ${hotelTerms(view)}
  </div>`;
};
