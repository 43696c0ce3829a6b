import { html, nothing, type TemplateResult } from 'lit';
import { details } from '../../controls/details.ts';
import { notice } from '../../controls/notice.ts';
import { priceTable } from '../../controls/price-table.ts';
import { formatMoney } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { hasBooked, isBooked, nextToBook, totalOf } from '../selection.ts';
import type { ChosenRoom, StayEvent } from '../stay-context.ts';
import type { StayView } from '../stay-view.ts';
import { prepaymentInWords, refundInWords } from '../../text/booked-stay.ts';
import { roomName, roomNames } from '../phrases.ts';
import { labelForRoom } from './label-for-room.ts';
import { priceParts } from './prices.ts';
import { roomRows } from './room-rows.ts';
import { focusHeading } from './focus-heading.ts';

/** All that is binding, on one page, before the button that books. */
export const reviewStep = (view: StayView) => {
  const { context, text } = view;
  const { rooms, start } = context;
  if (view.state === 'leaving') return whatIsCancelled(view);
  const booked = rooms.filter(isBooked);
  return html`
    ${news(view)} ${rooms.map((room, index) => chosen(view, room, index))}
    ${
      booked.length
        ? [sumOf(view, text.nowBooked, booked), sumOf(view, text.notBooked, notYetBooked(view))]
        : rooms.length > 1
          ? sumOf(view, text.grandTotal, rooms)
          : nothing
    }
    ${guest(view)} ${start?.cancellation ? html`<p>${text.hotelTerms}: ${start.cancellation}</p>` : nothing}
    ${
      hasBooked(context)
        ? leavings(view)
        : rooms.length < (start?.maxRooms ?? 1)
          ? html`<div class="buttons">${button(view, 'add', text.addRoom, { type: 'room.added' })}</div>`
          : nothing
    }
  `;
};

/** What the guest is about to take back, and what becomes of the money. */
const whatIsCancelled = (view: StayView): TemplateResult => {
  const { context, text } = view;
  const booked = context.rooms.filter(isBooked);
  return html`<p>${fill(text.leavingSure, { rooms: roomNames(view, booked) })}</p>
    ${booked.map((room) => html`<p><b>${roomName(view, room)}</b>: ${refundInWords(view, room.rate)}</p>`)}
    ${context.start?.cancellation ? html`<p>${text.hotelTerms}: ${context.start.cancellation}</p>` : nothing}`;
};

const notYetBooked = ({ context }: StayView): ChosenRoom[] => context.rooms.filter((room) => !isBooked(room));

/**
 * The room to choose anew, by its place, where the hotel sells it no more in the way that was chosen: the same once more
 * would be in vain. −1 where there is none.
 */
export const roomToMend = ({ context }: Pick<StayView, 'context'>): number => {
  const index = nextToBook(context);
  return whyGone(context.rooms[index]) ? index : -1;
};

/** Of a refusal that holds however often it is asked: a text's key. */
const whyGone = (room: ChosenRoom | undefined): 'typeFull' | 'rateGone' | undefined =>
  (({ room_taken: 'typeFull', rate_unavailable: 'rateGone' }) as const)[room?.refusal?.code as 'room_taken'];

/** What the next press binds the guest to; it stands right above the button that books. */
export const obligation = (view: StayView): string | undefined => {
  const total = totalOf({ rooms: notYetBooked(view) });
  return total && view.state !== 'leaving' && roomToMend(view) < 0
    ? fill(view.text.obligation, { total: formatMoney(view.locale, total) })
    : undefined;
};

/** One room and what holds for it; what is booked already can't be changed here. */
const chosen = (view: StayView, room: ChosenRoom, index: number): TemplateResult => {
  const { context, text } = view;
  const name = roomName(view, room);
  return html`<section part="room" aria-label=${name}>
    <b>${name}</b>
    ${outcome(view, room)} ${details(roomRows(view, room))} ${priceParts(view, room.rate)}
    ${
      isBooked(room)
        ? nothing
        : html`<div class="buttons">
            ${button(view, 'change', labelForRoom(text.changeRoom, name), { type: 'room.edited', index })}
            ${
              context.rooms.length > 1
                ? button(view, 'remove', labelForRoom(text.removeRoom, name), { type: 'room.removed', index })
                : nothing
            }
          </div>`
    }
  </section>`;
};

