/**
 * Makes every formatter of the widget. All are pinned to the Gregorian calendar and to Latin digits, as the texts of the
 * catalogs and everything that guests type have them, whatever calendar and digits a locale prefers. Dates and times are
 * the venue's wall clock: they are read and written as UTC, so that no time zone shifts them.
 */

const kept = new Map<string, unknown>();

/** Making a formatter takes far longer than using it, and so does asking it what it is like. */
export function keep<Format>(kind: string, locale: string, options: object, make: () => Format): Format {
  const key = kind + locale + JSON.stringify(options);
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Format;
}

/**
 * Browsers know English of some countries only, and write that of all others as in the United States: 7:00 PM, 12/04/2026.
 * Where a house is in none of theirs, British English comes nearest to how its country writes.
 */
const known = (locale: string): string =>
  keep('known', locale, {}, () =>
    /^en-\w/.test(locale) && new Intl.DateTimeFormat(locale).resolvedOptions().locale === 'en'
      ? 'en-GB'
      : locale,
  );

/** English is read with a decimal point: where a country's English has a comma, of which older browsers know nothing, it has none here. */
const knownNumbers = (locale: string): string =>
  keep('numbers', locale, {}, () =>
    locale.startsWith('en') && new Intl.NumberFormat(known(locale)).format(0.5).includes(',')
      ? 'en-GB'
      : known(locale),
  );

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keep(
    'date',
    locale,
    options,
    () =>
      new Intl.DateTimeFormat(known(locale), {
        ...options,
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      }),
  );

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  keep(
    'number',
    locale,
    options,
    () => new Intl.NumberFormat(knownNumbers(locale), { ...options, numberingSystem: 'latn' }),
  );

/** Countries by their names. */
export const countryNames = (locale: string): Intl.DisplayNames =>
  keep('countries', locale, {}, () => new Intl.DisplayNames(locale, { type: 'region' }));

/** "18:30 and 21:00" */
export const listFormat = (locale: string): Intl.ListFormat =>
  keep('list', locale, {}, () => new Intl.ListFormat(locale));

export const pluralRules = (locale: string): Intl.PluralRules =>
  keep('plural', locale, {}, () => new Intl.PluralRules(locale));
