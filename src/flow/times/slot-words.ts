import type { Meal, Site, Slot } from '../../contract/index.ts';
import type { CommonTexts, TableTexts } from '../../text/shapes.ts';
import { formatMoney, formatTime, formatWeekday } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { houseLanguage } from '../house-words.ts';

/** What is said of a day's times, wherever they are chosen. */

export interface TimesView {
  site: Site;
  text: CommonTexts & TableTexts;
  locale: string;
}

/** The restaurant's word for a meal, in its own language; in any other, and where it has none, ours by the hour of its first time. */
export const mealName = (view: TimesView, { label, slots }: Meal): string => {
  const { text } = view;
  if (label && !houseLanguage(view)) return label;
  const hour = Number(slots[0]?.time.slice(0, 2));
  if (hour < 5) return text.night;
  if (hour < 11) return text.morning;
  if (hour < 15) return text.lunch;
  return hour < 17 ? text.afternoon : hour < 22 ? text.evening : text.night;
};

/** A slot's short note: what sets it apart from the others. `date` is the day that is looked at. */
export const slotNotes = ({ text, locale }: TimesView, date: string, slot: Slot): string[] => [
  // Past midnight it is already the next day.
  ...(slot.date === date ? [] : [formatWeekday(locale, slot.date)]),
  ...(slot.state === 'request' ? [text.onRequest] : []),
  ...(slot.price ? [fill(text.perPerson, { price: formatMoney(locale, slot.price) })] : []),
];

export const whyUnavailable = ({ text }: TimesView, { state }: Slot): string | undefined =>
  state === 'full' ? text.notFree : state === 'phone' ? text.byPhone : undefined;

/** A slot as the list of times takes it, by what is known of every slot. */
export const slotOption = (view: TimesView, date: string, slot: Slot) => ({
  label: formatTime(view.locale, slot.time),
  note: slotNotes(view, date, slot).join(', ') || undefined,
  unavailable: whyUnavailable(view, slot),
});
