import { html, nothing, type TemplateResult } from 'lit';
import { details } from '../../controls/details.ts';
import { notice } from '../../controls/notice.ts';
import { withPhone } from '../../controls/phone.ts';
import { priceTable } from '../../controls/price-table.ts';
import { refundInWords } from '../../text/booked-stay.ts';
import { formatMoney } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { markedRoomName, outcomeInWords, roomName, roomNames } from '../later-phrases.ts';
import { priceChanges } from '../results.ts';
import { hasSetOff, isSetOff, totalOf, whyGone } from '../selection.ts';
import type { ChosenRoom, StayEvent } from '../stay-context.ts';
import type { LaterStayView } from '../stay-view.ts';
import { hotelTerms, legalOfStay } from './legal.ts';
import { labelForRoom } from './label-for-room.ts';
import { priceParts } from './prices.ts';
import { roomRows } from './room-rows.ts';
import { focusHeading } from '../../flow/focus-heading.ts';

/** All that is binding, on one page, before the button that books. */
export const reviewStep = (view: LaterStayView) => {
  const { context, text } = view;
  const { rooms, start } = context;
  if (view.state === 'leaving') return whatIsCancelled(view);
  return html`
    ${news(view)} ${rooms.map((room, index) => chosen(view, room, index))} ${sums(view)} ${guest(view)}
    ${hotelTerms(view)}
    ${
      hasSetOff(context)
        ? leavings(view)
        : rooms.length < (start?.maxRooms ?? 1)
          ? html`<div class="buttons">${button(view, 'add', text.addRoom, { type: 'room.added' })}</div>`
          : nothing
    }
    ${legalOfStay(view)}
  `;
};

/** The rooms to be cancelled, and what happens to the money. */
const whatIsCancelled = (view: LaterStayView): TemplateResult => {
  const { context, text } = view;
  const rooms = context.rooms.filter(isSetOff);
  return html`<p>${fill(text.leavingSure, { rooms: roomNames(view, rooms) })}</p>
    ${rooms.map((room) => html`<p><b>${markedRoomName(view, room)}</b>: ${refundInWords(view, room.rate)}</p>`)}
    ${hotelTerms(view)}`;
};

/** One room with its terms; a booked one can't be changed here. */
const chosen = (view: LaterStayView, room: ChosenRoom, index: number): TemplateResult => {
  const { context, text } = view;
  const name = roomName(view, room);
  return html`<section part="room" aria-label=${name}>
    <b>${markedRoomName(view, room)}</b>
    ${whatCameOfIt(view, room)} ${details(roomRows(view, room))} ${priceParts(view, room.rate, room.stay)}
    ${
      isSetOff(room)
        ? nothing
        : html`<div class="buttons">
            ${button(view, 'change', labelForRoom(text.changeRoom, markedRoomName(view, room)), { type: 'room.edited', index })}
            ${
              context.rooms.length > 1
                ? button(view, 'remove', labelForRoom(text.removeRoom, markedRoomName(view, room)), {
                    type: 'room.removed',
                    index,
                  })
                : nothing
            }
          </div>`
    }
  </section>`;
};

/** Whose booking it is, to be read once more: the confirmation goes there. */
const guest = ({ context, text }: LaterStayView) => {
  const { draft } = context;
  return details([
    { label: text.headingGuest, value: `${draft['given-name']} ${draft['family-name']}` },
    { label: text.email, value: draft.email },
    { label: text.tel, value: draft.tel },
    { label: text.comment, value: draft.comment },
  ]);
};

/** A room's outcome or failure, where booking it was tried. */
const whatCameOfIt = (view: LaterStayView, room: ChosenRoom) => {
  const { context, text } = view;
  const { outcome, refusal, cancelAsked } = room;
  if (cancelAsked) return html`<p part="error">${text.cancelUnknown}</p>`;
  if (outcome) return notice({ kind: 'info', text: outcomeInWords(view, outcome) });
  if (!refusal && !hasSetOff(context)) return nothing;
  const why = whyGone(room);
  return html`<p part="error">${text.notBooked}</p>
    ${why ? html`<p>${text[why]}</p>` : refusal?.message ? html`<p lang=${refusal.language}>${withPhone(refusal.message)}</p>` : nothing}`;
};

/** An unexpected change. It gets the focus like a failure, although no control is wrong. */
const news = (view: LaterStayView) => {
  const { context, text } = view;
  const told = [
    ...setOffAs(view).map(({ status, rooms }) =>
      fill({ confirmed: text.partlyBooked, requested: text.partlyRequested, held: text.partlyHeld }[status], {
        rooms: roomNames(view, rooms),
      }),
    ),
    ...priceChanges(view),
  ];
  if (!told.length) return nothing;
  return html`<div id=${context.failure ? nothing : 'booking-failure'} tabindex="-1">
    ${notice({ kind: 'info', text: told.join('\n') })}
  </div>`;
};

/** The booked rooms, by outcome; empty where there are none. */
const setOffAs = ({ context }: LaterStayView) =>
  (['confirmed', 'requested', 'held'] as const)
    .map((status) => ({ status, rooms: context.rooms.filter(({ outcome }) => outcome?.status === status) }))
    .filter(({ rooms }) => rooms.length);

/** The total of several rooms; once some are booked, separate totals for those and the rest. */
const sums = (view: LaterStayView) => {
  const { context, text } = view;
  const { rooms } = context;
  if (!hasSetOff(context)) return rooms.length > 1 ? sumOf(view, text.grandTotal, rooms) : nothing;
  const captions = { confirmed: text.nowBooked, requested: text.nowRequested, held: text.nowHeld };
  return [
    ...setOffAs(view).map((group) => sumOf(view, captions[group.status], group.rooms)),
    sumOf(
      view,
      text.notBooked,
      rooms.filter((room) => !isSetOff(room)),
    ),
  ];
};

/** What some of the rooms cost together. */
const sumOf = (view: LaterStayView, caption: string, rooms: readonly ChosenRoom[]) => {
  const { text, locale } = view;
  const total = totalOf({ rooms });
  return (
    total &&
    priceTable({
      caption,
      rows: rooms.map((room) => ({
        label: markedRoomName(view, room),
        amount: formatMoney(locale, room.rate.total),
      })),
      total: { label: text.total, amount: formatMoney(locale, total) },
    })
  );
};

/** Some rooms are booked and others are not: the guest may keep those, or cancel them. */
const leavings = (view: LaterStayView) => {
  const { context, text } = view;
  return html`<div class="buttons">
    ${
      context.rooms.some(({ cancelAsked }) => cancelAsked)
        ? nothing
        : button(view, 'leave', text.leaveRest, { type: 'rest.left' })
    }
    ${
      context.start?.capabilities.cancel
        ? button(view, 'cancel', text.cancelBooked, { type: 'rest.cancelled' })
        : nothing
    }
  </div>`;
};

const button = ({ send, loading }: LaterStayView, part: string, label: unknown, event: StayEvent) =>
  html`<button
    type="button"
    part="button ${part}"
    aria-disabled=${loading ? 'true' : 'false'}
    @click=${(click: Event) => {
      if (loading) return;
      focusHeading(click);
      send(event);
    }}
  >
    ${label}
  </button>`;
