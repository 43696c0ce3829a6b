import { isPlainDate } from '../../dates/plain-date.ts';
import { dateFormat } from '../../text/intl.ts';

/** `2026-12-04` as one writes it by hand: “04.12.2026”, “12/04/2026”. */
export const writtenDate = (locale: string, date: string): string =>
  dateFormat(locale, numeric).format(new Date(date));

/** What a typed text means: one date, `YYYY-MM-DD` · one of two, the day read first and the month read first · none. */
export type TypedDate =
  { kind: 'date'; date: string } | { kind: 'either'; dates: readonly [string, string] } | { kind: 'none' };

type Unit = 'day' | 'month' | 'year';

const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

const partsOf = (locale: string) => dateFormat(locale, numeric).formatToParts(0);
const isUnit = (type: string): type is Unit => type === 'day' || type === 'month' || type === 'year';

/** In which order a locale writes day, month and year. */
const orderOf = (locale: string): Unit[] =>
  partsOf(locale).flatMap(({ type }) => (isUnit(type) ? [type] : []));

/** The format that a date is shown in, by the letters of a language for day, month and year: “dd.mm.yyyy”. */
export const formatInLetters = (locale: string, letters: string): string => {
  const [day = '', month = '', year = ''] = letters.split(' ');
  const units = { day: day.repeat(2), month: month.repeat(2), year: year.repeat(4) };
  return partsOf(locale)
    .map(({ type, value }) => (isUnit(type) ? units[type] : value))
    .join('');
};

/** Without accents, which are left out on phones. */
const bare = (locale: string, text: string): string =>
  text.toLocaleLowerCase(locale).normalize('NFD').replace(/\p{M}/gu, '');

/** What of a row of dates has a name, its month's in any case or its weekday's, that a word of three letters or more begins. */
function named(locale: string, word: string, unit: 'month' | 'weekday', dates: readonly number[]): number[] {
  const alone = dateFormat(locale, { [unit]: 'long' });
  const inDate = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return dates.filter((date) => {
    const inflected = unit === 'month' ? inDate.formatToParts(date).map(({ value }) => value) : [];
    return [alone.format(date), ...inflected].some((name) => bare(locale, name).startsWith(word));
  });
}

/** The month that a word names, from 1; undefined where it names none or several. */
function monthNamed(locale: string, word: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  const [only, another] = named(locale, word, 'month', months);
  return only === undefined || another ? undefined : months.indexOf(only) + 1;
}

const week = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2026, 0, day));

/** The word for the month, and those for a weekday; undefined where a word is neither, and no month is named. */
function wordsIn(
  locale: string,
  text: string,
): { month?: string | undefined; weekdays: string[] } | undefined {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const weekdays = words.filter((word) => named(locale, word, 'weekday', week).length);
  const months = words.filter((word) => monthNamed(locale, word));
  // “mar” begins martedì and marzo.
  const [month, another] = months.length > 1 ? months.filter((word) => !weekdays.includes(word)) : months;
  if (another || (!month && weekdays.length < words.length)) return undefined;
  return { month, weekdays: weekdays.filter((word) => word !== month) };
}

/** Digits without anything between them: 6, with a short year, or 8. */
function cut(digits: string, order: readonly Unit[]): string[] {
  const year = digits.length - 4;
  let at = 0;
  return order.map((unit) => digits.slice(at, (at += unit === 'year' ? year : 2)));
}

type Units = Partial<Record<Unit, number>>;

interface Read {
  units: Units;
  /** Words for the weekday, which must be the date's. */
  weekdays: readonly string[];
  /** By nothing but the habit of a country comes the one before the other. */
  byHabit: boolean;
}

const swapped: Record<Unit, Unit> = { day: 'month', month: 'day', year: 'year' };

/** Each number and what it counts; undefined where that is unclear. */
function read(locale: string, text: string): Read | undefined {
  let numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const habit = orderOf(locale);
  // Between numbers, dots stand only where the day comes first, or after the year.
  const dotted = /^\d{1,2}\s*\.\s*\d{1,2}(?!\d)/.test(text) && habit[0] !== 'year';
  let order = dotted ? (['day', 'month', 'year'] satisfies Unit[]) : habit;
  const words = wordsIn(locale, text);
  // “4–6 December” is two days.
  if (!words || (words.month && /\d\s*[-–—/]\s*\d/.test(text))) return undefined;
  const { month, weekdays } = words;
  if (month) order = order.filter((unit) => unit !== 'month');
  else if (numbers.length === 1 && /^(\d{6}|\d{8})$/.test(text)) numbers = cut(text, order);
  // After a full year comes the month, in any locale.
  if (numbers[0]?.length === 4) order = month ? ['year', 'day'] : ['year', 'month', 'day'];
  else if (numbers.length < order.length) order = order.filter((unit) => unit !== 'year');
  const isYear = (digits = '') => digits.length === 2 || digits.length === 4;
  const year = order.indexOf('year');
  if (numbers.length !== order.length || (year >= 0 && !isYear(numbers[year]))) return undefined;
  return {
    weekdays,
    units: {
      ...(month && { month: monthNamed(locale, month) }),
      ...Object.fromEntries(order.map((unit, i) => [unit, Number(numbers[i])])),
    },
    // English is read by people who write the day first, and by people who write the month first.
    byHabit: !dotted && !month && order[0] !== 'year' && locale.startsWith('en'),
  };
}

const iso = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

/** The day that exists, and is of that weekday; without a year the first one from `from` on. */
function dateOf(
  locale: string,
  { day, month, year }: Units,
  weekdays: readonly string[],
  from: string,
): string | undefined {
  if (!day || !month) return undefined;
  const thisYear = Number(from.slice(0, 4));
  const years =
    // 29 February may be up to eight years away.
    year === undefined
      ? Array.from({ length: 9 }, (_, i) => thisYear + i)
      : [year < 100 ? 2000 + year : year];
  const found = years
    .map((y) => iso(y, month, day))
    .find((date) => isPlainDate(date) && (year !== undefined || date >= from));
  return found && weekdays.every((word) => named(locale, word, 'weekday', [Date.parse(found)]).length)
    ? found
    : undefined;
}

/**
 * Reads a date as guests write it in their language: in its order, with anything between the numbers or nothing, the year
 * with two digits or none, the month as a word, with or without its weekday. `2026-12-04` is understood everywhere, and before
 * dots the day comes first.
 * What an English page's guest may mean either way is never guessed.
 *
 * @param from without a year it is the first such day from here on, `YYYY-MM-DD`
 */
export function readTypedDate(locale: string, typed: string, from: string): TypedDate {
  const text = bare(locale, typed)
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const { units = {}, weekdays = [], byHabit = false } = read(locale, text) ?? {};
  const date = dateOf(locale, units, weekdays, from);
  const turned = Object.fromEntries(
    Object.entries(units).map(([unit, n]) => [swapped[unit as Unit], n]),
  ) as Units;
  const other = byHabit ? dateOf(locale, turned, weekdays, from) : undefined;
  if (date && other && date !== other) {
    const isDayFirst = orderOf(locale).indexOf('day') < orderOf(locale).indexOf('month');
    return { kind: 'either', dates: isDayFirst ? [date, other] : [other, date] };
  }
  const only = date ?? other;
  return only ? { kind: 'date', date: only } : { kind: 'none' };
}
