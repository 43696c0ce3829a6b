import { dateFormat } from '../../text/intl.ts';

function formatter(locale: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = dateFormat(locale, options);
  return (date) => format.format(new Date(date));
}

/** A calendar's words for its days. Kept per locale: a month asks for them a hundred times. */
export const dateFormats = (locale: string) => ({
  date: formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  month: formatter(locale, { month: 'long', year: 'numeric' }),
  weekday: formatter(locale, { weekday: 'long' }),
  weekdayShort: formatter(locale, { weekday: 'short' }),
  day: formatter(locale, { day: 'numeric' }),
});

export type DateFormats = ReturnType<typeof dateFormats>;
