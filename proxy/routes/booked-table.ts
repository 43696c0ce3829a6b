import type { TableBooking, TableOutcome } from '../../src/contract/index.ts';
import { bookingReference } from '../references.ts';
import type { TableSite } from '../sites.ts';
import type { BookedAtTable } from '../upstreams/table.ts';
import type { CallContext } from './call.ts';
import { linksOf } from './manage-link.ts';

/** The venue's own number; where it has none to show, one of ours, which is logged for the operator. */
async function referenceOf(context: CallContext, { reference, uid, date, time }: BookedAtTable) {
  if (reference !== null) return reference;
  const own = await bookingReference(uid);
  context.trace.info({ booking: own, date, time }, 'a table was booked under a reference of the proxy');
  return own;
}

/** What the guest gets for a booked table, its manage link included. */
export async function toBooking(
  site: TableSite,
  context: CallContext,
  booked: BookedAtTable,
): Promise<TableBooking> {
  const { uid, booking, venue, status, date, time, partySize, place } = booked;
  const table = { date, time, partySize, place };
  const reference = await referenceOf(context, booked);
  const stamp = context.now().toISOString();
  const { language } = context;
  const linked = {
    kind: 'table',
    uid,
    stamp,
    language,
    reference,
    booking,
    table,
    status,
    unverified: booked.status === 'held' ? undefined : booked.unverified,
    venue,
  } as const;
  return { ...table, ...(await linksOf(site, context, linked)) };
}

export async function confirmTable(
  site: TableSite,
  context: CallContext,
  booked: BookedAtTable,
): Promise<TableOutcome> {
  const booking = await toBooking(site, context, booked);
  if (booked.status === 'held') {
    return { status: 'held', booking, until: booked.until, paymentUrl: booked.paymentUrl };
  }
  if (booked.status === 'requested') return { status: 'requested', booking };
  return { status: 'confirmed', booking, unverified: booked.unverified };
}
