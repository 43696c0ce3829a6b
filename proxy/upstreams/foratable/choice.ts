import type { PlainDate, PlainTime } from '../../../src/contract/index.ts';
import { addPlainDays, dayNumber } from '../../time.ts';

/** When the restaurant's choice is offered: the fallback where setTable's answer doesn't tell. */

export interface ChoiceTime {
  date: PlainDate;
  /** Minutes from the date's midnight, both included; `to` before `from` is after the next one. */
  from: number;
  to: number;
}

/**
 * Choice times as a session holds them: each window once, as from, to, the number of its first day and the days
 * between it and each next. A menu every weekend of half a year takes 150 bytes instead of 3 kB.
 */
export type PackedTimes = number[][];

/** More than these, the nearest, don't fit a token when each has a window of its own. */
const kept = 60;

export function packTimes(times: readonly ChoiceTime[], today: PlainDate): PackedTimes {
  const eve = addPlainDays(today, -1);
  const next = times
    .filter(({ date }) => date >= eve)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, kept);
  const windows = new Map<string, { from: number; to: number; days: number[] }>();
  for (const { date, from, to } of next) {
    const key = `${from} ${to}`;
    const window = windows.get(key) ?? { from, to, days: [] };
    windows.set(key, window);
    window.days.push(dayNumber(date));
  }
  return Array.from(windows.values(), ({ from, to, days }) => [
    from,
    to,
    ...days.map((day, index) => day - (days[index - 1] ?? 0)),
  ]);
}

function includesDay(gaps: readonly number[], day: number): boolean {
  let at = 0;
  return gaps.some((gap) => (at += gap) === day);
}

export function isChoiceTime(
  packed: PackedTimes | 'any' | null,
  { date, time }: { date: PlainDate; time: PlainTime },
): boolean {
  if (packed === null) return false;
  if (packed === 'any') return true;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = hours * 60 + minutes;
  const day = dayNumber(date);
  return packed.some(([from = 0, to = 0, ...gaps]) => {
    if (to >= from) return from <= at && at <= to && includesDay(gaps, day);
    return (from <= at && includesDay(gaps, day)) || (at <= to && includesDay(gaps, day - 1));
  });
}
