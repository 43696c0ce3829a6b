import { withFirst } from '../../text/format.ts';
import { dateFormat } from '../../text/intl.ts';

function formatter(locale: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = dateFormat(locale, options);
  // Asked for again with each press.
  const written = new Map<string, string>();
  return (date) => {
    const known = written.get(date) ?? format.format(new Date(date));
    written.set(date, known);
    return known;
  };
}

/** A day's name, which is only heard: the first of a month as an ordinal, and no “р.” that would be spelt out. */
const spoken =
  (locale: string, format: (date: string) => string) =>
  (date: string): string =>
    withFirst(locale, format(date)).replace(/ р\.$/, ' року');

/** A calendar's words for its days. Kept per locale: a month asks for them a hundred times. */
export const dateFormats = (locale: string) => ({
  date: spoken(
    locale,
    formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  ),
  /** "December 2026", "Dec 2026 – Jan 2027": short enough for one line on a phone. */
  months: (first: string, last: string): string => {
    const month = first.slice(0, 7) === last.slice(0, 7) ? 'long' : 'short';
    const format = dateFormat(locale, { month, year: 'numeric' });
    return format.formatRange(new Date(first), new Date(last));
  },
  monthShort: formatter(locale, { month: 'short' }),
  weekday: formatter(locale, { weekday: 'long' }),
  weekdayShort: formatter(locale, { weekday: 'short' }),
  day: formatter(locale, { day: 'numeric' }),
});

export type DateFormats = ReturnType<typeof dateFormats>;
