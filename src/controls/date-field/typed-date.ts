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

/** The month that a word, three letters or more, begins the name of; undefined where none or several do. */
function monthNamed(locale: string, word: string): number | undefined {
  const long = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const alone = dateFormat(locale, { month: 'long' });
  const found = Array.from({ length: 12 }, (_, month) => month).filter((month) => {
    const date = Date.UTC(2026, month, 15);
    const names = [alone.format(date), ...long.formatToParts(date).map(({ value }) => value)];
    return names.some((name) => name.toLocaleLowerCase(locale).startsWith(word));
  });
  return found.length === 1 ? (found[0] as number) + 1 : undefined;
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
  const month = /\p{L}{3,}/u.exec(text)?.[0];
  if (month) order = order.filter((unit) => unit !== 'month');
  else if (numbers.length === 1 && /^(\d{6}|\d{8})$/.test(text)) numbers = cut(text, order);
  // After a full year comes the month, in any locale.
  if (numbers[0]?.length === 4) order = month ? ['year', 'day'] : ['year', 'month', 'day'];
  else if (numbers.length < order.length) order = order.filter((unit) => unit !== 'year');
  if (numbers.length !== order.length || numbers.some(({ length }) => length === 3 || length > 4))
    return undefined;
  return {
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

/** The day that exists; without a year the first one from `from` on. */
function dateOf({ day, month, year }: Units, from: string): string | undefined {
  if (!day || !month) return undefined;
  const thisYear = Number(from.slice(0, 4));
  const years =
    // 29 February may be up to eight years away.
    year === undefined
      ? Array.from({ length: 9 }, (_, i) => thisYear + i)
      : [year < 100 ? 2000 + year : year];
  return years
    .map((y) => iso(y, month, day))
    .find((date) => isPlainDate(date) && (year !== undefined || date >= from));
}

/**
 * Reads a date as guests write it in their language: in its order, with anything between the numbers or nothing, the year
 * with two digits or none, the month as a word. `2026-12-04` is understood everywhere, and before dots the day comes first.
 * What an English page's guest may mean either way is never guessed.
 *
 * @param from without a year it is the first such day from here on, `YYYY-MM-DD`
 */
export function readTypedDate(locale: string, typed: string, from: string): TypedDate {
  const text = typed
    .trim()
    .toLocaleLowerCase(locale)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const { units = {}, byHabit = false } = read(locale, text) ?? {};
  const date = dateOf(units, from);
  const turned = Object.fromEntries(
    Object.entries(units).map(([unit, n]) => [swapped[unit as Unit], n]),
  ) as Units;
  const other = byHabit ? dateOf(turned, from) : undefined;
  if (date && other && date !== other) {
    const isDayFirst = orderOf(locale).indexOf('day') < orderOf(locale).indexOf('month');
    return { kind: 'either', dates: isDayFirst ? [date, other] : [other, date] };
  }
  const only = date ?? other;
  return only ? { kind: 'date', date: only } : { kind: 'none' };
}
