import { dateFormat } from './intl.ts';
import { formatTime, withFirst } from './format.ts';
import type { LaterTexts } from './shapes.ts';
import { fill } from './text.ts';

/**
 * Dates as they stand after a preposition. A calendar's form doesn't fit there in every language: Ukrainian declines the weekday.
 * The forms are each catalog's; its prepositions go with them.
 */

interface Localization {
  text: Pick<LaterTexts, 'weekdaysInSentence' | 'dateInSentence' | 'momentInSentence'>;
  locale: string;
}

/** `2026-12-01` → “Tuesday, 1 December”, “вівторка, 1 грудня”; `year` adds that. */
export function dateInSentence(
  { text, locale }: Localization,
  date: string,
  { year = false }: { year?: boolean } = {},
): string {
  const day = new Date(`${date}T00:00Z`);
  const options = { day: 'numeric', month: 'long', ...(year && { year: 'numeric' as const }) } as const;
  return fill(text.dateInSentence, {
    weekday: text.weekdaysInSentence.split(' ')[day.getUTCDay()] ?? '',
    date: withFirst(locale, dateFormat(locale, options).format(day)),
  });
}

/** `2026-12-01T18:30` → “18:30 on Tuesday, 1 December” */
export const momentInSentence = (words: Localization, moment: string): string => {
  const [date = '', time = ''] = moment.split('T');
  return fill(words.text.momentInSentence, {
    date: dateInSentence(words, date),
    time: formatTime(words.locale, time),
  });
};
