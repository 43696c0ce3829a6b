import type { Money } from '../contract/index.ts';
import { dateFormat, numberFormat } from './intl.ts';
import { toMainUnit } from './money.ts';

/** The contract's plain strings in the guest's way of writing. */

const instant = (date: string, time = '00:00'): Date => new Date(`${date}T${time}Z`);

/** In these the first of a month is an ordinal, which no browser writes: “mardi 1er décembre 2026”. */
const firsts: Readonly<Record<string, string>> = { fr: '1er', it: '1º' };

/** A formatted date, or a span of dates, with the first of a month as its language says it. */
export const withFirst = (locale: string, text: string): string => {
  const first = firsts[locale.slice(0, 2)];
  return first ? text.replace(/(^|\s)0?1(?=\s\p{L}|\s?–)/gu, `$1${first}`) : text;
};

const written = (locale: string, date: string, options: Intl.DateTimeFormatOptions): string =>
  withFirst(locale, dateFormat(locale, options).format(instant(date)));

/** `2026-12-04` → “Fri, 4 Dec” or, `long`, “Friday, 4 December 2026”. */
export const formatDate = (locale: string, date: string, style: 'short' | 'long' = 'short'): string =>
  written(
    locale,
    date,
    style === 'long' ? { dateStyle: 'full' } : { weekday: 'short', day: 'numeric', month: 'short' },
  );

/** `2026-12-04` → “Friday, 4 December”, for a sentence */
export const formatDay = (locale: string, date: string): string =>
  written(locale, date, { weekday: 'long', day: 'numeric', month: 'long' });

/** `2026-12-04` → “4 December 2026” */
export const formatDayOfYear = (locale: string, date: string): string =>
  written(locale, date, { dateStyle: 'long' });

/** `19:00` → “19:00” or “7:00 PM”. */
export const formatTime = (locale: string, time: string): string =>
  dateFormat(locale, { timeStyle: 'short' }).format(instant('2000-01-01', time));

export const formatWeekday = (locale: string, date: string): string =>
  dateFormat(locale, { weekday: 'short' }).format(instant(date));

export const formatMoney = (locale: string, money: Money): string =>
  numberFormat(locale, { style: 'currency', currency: money.currency }).format(toMainUnit(money));

/** `-0.2` → “-20%” */
export const formatPercent = (locale: string, part: number): string =>
  numberFormat(locale, { style: 'percent' }).format(part);
