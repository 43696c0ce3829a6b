import ical from 'ical-generator';
import { z } from 'zod';
import { PlainDate, PlainTime } from '../src/contract/index.ts';
import { textLanguage, texts } from './text/index.ts';
import { addPlainDays, instantOf } from './time.ts';
import type { Booked } from './upstreams/upstream.ts';

/** A booking as an entry in the guest's calendar: when, where and how many; nothing about the guest. */
export const CalendarEntry = z.object({
  uid: z.string(),
  date: PlainDate,
  time: PlainTime,
  partySize: z.int(),
  language: z.string(),
  venue: z.object({ name: z.string(), address: z.string().optional() }),
  /** When it was booked, in ISO 8601: an entry must look the same whenever it is fetched. */
  stamp: z.iso.datetime(),
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** A table is taken to be the guest's for two hours. [ours] */
const stay = 2 * 60 * 60 * 1000;

export function toCalendarEntry(booked: Booked, language: string, now: Date): CalendarEntry {
  const { uid, date, time, partySize, venue } = booked;
  return { uid, date, time, partySize, venue, language, stamp: now.toISOString() };
}

/** The file can be fetched until two days after the visit. */
export function calendarExpiry({ date, time }: CalendarEntry, timeZone: string): Date {
  return instantOf(addPlainDays(date, 2), time, timeZone);
}

/** An iCalendar file (RFC 5545) with times in UTC, which no calendar can misread. */
export function toIcs(entry: CalendarEntry, timeZone: string): string {
  const start = instantOf(entry.date, entry.time, timeZone);
  const { calendarSummary } = texts(textLanguage([entry.language]));
  const calendar = ical({ prodId: { company: 'booking-widget', product: 'table' } });
  calendar.createEvent({
    id: `${entry.uid}@booking-widget`,
    stamp: new Date(entry.stamp),
    start,
    end: new Date(start.getTime() + stay),
    summary: calendarSummary(entry.venue.name, entry.partySize),
    location: [entry.venue.name, entry.venue.address].filter(Boolean).join(', '),
  });
  return calendar.toString();
}
