import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../contract/index.ts';
import { details } from '../../controls/details.ts';
import { notice } from '../../controls/notice.ts';
import { priceTable } from '../../controls/price-table.ts';
import { formatMoney } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { hasBooked, isBooked, totalOf } from '../chosen.ts';
import { nightsOf } from '../draft.ts';
import type { ChosenRoom, StayEvent } from '../stay-context.ts';
import { counted, type StayView } from '../stay-view.ts';
import {
  arrivalInWords,
  departureInWords,
  guestsInWords,
  prepaymentInWords,
  refundInWords,
  roomName,
  roomNames,
} from '../words.ts';
import { priceItems } from './prices.ts';
import { ofRoom } from './of-room.ts';
import { toHeading } from './to-heading.ts';

/** All that is binding, on one page, before the button that books. */
export const reviewStep = (view: StayView) => {
  const { context, text } = view;
  const { rooms, start } = context;
  const total = totalOf(context);
  return html`
    ${news(view)} ${rooms.map((room, index) => chosen(view, room, index))}
    ${rooms.length > 1 && total ? grandTotal(view, total) : nothing}
    ${start?.cancellation ? html`<p>${text.hotelTerms}: ${start.cancellation}</p>` : nothing}
    ${
      hasBooked(context)
        ? leavings(view)
        : html`${
            rooms.length < (start?.maxRooms ?? 1)
              ? html`<div class="buttons">${button(view, 'add', text.addRoom, { type: 'room.added' })}</div>`
              : nothing
          }
          ${total ? html`<p part="hint">${fill(text.obligation, { total: formatMoney(view.locale, total) })}</p>` : nothing}`
    }
  `;
};

/** One room and what holds for it; what is booked already can't be changed here. */
const chosen = (view: StayView, room: ChosenRoom, index: number): TemplateResult => {
  const { context, text, locale } = view;
  const { stay, rate, terms, booking } = room;
  const { company, found, start } = context;
  const name = roomName(view, room);
  const contract = found?.contracts.find(({ id }) => id === terms.contract);
  const extras = [
    stay.extraBed && text.extraBed,
    terms.touristTax && start?.offers.touristTax && text.touristTax,
    terms.transport && text.transport,
  ];
  return html`<section part="room" aria-label=${name}>
    <b>${name}</b>
    ${outcome(view, room)}
    ${details([
      { label: text.arrival, value: arrivalInWords(view, stay) },
      { label: text.departure, value: departureInWords(view, stay) },
      { label: text.guests, value: guestsInWords(view, stay) },
      { label: text.company, value: company && [company.name, contract?.name].filter(Boolean).join(', ') },
      { label: text.rate, value: rate.name },
      { label: text.besides, value: extras.filter(Boolean).join(', ') },
      { label: text.cancellation, value: refundInWords(view, rate) },
      { label: text.inAdvance, value: prepaymentInWords(view, rate) },
      { label: text.payment, value: text[terms.payment] },
    ])}
    ${priceItems(view, rate, {
      label: `${text.total} ${counted(view, text.totalForNights, nightsOf(stay))}`,
      amount: formatMoney(locale, rate.total),
    })}
    ${
      context.rooms.length > 1 && !booking
        ? html`<div class="buttons">
            ${button(view, 'change', ofRoom(text.changeRoom, name), { type: 'room.edited', index })}
            ${button(view, 'remove', ofRoom(text.removeRoom, name), { type: 'room.removed', index })}
          </div>`
        : nothing
    }
  </section>`;
};

/** What came of booking a room, where it was tried. */
const outcome = ({ context, text }: StayView, { booking, refusal }: ChosenRoom) => {
  if (booking) return notice({ kind: 'info', text: fill(text.isBooked, { reference: booking.reference }) });
  if (!refusal && !hasBooked(context)) return nothing;
  return html`<p part="error">${text.notBooked}</p>
    ${refusal?.message ? html`<p lang=${refusal.language}>${refusal.message}</p>` : nothing}`;
};

/** Which prices have changed. */
const changes = (view: StayView): string[] =>
  view.context.rooms.flatMap((room) =>
    room.before
      ? [
          fill(view.text.priceChanged, {
            room: roomName(view, room),
            before: formatMoney(view.locale, room.before),
            after: formatMoney(view.locale, room.rate.total),
          }),
        ]
      : [],
  );

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

const grandTotal = (view: StayView, total: Money) =>
  priceTable({
    caption: view.text.grandTotal,
    rows: view.context.rooms.map((room) => ({
      label: roomName(view, room),
      amount: formatMoney(view.locale, room.rate.total),
    })),
    total: { label: view.text.grandTotal, amount: formatMoney(view.locale, total) },
  });

/** Some rooms are booked and others are not: the guest may leave it at that, or cancel what is booked. */
const leavings = (view: StayView) => {
  const { text } = view;
  return html`<div class="buttons">
    ${button(view, 'leave', text.leaveRest, { type: 'rest.left' })}
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
      toHeading(click);
      send(event);
    }}
  >
    ${label}
  </button>`;
