import type { Slot } from '../contract/index.ts';
import { isDayFull, slotsOf } from '../flow/times/slots.ts';
import { formatDate, formatTime, formatWeekday } from '../text/format.ts';
import { listFormat } from '../text/intl.ts';
import { fill } from '../text/text.ts';
import { isPartyTooLarge, otherPlaces } from './selection.ts';
import { timeRefusal } from './refused-time.ts';
import { counted, type TableView } from './table-view.ts';

/** What is said in two places: on the page and in its live region. */

/**
 * The sentence that offers times, with `{times}` where they stand; it has none where nothing is free. Where a meal is
 * refused as a whole, they are of the day's other one.
 */
export function otherTimes(view: TableView): string {
  const { context, text } = view;
  const times = context.alternatives ?? [];
  if (!times.length) return timeRefusal(view) ? text.noAlternatives : text.noTimes;
  if (times.some(({ date }) => date !== context.draft.date)) return text.otherDays;
  const people = counted(view, text.people, context.draft.party);
  const code = timeRefusal(view)?.code;
  if (code === 'lunch_unavailable' && times.every(({ time }) => time >= '17:00'))
    return fill(text.otherEvening, { people });
  if (code === 'dinner_unavailable' && times.every(({ time }) => time >= '11:00' && time < '15:00'))
    return fill(text.otherLunch, { people });
  return counted(view, text.stillFree, times.length);
}

/** An offered slot's time, with its day where that is another one. */
export const slotMoment = ({ context, locale }: TableView, { date, time, offer }: Slot): string => {
  const written = formatTime(locale, time);
  if (date === context.draft.date) return written;
  // Past midnight it still belongs to the chosen evening.
  const isOfEvening = slotsOf(context.meals).some((slot) => slot.offer === offer);
  return `${isOfEvening ? formatWeekday(locale, date) : formatDate(locale, date)}, ${written}`;
};

/** What is offered in place of a table that was refused, for the live region; empty where nothing is. */
export function offered(view: TableView): string | undefined {
  const { context, text, locale } = view;
  if (isPartyTooLarge(context)) {
    const places = otherPlaces(context).map(({ name }) => name);
    const people = counted(view, text.people, context.draft.party);
    return places.length
      ? `${fill(text.otherPlaces, { people })} ${listFormat(locale).format(places)}`
      : text.fewerPeople;
  }
  if (!context.alternatives || !(timeRefusal(view) ?? isDayFull(context.meals))) return undefined;
  const times = context.alternatives.map((slot) => slotMoment(view, slot));
  return fill(otherTimes(view), { times: listFormat(locale).format(times) });
}
