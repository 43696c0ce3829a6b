import { html, nothing, type TemplateResult } from 'lit';
import type { RoomType } from '../../contract/index.ts';
import { cardsSkeleton } from '../../controls/cards/cards-skeleton.ts';
import { afterPaint } from '../../controls/after-paint.ts';
import { richCards, type RichCard } from '../../controls/cards/rich-cards.ts';
import { notice } from '../../controls/notice.ts';
import { around, askedLanguage, inWords } from '../../flow/house-words.ts';
import { dateInSentence } from '../../text/date-in-sentence.ts';
import { formatMoney } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { nightsOf } from '../draft.ts';
import { cheapestRate, chosenRoomType, freeOf, freeTypes, ratesOf } from '../selection.ts';
import { changer, counted, errorText, type LaterStayView } from '../stay-view.ts';
import { roomNumber } from '../phrases.ts';
import { focusHeading } from '../../flow/focus-heading.ts';

/** From this number on, the number of rooms left is not shown. */
const few = 3;

/** Room types that fit. */
export const roomsStep = (view: LaterStayView) =>
  view.state === 'refreshing' ? cardsSkeleton() : roomList(view);

/**
 * Room types that fit, those that are full at the end: one may come on another day.
 * @param rates what is shown in the card of the chosen one, as long as that is open
 */
export const roomList = (view: LaterStayView, rates?: unknown): TemplateResult => {
  const { context, text, send } = view;
  const types = listed(view);
  const choose = changer(view, 'room-type');
  return html`
    ${
      rates || freeTypes(context).length
        ? nothing
        : notice({
            kind: 'info',
            text: types.length ? text.allFull : text.noRooms,
            actions: html`<button
              type="button"
              part="button"
              @click=${() => send({ type: 'edit', step: 'dates' })}
            >
              ${text.otherDates}
            </button>`,
          })
    }
    ${
      types.length
        ? richCards({
            name: 'room-type',
            legend: text.roomType,
            legendHidden: true,
            cards: types.map((type) =>
              rates && type === chosenRoomType(context) ? opened(card(view, type), rates) : card(view, type),
            ),
            value: context.draft['room-type'],
            error: errorText(view, 'room-type'),
            photosOf: (room) => fill(text.photosOf, { room }),
            onChange: choose,
            onPress(value, radio) {
              if (rates && value === context.draft['room-type']) return;
              choose(value);
              const open = () => send({ type: 'submitted' });
              // In place of open rates at once: the page may not be long enough without any. Else the choice is seen first.
              if (rates) open();
              else afterPaint(() => radio.isConnected && radio.checked && open());
            },
          })
        : nothing
    }
  `;
};

/** Why there is no price is then said among the rates, with ways out. */
const opened = (room: RichCard, rates: unknown): RichCard => ({
  ...room,
  price: room.price?.text ? room.price : undefined,
  unavailable: undefined,
  content: rates,
  open: true,
});

/** As they were found, or the one that was chosen before a search; the full ones come last. */
const listed = ({ context }: LaterStayView): RoomType[] => {
  const found = context.found?.roomTypes ?? [];
  const chosen = chosenRoomType(context);
  const types = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  const isFull = (type: RoomType) => (freeOf(context, type) ? 0 : 1);
  return [...types].sort((a, b) => isFull(a) - isFull(b));
};

const card = (view: LaterStayView, type: RoomType): RichCard => {
  const { context, text } = view;
  const { id, name, description, photos, beds } = type;
  const free = freeOf(context, type);
  return {
    value: id,
    title: name,
    lang: askedLanguage(view),
    photos,
    badges: free && free <= few ? [counted(view, text.left, free)] : [],
    price: free ? priceFrom(view, type) : undefined,
    lines: [
      free && type.extraBed ? text.onlyWithExtraBed : undefined,
      inWords(askedLanguage(view), description),
      beds && counted(view, text.beds, beds),
    ].filter(Boolean),
    unavailable: free ? undefined : whyFull(view, type),
    content: free ? undefined : nearest(view, type),
  };
};

/** The cheapest rate that can be booked, or why there is none; its place is kept until it is known. */
const priceFrom = (view: LaterStayView, { id }: RoomType): NonNullable<RichCard['price']> => {
  const { context, text, locale } = view;
  const offered = ratesOf(context, id);
  const below = true;
  if (!context.rates) return { text: '', notes: [], below };
  if (!offered) return { text: '', notes: [text.priceLater], below };
  const cheapest = cheapestRate(offered.rates);
  const none = offered.unreadable ? text.priceByPhone : offered.rates.length ? text.noRateFree : text.noRates;
  if (!cheapest) return { text: '', notes: [none], below };
  const { total } = cheapest;
  const nights = nightsOf(context.draft);
  // Rounded up, so as not to promise less than it costs.
  const night = { ...total, minor: Math.ceil(total.minor / nights) };
  return {
    text: fill(text.fromPrice, { total: formatMoney(locale, total) }),
    notes: [
      counted(view, text.totalForNights, nights),
      ...(nights > 1 ? [fill(text.aNight, { price: formatMoney(locale, night) })] : []),
    ],
    below,
  };
};

/** If only the guest's own other rooms make it full, names those. */
const whyFull = (view: LaterStayView, { id, free }: RoomType): string => {
  const { rooms, at } = view.context;
  const own = rooms.findIndex(({ roomType }, index) => index !== at && roomType.id === id);
  return free ? fill(view.text.alreadyChosen, { room: roomNumber(view, own) }) : view.text.full;
};

/** The next day on which a full room is free: one press moves the stay there. */
const nearest = (view: LaterStayView, { id, name, nearest: arrival }: RoomType) => {
  const { context, text, send } = view;
  if (!arrival) return undefined;
  // A day beyond the hotel's online calendar is shown, but can't be chosen.
  const isBeyond = arrival > (context.start?.days.to ?? '');
  const freeFrom = fill(text.freeFrom, { date: dateInSentence(view, arrival, { year: isBeyond }) });
  if (isBeyond) return html`<p>${freeFrom}</p>`;
  return html`<button
    type="button"
    part="button nearest"
    value=${arrival}
    @click=${(event: Event) => {
      focusHeading(event);
      send({ type: 'nearest.taken', roomType: id, arrival });
    }}
  >
    ${freeFrom}<span class="visually-hidden"
      >. ${around(text.moveThere, 'room', inWords(askedLanguage(view), name))}</span
    >
  </button>`;
};
