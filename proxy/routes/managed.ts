import type { ManagedStay, ManagedTable, Venue } from '../../src/contract/index.ts';
import type { OpenSite, StaySite, TableSite } from '../sites.ts';
import { inLanguages } from '../text/index.ts';
import { hasPassed } from '../time.ts';
import type { FoundStay } from '../upstreams/stay.ts';
import type { FoundTable } from '../upstreams/table.ts';
import { venueOf } from '../venue.ts';
import type { CallContext } from './call.ts';
import type { LinkedStay, LinkedTable } from './manage-link.ts';

/** A booking for its guest: what the venue says now, and what the link remembers where it says nothing. */

function cancellationTerms({ settings }: OpenSite, { language }: CallContext): string | null {
  return inLanguages(settings.cancellation, [language, ...settings.languages]) ?? null;
}

/** Where a table is; of its address the link holds one line. */
export function venueOfTable(site: TableSite, { venue: { name, address } }: LinkedTable): Venue {
  const own = venueOf(site.settings);
  return { ...own, name, ...(own.street || !address ? {} : { street: address }) };
}

export function managedTable(
  site: TableSite,
  context: CallContext,
  { table, reference }: LinkedTable,
  found: FoundTable,
): Omit<ManagedTable, 'calendar'> {
  const { cancel, change, changeSlots } = site.upstream;
  return {
    kind: 'table',
    status: found.status,
    reference,
    date: found.date ?? table.date,
    time: found.time ?? table.time,
    partySize: found.partySize ?? table.partySize,
    place: found.place === undefined ? table.place : found.place,
    cancellable: found.cancellable && cancel !== undefined,
    changeable: found.changeable && change !== undefined && changeSlots !== undefined,
    cancellation: cancellationTerms(site, context),
  };
}

/** A stay of which the hotel gives no data. */
const untold = {
  payment: null,
  arrival: null,
  departure: null,
  items: [],
  total: null,
  paid: null,
  unpaid: null,
};

export function managedStay(
  site: StaySite,
  context: CallContext,
  { stay: { company: _company, ...stay }, reference }: LinkedStay,
  found: FoundStay,
): Omit<ManagedStay, 'calendar'> {
  const isConfirmed = found.status === 'confirmed';
  const { items, total, paid, unpaid, ...told } = isConfirmed ? found : untold;
  const arrival = told.arrival ?? stay.arrival;
  return {
    kind: 'stay',
    ...stay,
    status: found.status,
    reference,
    arrival,
    departure: told.departure ?? stay.departure,
    payment: told.payment ?? stay.payment,
    items,
    total,
    paid,
    unpaid,
    document: isConfirmed && site.upstream.hasDocuments,
    cancellable: isConfirmed && !hasPassed(arrival, site.upstream.wallClock()),
    changeable: false,
    cancellation: cancellationTerms(site, context),
  };
}
