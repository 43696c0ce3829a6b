/** A date has no time zone: it is shown as what it is at Greenwich, so that the guest's can't shift it. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(date));
}

/** A calendar's words for its days. Kept per locale, as making them takes longer than drawing a month. */
export const dateFormats = (locale: string) => ({
  date: formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  month: formatter(locale, { month: 'long', year: 'numeric' }),
  weekday: formatter(locale, { weekday: 'long' }),
  weekdayShort: formatter(locale, { weekday: 'short' }),
  day: formatter(locale, { day: 'numeric' }),
});

export type DateFormats = ReturnType<typeof dateFormats>;
