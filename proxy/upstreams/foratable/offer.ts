import { PlainDate, PlainTime } from '../../../src/contract/index.ts';

/** A slot as its offer names it. Times past midnight carry the next day's date. */
export interface OfferedSlot {
  /** The room's id. */
  place: string;
  date: PlainDate;
  time: PlainTime;
}

/** `2026-12-04T19:00@11`: a slot needs no conversation to be found again, so that an offer holds in every session. */
export function toOffer({ place, date, time }: OfferedSlot): string {
  return `${date}T${time}@${place}`;
}

/** Null for what this upstream never offered. Whether the slot can still be had, only the booking system knows. */
export function readOffer(offer: string): OfferedSlot | null {
  const [, date, time, place] = /^(.{10})T(.{5})@(.{1,100})$/s.exec(offer) ?? [];
  if (!place || !PlainDate.safeParse(date).success || !PlainTime.safeParse(time).success) return null;
  return { place, date: date ?? '', time: time ?? '' };
}
