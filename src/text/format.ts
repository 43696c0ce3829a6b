import type { Money } from '../contract/index.ts';
import { dateFormat, numberFormat } from './intl.ts';
import { toMainUnit } from './money.ts';

/** The contract's plain strings in the guest's way of writing. */

const instant = (date: string, time = '00:00'): Date => new Date(`${date}T${time}Z`);

/** `2026-12-04` → “Fri, 4 Dec” or, `long`, “Friday, 4 December 2026”. */
export const formatDate = (locale: string, date: string, style: 'short' | 'long' = 'short'): string =>
  dateFormat(
    locale,
    style === 'long' ? { dateStyle: 'full' } : { weekday: 'short', day: 'numeric', month: 'short' },
  ).format(instant(date));

/** `2026-12-04` → “Friday, 4 December”, for a sentence */
export const formatDay = (locale: string, date: string): string =>
  dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(instant(date));

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
