import { formatTime } from '../text/format.ts';
import { fill } from '../text/text.ts';
import { isPartyTooLarge, otherPlaces } from './selection.ts';
import { counted, type TableView } from './table-view.ts';

/** What is said in two places: on the page and in its live region. */

/** Before the times that are offered instead. Where a meal is refused as a whole, they are of the day's other one. */
function otherTimes({ context, text }: TableView): string {
  const times = context.alternatives ?? [];
  const { time: refusal } = context.fieldErrors;
  const code = typeof refusal === 'object' ? refusal.code : undefined;
  if (code === 'lunch_unavailable' && times.every(({ time }) => time >= '17:00')) return text.otherEvening;
  if (code === 'dinner_unavailable' && times.every(({ time }) => time >= '11:00' && time < '15:00'))
    return text.otherLunch;
  return text.alternatives;
}

/** What is offered in place of a table that was refused; empty where nothing is. */
export function offered(view: TableView): { text: string; names: string[] } | undefined {
  const { context, text, locale } = view;
  const people = counted(view, text.people, context.draft.party);
  if (isPartyTooLarge(context)) {
    const names = otherPlaces(context).map(({ name }) => name);
    return names.length
      ? { text: fill(text.otherPlaces, { people }), names }
      : { text: text.fewerPeople, names };
  }
  if (!context.alternatives) return undefined;
  if (!context.alternatives.length) return { text: text.noAlternatives, names: [] };
  const names = context.alternatives.map(({ time }) => formatTime(locale, time));
  return { text: fill(otherTimes(view), { people }), names };
}
