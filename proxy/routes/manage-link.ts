import { z } from 'zod';
import { BookedStay, BookedTable } from '../../src/contract/index.ts';
import type { BookingLinks } from '../../src/contract/index.ts';
import { calendarPath } from '../calendar.ts';
import type { CalendarEntry } from '../calendar.ts';
import { Failure } from '../errors.ts';
import type { OpenSite, StaySite, TableSite } from '../sites.ts';
import { nearestLanguage } from '../text/index.ts';
import { addPlainDays, instantOf } from '../time.ts';
import { toAddress, venueOf } from '../venue.ts';
import type { CallContext } from './call.ts';

/** The content of a manage link, sealed: all that is known of the booking, nothing about the guest. */

const identity = {
  /** Never changes for this booking. */
  uid: z.string(),
  /** When it was booked, in ISO 8601. */
  stamp: z.iso.datetime(),
  /** The guest's. */
  language: z.string(),
  reference: z.string(),
  /** The upstream's own data to find it by. */
  booking: z.record(z.string(), z.unknown()),
};
const LinkedTable = z.object({
  kind: z.literal('table'),
  ...identity,
  table: BookedTable,
  status: z.enum(['confirmed', 'requested', 'held']),
  /** The venue could not be asked whether it accepts. */
  unverified: z.literal(true).optional(),
  venue: z.object({ name: z.string(), address: z.string().optional() }),
});
const LinkedStay = z.object({
  kind: z.literal('stay'),
  ...identity,
  stay: BookedStay.omit({ reference: true, charged: true }),
  status: z.enum(['confirmed', 'requested']),
});
const Linked = z.discriminatedUnion('kind', [LinkedTable, LinkedStay]);
export type LinkedTable = z.infer<typeof LinkedTable>;
export type LinkedStay = z.infer<typeof LinkedStay>;
export type Linked = z.infer<typeof Linked>;

/** Days for which the link opens the booking, after it is over: for the guest's papers. */
const linkDays = 60;
const linkUse = 'manage';

const lastDay = (linked: Linked) => (linked.kind === 'table' ? linked.table.date : linked.stay.departure);

async function sealLink(site: OpenSite, context: CallContext, linked: Linked): Promise<string> {
  const { id, timeZone } = site.settings;
  const expires = instantOf(addPlainDays(lastDay(linked), linkDays), '23:59', timeZone);
  return context.seals.sealFor(linkUse, id, linked, expires);
}

/** A booking with the site that it is of. */
export type OpenedLink =
  | { kind: 'table'; site: TableSite; linked: LinkedTable }
  | { kind: 'stay'; site: StaySite; linked: LinkedStay };

/** `link_invalid` for a token that is forged, expired, of another site or of another use; the error doesn't tell which. */
export async function openLink(
  site: OpenSite,
  context: CallContext,
  token: string,
): Promise<OpenedLink | Failure> {
  const read = Linked.safeParse(await context.seals.unsealFor(linkUse, site.settings.id, token));
  const linked = read.data;
  if (site.kind === 'table' && linked?.kind === 'table') return { kind: 'table', site, linked };
  if (site.kind === 'stay' && linked?.kind === 'stay') return { kind: 'stay', site, linked };
  return new Failure('link_invalid');
}

/** Whether the upstream can do anything with a booking. */
function isManaged(site: OpenSite): boolean {
  if (site.kind === 'stay') return true;
  const { lookUp, change, cancel } = site.upstream.manages;
  return lookUp || change || cancel;
}

/** The page that manages the booking, in its guest's language; the token stands in the fragment, which no server gets to see. */
function manageUrlOf(site: OpenSite, token: string, { language }: Linked): string | null {
  const page = isManaged(site) ? site.settings.manageUrl : undefined;
  return page ? `${page}#booking=${token}&lang=${nearestLanguage(language)}` : null;
}

function calendarEntry(site: OpenSite, linked: Linked, manageUrl: string | null): CalendarEntry {
  const { uid, stamp, language, status } = linked;
  const about = { uid, stamp, language, status, manageUrl };
  if (linked.kind === 'table') {
    const { date, time, partySize } = linked.table;
    const known = linked.unverified ? 'unverified' : status;
    return { kind: 'table', ...about, status: known, venue: linked.venue, date, time, partySize };
  }
  const { arrival, departure, roomType } = linked.stay;
  const usual = site.kind === 'stay' ? site.upstream.usualTimes : { arrival: null, departure: null };
  const arrivalTime = linked.stay.arrivalTime ?? usual.arrival;
  const departureTime = linked.stay.departureTime ?? usual.departure;
  const own = venueOf(site.settings);
  const venue = { name: own.name, address: toAddress(own) };
  const when = { arrival, departure, arrivalTime, departureTime };
  return { kind: 'stay', ...about, venue, ...when, roomType };
}

/** Where the booking's calendar file is. */
export async function calendarOf(
  site: OpenSite,
  context: CallContext,
  linked: Linked,
  token: string,
): Promise<string> {
  return calendarPath(
    calendarEntry(site, linked, manageUrlOf(site, token, linked)),
    site.settings,
    context.seals,
  );
}

/** What every booking gives its guest: reference, calendar file, manage link. */
export async function linksOf(site: OpenSite, context: CallContext, linked: Linked): Promise<BookingLinks> {
  const token = await sealLink(site, context, linked);
  return {
    reference: linked.reference,
    calendar: await calendarOf(site, context, linked, token),
    token,
    manageUrl: manageUrlOf(site, token, linked),
  };
}