/** Whose booking it is, to be read once more: the confirmation goes there. */
const guest = ({ context, text }: StayView) => {
  const { draft } = context;
  return details([
    { label: text.headingGuest, value: `${draft['given-name']} ${draft['family-name']}` },
    { label: text.email, value: draft.email },
    { label: text.tel, value: draft.tel },
    { label: text.comment, value: draft.comment },
  ]);
};

/** What came of booking a room, where it was tried. */
const outcome = ({ context, text }: StayView, room: ChosenRoom) => {
  const { booking, refusal, cancelAsked } = room;
  if (cancelAsked) return html`<p part="error">${text.cancelUnknown}</p>`;
  if (booking) return notice({ kind: 'info', text: fill(text.isBooked, { reference: booking.reference }) });
  if (!refusal && !hasBooked(context)) return nothing;
  const why = whyGone(room);
  return html`<p part="error">${text.notBooked}</p>
    ${why ? html`<p>${text[why]}</p>` : refusal?.message ? html`<p lang=${refusal.language}>${refusal.message}</p>` : nothing}`;
};

/** Which prices have changed, or what is paid in advance. */
const changes = (view: StayView): string[] =>
  view.context.rooms.flatMap((room) => {
    const { before, rate } = room;
    if (!before) return [];
    const { text, locale } = view;
    const name = roomName(view, room);
    return before.total.minor === rate.total.minor
      ? [fill(text.prepaymentChanged, { room: name, after: prepaymentInWords(view, rate) })]
      : [
          fill(text.priceChanged, {
            room: name,
            before: formatMoney(locale, before.total),
            after: formatMoney(locale, rate.total),
          }),
        ];
  });

/** What the guest did not expect. It takes their attention in the place of a failure, as it is none that a control mends. */
const news = (view: StayView) => {
  const { context, text } = view;
  const booked = context.rooms.filter(isBooked);
  const told = [
    ...(booked.length ? [fill(text.partlyBooked, { rooms: roomNames(view, booked) })] : []),
    ...changes(view),
  ];
  if (!told.length) return nothing;
  return html`<div id=${context.failure ? nothing : 'booking-failure'} tabindex="-1">
    ${notice({ kind: 'info', text: told.join('\n') })}
  </div>`;
};

/** The same for who can't see it, with what it all comes to. */
export const newsOfReview = (view: StayView): string | undefined => {
  const total = totalOf(view.context);
  const changed = changes(view);
  return changed.length && total
    ? [...changed, fill(view.text.newTotal, { total: formatMoney(view.locale, total) })].join(' ')
    : undefined;
};

/** What some of the rooms cost together. */
const sumOf = (view: StayView, caption: string, rooms: readonly ChosenRoom[]) => {
  const { text, locale } = view;
  const total = totalOf({ rooms });
  return (
    total &&
    priceTable({
      caption,
      rows: rooms.map((room) => ({
        label: roomName(view, room),
        amount: formatMoney(locale, room.rate.total),
      })),
      total: { label: text.total, amount: formatMoney(locale, total) },
    })
  );
};

/** Some rooms are booked and others are not: the guest may leave it at that, or cancel what is booked. */
const leavings = (view: StayView) => {
  const { text } = view;
  return html`<div class="buttons">
    ${
      view.context.rooms.some(({ cancelAsked }) => cancelAsked)
        ? nothing
        : button(view, 'leave', text.leaveRest, { type: 'rest.left' })
    }
    ${button(view, 'cancel', text.cancelBooked, { type: 'rest.cancelled' })}
  </div>`;
};

const button = ({ send, loading }: StayView, part: string, label: unknown, event: StayEvent) =>
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
