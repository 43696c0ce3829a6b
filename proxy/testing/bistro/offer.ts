import { PlainDate, PlainTime } from '../../../src/contract/index.ts';

/** A table at a time, as its offer names it. */
export interface OfferedTable {
  area: string;
  date: PlainDate;
  time: PlainTime;
}

/** `in 2026-12-04 18:00` */
export function toOffer({ area, date, time }: OfferedTable): string {
  return `${area} ${date} ${time}`;
}

/** Null for what was never offered. */
export function readOffer(offer: string): OfferedTable | null {
  const [, area, date, time] = /^([a-z]{1,20}) (.{10}) (.{5})$/.exec(offer) ?? [];
  if (!area || !PlainDate.safeParse(date).success || !PlainTime.safeParse(time).success) return null;
  return { area, date: date ?? '', time: time ?? '' };
}

/** As the wire writes it: `2026-12-04 18:00`. */
export const toAt = ({ date, time }: OfferedTable): string => `${date} ${time}`;

export function readAt(at: string): { date: PlainDate; time: PlainTime } {
  const [date = '', time = ''] = at.split(' ');
  return { date, time };
}
