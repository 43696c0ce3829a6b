import { BookingError } from '../proxy-client/booking-error.ts';
import { formatTime } from '../text/format.ts';
import { listFormat } from '../text/intl.ts';
import { fill } from '../text/text.ts';
import { chosenSlot, isFullRefusal, isPartyTooLarge, otherPlaces } from './selection.ts';
import { counted, type TableView } from './table-view.ts';

/** What is said in two places: on the page and in its live region. */

const timeRefusal = ({ context: { fieldErrors } }: TableView): BookingError | undefined =>
  fieldErrors.time instanceof BookingError ? fieldErrors.time : undefined;

/** Why a time was refused: in our words where there is no table left, else in the booking system's. */
export function refusedTime(view: TableView): { text: string; lang?: string | undefined } | undefined {
  const { context, text, locale } = view;
  const refusal = timeRefusal(view);
  if (!refusal) return undefined;
  const slot = chosenSlot(context);
  // "Just taken" says besides that nothing was booked.
  if (slot && isFullRefusal(refusal) && refusal.code !== 'slot_taken')
    return { text: fill(text.taken, { time: formatTime(locale, slot.time) }) };
  return { text: refusal.message || text.failed, lang: refusal.message ? refusal.language : undefined };
}

/**
 * The sentence that offers times, with `{times}` where they stand; it has none where nothing is free. Where a meal is
 * refused as a whole, they are of the day's other one.
 */
export function otherTimes(view: TableView): string {
  const { context, text } = view;
  const times = context.alternatives ?? [];
  if (!times.length) return text.noAlternatives;
  const people = counted(view, text.people, context.draft.party);
  const code = timeRefusal(view)?.code;
  if (code === 'lunch_unavailable' && times.every(({ time }) => time >= '17:00'))
    return fill(text.otherEvening, { people });
  if (code === 'dinner_unavailable' && times.every(({ time }) => time >= '11:00' && time < '15:00'))
    return fill(text.otherLunch, { people });
  return counted(view, text.stillFree, times.length);
}

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
  if (!context.alternatives || !timeRefusal(view)) return undefined;
  const times = context.alternatives.map(({ time }) => formatTime(locale, time));
  return fill(otherTimes(view), { times: listFormat(locale).format(times) });
}
