import { Failure } from '../../errors.ts';
import { toAddress } from '../../venue.ts';
import { calendarUid } from '../calendar-uid.ts';
import type { BookedAtTable } from '../table.ts';
import { isPastCutoff, toFailure } from './errors.ts';
import { findSlot } from './find-slot.ts';
import type { WantedSlot } from './find-slot.ts';
import { readOffer } from './offer.ts';
import type { Offered } from './offer.ts';
import { askReservation } from './reservations.ts';
import type { SiteContext } from './site-context.ts';
import { venueFor } from './start.ts';
import type { BookingState } from './state.ts';
import { Booked } from './wire.ts';
import type { WireReservation } from './wire.ts';

/** Moving a booking. To be told the same twice changes nothing more, so a lost answer may be asked for again. */

type Moved = BookedAtTable & { status: 'confirmed' | 'requested' };
type Target = { offered: Offered; partySize: number };

async function toMoved(
  context: SiteContext,
  known: BookingState,
  { offered, partySize }: Target,
  isRequest: boolean,
  { trace }: WantedSlot,
): Promise<Moved> {
  const venues = await context.venues(trace);
  const all = venues instanceof Failure ? [] : venues;
  const venue = venueFor(context, all, known.venue);
  return {
    status: isRequest ? 'requested' : 'confirmed',
    reference: known.reference,
    date: offered.date,
    time: offered.time,
    partySize,
    place: all.length > 1 ? venue.name : null,
    booking: { ...known, until: null },
    venue: { name: venue.name, address: toAddress(venue) },
    uid: await calendarUid(known.externalId),
  };
}

/** The reservation where it is already as it is to be, else null; undefined where that can't be found out. */
async function alreadyThere(
  context: SiteContext,
  { id }: BookingState,
  { offered, partySize }: Target,
  { trace }: WantedSlot,
): Promise<WireReservation | null | undefined> {
  const answer = await askReservation(context, id, trace);
  if (answer.kind !== 'ok') return undefined;
  const { local, partySize: size } = answer.body;
  const isThere = local?.date === offered.date && local.time === offered.time && size === partySize;
  return isThere ? answer.body : null;
}

export async function change(
  context: SiteContext,
  known: BookingState,
  wanted: WantedSlot,
  repeat: boolean,
): Promise<Moved | Failure> {
  const { offer, partySize, trace } = wanted;
  const offered = readOffer(offer);
  if (!offered) return new Failure('slot_taken');
  if (offered.venue !== known.venue) return new Failure('place_unavailable');
  const target = { offered, partySize };
  const moved = (isRequest: boolean) => toMoved(context, known, target, isRequest, wanted);
  // The call before may have moved it: then the slot is taken, and by this very guest.
  const earlier = repeat ? await alreadyThere(context, known, target, wanted) : null;
  if (earlier === undefined) return new Failure('outcome_unknown');
  if (earlier) return moved(context.names.standingOf(earlier.status) === 'requested');
  const slot = await findSlot(context, wanted);
  if (slot instanceof Failure) return slot;
  const { found } = slot;
  if (found.by === 'link') return new Failure('change_refused');
  const isRequest = found.by === 'request';
  for (let attempt = 1; ; attempt += 1) {
    const answer = await context.call({
      verb: 'PUT',
      path: `/venues/${known.venue}/book`,
      label: '/venues/{id}/book',
      fields: {
        reservation_id: known.id,
        date: offered.day,
        time: found.text,
        party_size: String(partySize),
        ...(found.access === undefined ? {} : { access_persistent_id: found.access }),
      },
      answer: Booked,
      trace,
    });
    if (answer.kind === 'ok') return moved(isRequest);
    if (isPastCutoff(answer)) return new Failure('change_refused', { reason: 'too_late' });
    if (answer.kind === 'refused' || answer.kind === 'unreached') {
      return attempt === 1 ? toFailure(answer, trace) : new Failure('outcome_unknown');
    }
    const there = await alreadyThere(context, known, target, wanted);
    if (there) return moved(isRequest);
    if (there === undefined || attempt === 2) return new Failure('outcome_unknown');
  }
}
