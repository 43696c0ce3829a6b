import { PlainDate, PlainTime } from '../../../src/contract/index.ts';
import { addPlainDays } from '../../time.ts';

/** A slot, as its offer names it. */
export interface Offered {
  venue: string;
  /** The shift's own day; past midnight the day before `date`. */
  day: PlainDate;
  date: PlainDate;
  time: PlainTime;
  /** Left out where the venue has but one kind of table then that wants nothing beforehand. */
  access?: string | undefined;
}

/** `{venue} 2026-12-04 2026-12-04 19:00 {access}` */
export const toOffer = ({ venue, day, date, time, access }: Offered): string =>
  [venue, day, date, time, ...(access ? [access] : [])].join(' ');

/** Null for what was never offered. */
export function readOffer(offer: string): Offered | null {
  const pattern = /^([\w-]{1,100}) ([\d-]{10}) ([\d-]{10}) ([\d:]{5})(?: ([\w-]{1,100}))?$/;
  const [, venue = '', day = '', date = '', time = '', access] = pattern.exec(offer) ?? [];
  const isReal = PlainDate.safeParse(day).success && PlainDate.safeParse(date).success;
  if (!venue || !isReal || !PlainTime.safeParse(time).success) return null;
  if (date !== day && date !== addPlainDays(day, 1)) return null;
  return { venue, day, date, time, access };
}
