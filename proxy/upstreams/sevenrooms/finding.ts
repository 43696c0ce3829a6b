import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { toAddress } from '../../venue.ts';
import { calendarUid } from '../calendar-uid.ts';
import type { ProvableTable } from '../table.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { venueFor } from './start.ts';
import type { BookingState } from './state.ts';
import { ProvableReservations } from './wire.ts';
import type { WireVenue } from './wire.ts';

/** Finding bookings by the code that the venue has given them, whoever has made them. */

const plain = (code: string): string => code.trim().toUpperCase();

/** Only those of the site's own venues, and only by the code: a list that a venue group answers may hold more. */
export async function findByReference(
  context: SiteContext,
  { reference, trace }: { reference: string; trace: Trace },
): Promise<ProvableTable[] | Failure> {
  const venues = await context.venues(trace);
  if (venues instanceof Failure) return venues;
  const code = plain(reference);
  const answer = await context.call({
    verb: 'GET',
    path: '/reservations',
    label: '/reservations',
    fields: { venue_group_id: context.site.venueGroupId, reference_code: code, limit: '400' },
    answer: ProvableReservations,
    trace,
  });
  if (answer.kind !== 'ok') return toFailure(answer, trace);
  const rows = answer.body.results.filter(
    ({ reference: own, venue }) => own && plain(own) === code && venues.some(({ id }) => id === venue),
  );
  const found = rows.map((row) => toProvable(context, venues, row));
  return (await Promise.all(found)).filter((one) => one !== null);
}

type Row = ReturnType<typeof ProvableReservations.parse>['results'][number];

/** Null where the venue does not say what was booked. */
async function toProvable(
  context: SiteContext,
  venues: readonly WireVenue[],
  row: Row,
): Promise<ProvableTable | null> {
  const { local, partySize, reference = null } = row;
  if (!local || !partySize || !row.venue) return null;
  const venue = venueFor(context, venues, row.venue);
  const externalId = row.externalId ?? row.id;
  const booking: BookingState = { id: row.id, reference, venue: row.venue, externalId, until: null };
  return {
    ...standingOf(context, row),
    ...local,
    partySize,
    reference,
    place: venues.length > 1 ? venue.name : null,
    booking: { ...booking },
    venue: { name: venue.name, address: toAddress(venue) },
    uid: await calendarUid(externalId),
    tels: row.phone ? [row.phone] : [],
    emails: row.email ? [row.email] : [],
  };
}

/** As it is to be called until it is looked up: what is held or cancelled by now, that tells. */
const standingOf = ({ names }: SiteContext, { status }: Row) =>
  ({ status: names.standingOf(status) === 'requested' ? 'requested' : 'confirmed' }) as const;
