import type {
  LookUpAnswer,
  ManagedStatus,
  ManagedStay,
  ManagedTable,
  Venue,
} from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { StaySite, TableSite } from '../sites.ts';
import { hasPassed } from '../time.ts';
import type { FoundStay } from '../upstreams/stay.ts';
import type { FoundTable } from '../upstreams/table.ts';
import { venueOf } from '../venue.ts';
import type { CallContext } from './call.ts';
import { isCancelled } from './cancel.ts';
import { calendarOf } from './manage-link.ts';
import type { LinkedStay, LinkedTable } from './manage-link.ts';
import { isRemembered, remember } from './remembered.ts';
import { cancellationTerms } from './site.ts';

/** A booking for its guest: as the venue has it now, completed from the manage link where it gives nothing. */

/** Where a table is; the link holds its address as one line. */
function venueOfTable(site: TableSite, { venue: { name, address } }: LinkedTable): Venue {
  const own = venueOf(site.settings);
  return { ...own, name, ...(own.street || !address ? {} : { street: address }) };
}

/** For a restaurant that can cancel or change bookings, but not look them up: as it was booked. */
async function asBooked(site: TableSite, context: CallContext, linked: LinkedTable): Promise<FoundTable> {
  if (await isCancelled(site, context, linked.uid)) {
    return { status: 'cancelled', cancellable: false, changeable: false };
  }
  const isOver = hasPassed(linked.table.date, site.upstream.wallClock());
  return { status: linked.status, cancellable: !isOver, changeable: !isOver };
}

function managedTable(
  site: TableSite,
  context: CallContext,
  { table, reference }: LinkedTable,
  found: FoundTable,
): Omit<ManagedTable, 'calendar'> {
  const { cancel, change } = site.upstream.manages;
  return {
    kind: 'table',
    status: found.status,
    reference,
    date: found.date ?? table.date,
    time: found.time ?? table.time,
    partySize: found.partySize ?? table.partySize,
    place: found.place === undefined ? table.place : found.place,
    cancellable: found.cancellable && cancel,
    changeable: found.changeable && change,
    cancellation: cancellationTerms(site, context),
    ...(found.unverified ? { unverified: true as const } : {}),
  };
}

/** How a booking stands in its calendar entry: as the venue has it now, as it was booked where it is not known. */
const standing = <Standing extends string>(
  now: ManagedStatus,
  booked: Standing,
  known: readonly Standing[],
) => known.find((status) => status === now) ?? booked;

export async function lookUpTable(
  site: TableSite,
  context: CallContext,
  linked: LinkedTable,
  token: string,
): Promise<LookUpAnswer | Failure> {
  const { lookUp, cancel, change } = site.upstream.manages;
  if (!lookUp && !cancel && !change) return new Failure('booking_not_found');
  const found = site.upstream.lookUp
    ? await site.upstream.lookUp({ ...context, booking: linked.booking })
    : await asBooked(site, context, linked);
  if (found instanceof Failure) return found;
  const managed = managedTable(site, context, linked, found);
  const { date, time, partySize, place } = managed;
  const status = standing(managed.status, linked.status, ['confirmed', 'requested', 'held']);
  const { unverified } = managed;
  const current = { ...linked, status, unverified, table: { date, time, partySize, place } };
  const calendar = await calendarOf(site, context, current, token);
  return { venue: venueOfTable(site, linked), booking: { ...managed, calendar } };
}

const nothingFound = {
  payment: null,
  arrival: null,
  departure: null,
  items: [],
  total: null,
  paid: null,
  unpaid: null,
};

/**
 * A hotel gives no data of what it hasn't confirmed yet, nor of what is cancelled: what the proxy has seen of the booking
 * tells which.
 */
async function statusOf(
  site: StaySite,
  context: CallContext,
  { uid, status }: LinkedStay,
  found: FoundStay,
): Promise<ManagedStatus> {
  if (found.status === 'confirmed' && status === 'requested') await remember('confirmed', site, context, uid);
  if (found.status !== 'inactive') return found.status;
  if (await isCancelled(site, context, uid)) return 'cancelled';
  const waits = status === 'requested' && !(await isRemembered('confirmed', site, context, uid));
  return waits ? 'requested' : 'inactive';
}

function managedStay(
  site: StaySite,
  context: CallContext,
  { stay, reference }: LinkedStay,
  { found, status }: { found: FoundStay; status: ManagedStatus },
): Omit<ManagedStay, 'calendar'> {
  const isConfirmed = found.status === 'confirmed';
  const mayBeCancelled = status === 'confirmed' || status === 'requested';
  const { items, total, paid, unpaid, ...changed } = isConfirmed ? found : nothingFound;
  const { arrivalTime, departureTime, roomType, rate, refundable, adults, children, prepayment } = stay;
  const arrival = changed.arrival ?? stay.arrival;
  return {
    kind: 'stay',
    status,
    reference,
    arrival,
    departure: changed.departure ?? stay.departure,
    ...{ arrivalTime, departureTime, roomType, rate, refundable, adults, children, prepayment },
    payment: changed.payment ?? stay.payment,
    agreed: stay.total,
    ...{ items, total, paid, unpaid },
    document: isConfirmed && site.upstream.hasDocuments,
    cancellable: mayBeCancelled && !hasPassed(arrival, site.upstream.wallClock()),
    changeable: false,
    cancellation: cancellationTerms(site, context),
  };
}

export async function lookUpStay(
  site: StaySite,
  context: CallContext,
  linked: LinkedStay,
  token: string,
): Promise<LookUpAnswer | Failure> {
  const found = await site.upstream.lookUp({ ...context, booking: linked.booking });
  if (found instanceof Failure) return found;
  const now = await statusOf(site, context, linked, found);
  const managed = managedStay(site, context, linked, { found, status: now });
  const { arrival, departure } = managed;
  const status = standing(managed.status, linked.status, ['confirmed', 'requested']);
  const current = { ...linked, status, stay: { ...linked.stay, arrival, departure } };
  const calendar = await calendarOf(site, context, current, token);
  return { venue: venueOf(site.settings), booking: { ...managed, calendar } };
}
