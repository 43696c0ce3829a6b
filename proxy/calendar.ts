import ical, { ICalEventStatus } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { z } from 'zod';
import { PlainDate, PlainTime } from '../src/contract/index.ts';
import { fileName } from '../src/text/file-name.ts';
import { fill, plural } from '../src/text/text.ts';
import type { Seals } from './guard/sessions.ts';
import type { SiteSettings } from './settings/site.ts';
import { nearestLanguage, texts } from './text/index.ts';
import { addPlainDays, instantOf } from './time.ts';

/** A booking as an entry in the guest's calendar: what, when, where; nothing about the guest. */

const Entry = z.object({
  uid: z.string(),
  language: z.string(),
  venue: z.object({ name: z.string(), address: z.string().optional() }),
  /** When it was booked, in ISO 8601: an entry must look the same whenever it is fetched. */
  stamp: z.iso.datetime(),
  /** `unverified`: confirmed as far as is known. */
  status: z.enum(['confirmed', 'unverified', 'requested', 'held']),
  manageUrl: z.url().nullable(),
});
const TableEntry = Entry.extend({
  kind: z.literal('table'),
  date: PlainDate,
  time: PlainTime,
  partySize: z.int(),
});
const StayEntry = Entry.extend({
  kind: z.literal('stay'),
  arrival: PlainDate,
  departure: PlainDate,
  /** Null: the hotel decides. */
  arrivalTime: PlainTime.nullable(),
  departureTime: PlainTime.nullable(),
  roomType: z.string(),
});
export const CalendarEntry = z.discriminatedUnion('kind', [TableEntry, StayEntry]);
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** A table is taken to be the guest's for two hours. [ours] */
const sitting = 2 * 60 * 60 * 1000;

/** The file can be fetched until two days after the visit. */
function calendarExpiry(entry: CalendarEntry, timeZone: string): Date {
  const [date, time] =
    entry.kind === 'table' ? [entry.date, entry.time] : [entry.departure, entry.departureTime ?? '23:59'];
  return instantOf(addPlainDays(date, 2), time, timeZone);
}

/** Where the file is fetched: a path on the proxy that holds the entry, sealed. */
export async function calendarPath(
  entry: CalendarEntry,
  { id, timeZone }: Pick<SiteSettings, 'id' | 'timeZone'>,
  seals: Seals,
): Promise<string> {
  const token = await seals.sealFor('calendar', id, entry, calendarExpiry(entry, timeZone));
  return `/v1/sites/${id}/calendar/${token}.ics`;
}

/** When and what, with times in UTC, which no calendar can misread. */
function eventOf(entry: CalendarEntry, timeZone: string): ICalEventData & { summary: string } {
  if (entry.kind === 'table') {
    const start = instantOf(entry.date, entry.time, timeZone);
    const end = new Date(start.getTime() + sitting);
    const language = nearestLanguage(entry.language);
    const summary = plural(language, texts(language).calendarSummary, entry.partySize);
    return { start, end, summary: fill(summary, { venue: entry.venue.name }) };
  }
  const { arrival, departure, arrivalTime, departureTime } = entry;
  const summary = `${entry.venue.name}: ${entry.roomType}`;
  if (arrivalTime && departureTime) {
    const start = instantOf(arrival, arrivalTime, timeZone);
    return { start, end: instantOf(departure, departureTime, timeZone), summary };
  }
  // Whole days; the end of such an event is the day after its last (RFC 5545, 3.6.1).
  return { start: arrival, end: addPlainDays(departure, 1), allDay: true, summary };
}

/** What the file is saved as: a name in the house's own script, beside one for what reads only ASCII (RFC 6266, appendix D). */
export function calendarDisposition(entry: CalendarEntry): string {
  const date = entry.kind === 'table' ? entry.date : entry.arrival;
  const plain = entry.venue.name.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
  const name = encodeURIComponent(fileName(entry.venue.name, date, 'ics'));
  return `attachment; filename="${fileName(plain, date, 'ics')}"; filename*=UTF-8''${name}`;
}

/** An iCalendar file (RFC 5545). */
export function toIcs(entry: CalendarEntry, timeZone: string): string {
  const calendar = ical({ prodId: { company: 'booking-widget', product: entry.kind } });
  const { manageBooking, calendarRequested } = texts(nearestLanguage(entry.language));
  const { manageUrl, status } = entry;
  const event = eventOf(entry, timeZone);
  calendar.createEvent({
    ...event,
    ...(status === 'requested' ? { summary: fill(calendarRequested, { title: event.summary }) } : {}),
    // RFC 5545, 3.8.1.11. Nothing is called confirmed that the venue has not accepted, or that must be paid first.
    status: status === 'confirmed' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    ...(manageUrl ? { url: manageUrl, description: `${manageBooking}: ${manageUrl}` } : {}),
    id: `${entry.uid}@booking-widget`,
    stamp: new Date(entry.stamp),
    location: [entry.venue.name, entry.venue.address].filter(Boolean).join(', '),
  });
  return calendar.toString();
}
