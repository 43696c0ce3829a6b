import { prepaymentInWords } from '../text/booked-stay.ts';
import { formatMoney } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { roomName } from './later-phrases.ts';
import { cheapestRate, chosenRate, freeTypes, offeredRates, ratesOf, totalOf } from './selection.ts';
import { counted, type LaterStayView } from './stay-view.ts';

/** The last call's result, announced for screen readers: once, and nothing of it again with what comes later. */

export const roomsFound = ({ context, text, locale }: LaterStayView): string | undefined => {
  if (!context.isNews) return undefined;
  const free = freeTypes(context);
  if (free.length) {
    const cheapest = cheapestRate(free.flatMap(({ id }) => ratesOf(context, id)?.rates ?? []));
    return cheapest
      ? fill(text.cheapestRoom, { total: formatMoney(locale, cheapest.total) })
      : counted({ text }, text.roomsFree, free.length);
  }
  return context.found?.roomTypes.length ? text.allFull : text.noRooms;
};

export const ratesFound = ({ context, text, locale, state }: LaterStayView): string | undefined => {
  const offered = offeredRates(context)?.rates;
  if (state !== 'choosing' || !offered || !context.isNews) return undefined;
  const sold = offered.filter(({ quote }) => quote !== null).length;
  const rate = chosenRate(context);
  if (offeredRates(context)?.unreadable) return text.priceByPhone;
  if (!sold) return offered.length ? text.noRateFree : text.noRates;
  return [
    ...(context.loyalty && context.rates?.loyaltyApplied === false ? [text.loyaltyUnchanged] : []),
    counted({ text }, text.ratesFound, sold),
    ...(rate ? [`${rate.name}: ${formatMoney(locale, rate.total)}`] : []),
  ].join(' ');
};

/** Which prices have changed, or what is paid in advance, with what it all comes to. */
export const pricesChanged = (view: LaterStayView): string | undefined => {
  const total = totalOf(view.context);
  const changes = priceChanges(view);
  return changes.length && total
    ? [...changes, fill(view.text.newTotal, { total: formatMoney(view.locale, total) })].join(' ')
    : undefined;
};

export const priceChanges = (view: LaterStayView): string[] =>
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
