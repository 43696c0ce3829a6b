import { isPlainDate } from '../../dates/plain-date.ts';
import { dateFormat } from '../../text/intl.ts';

/** `2026-12-04` as one writes it by hand: “04.12.2026”, “12/04/2026”. */
export const writtenDate = (locale: string, date: string): string =>
  dateFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(date));

type Unit = 'day' | 'month' | 'year';

/** In which order a locale writes day, month and year. */
const orderOf = (locale: string): Unit[] =>
  dateFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));

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

/** Each number and what it counts; undefined where that is unclear. */
function unitsOf(locale: string, text: string): Partial<Record<Unit, number>> | undefined {
  let numbers: readonly string[] = text.match(/\d+/g) ?? [];
  let order = orderOf(locale);
  const month = /\p{L}{3,}/u.exec(text)?.[0];
  if (month) order = order.filter((unit) => unit !== 'month');
  else if (numbers.length === 1 && /^(\d{6}|\d{8})$/.test(text)) numbers = cut(text, order);
  // After a full year comes the month, in any locale.
  if (numbers[0]?.length === 4) order = month ? ['year', 'day'] : ['year', 'month', 'day'];
  else if (numbers.length < order.length) order = order.filter((unit) => unit !== 'year');
  if (numbers.length !== order.length || numbers.some(({ length }) => length === 3 || length > 4))
    return undefined;
  return {
    ...(month && { month: monthNamed(locale, month) }),
    ...Object.fromEntries(order.map((unit, i) => [unit, Number(numbers[i])])),
  };
}

const iso = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

/**
 * Reads a date as guests write it in their language: in its order, with anything between the numbers or nothing, the year
 * with two digits or none, the month as a word. `2026-12-04` is understood everywhere.
 *
 * @param from without a year it is the first such day from here on, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; null where it can't be read, or there is no such day
 */
export function parseTypedDate(locale: string, typed: string, from: string): string | null {
  const text = typed
    .trim()
    .toLocaleLowerCase(locale)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const { day, month, year } = unitsOf(locale, text) ?? {};
  if (!day || !month) return null;
  const thisYear = Number(from.slice(0, 4));
  const years =
    // 29 February may be up to eight years away.
    year === undefined
      ? Array.from({ length: 9 }, (_, i) => thisYear + i)
      : [year < 100 ? 2000 + year : year];
  return (
    years
      .map((y) => iso(y, month, day))
      .find((date) => isPlainDate(date) && (year !== undefined || date >= from)) ?? null
  );
}
