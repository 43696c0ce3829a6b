import type { Guest } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { calendarUid } from '../../upstreams/calendar-uid.ts';
import { readContact } from '../../upstreams/contact.ts';
import type { BookedAtTable } from '../../upstreams/table.ts';
import { readAt } from './offer.ts';
import { settled } from './settled.ts';
import type { SiteContext } from './site-context.ts';
import type { BookingState, State } from './state.ts';
import { Booking } from './wire.ts';
import type { WireBooking } from './wire.ts';

/** A booking's outcome. A cancelled one is none. */
export async function toBooked(
  wire: WireBooking,
  about: Omit<BookingState, 'id'>,
): Promise<(BookedAtTable & { status: 'confirmed' | 'requested' }) | null> {
  if (wire.state === 'off' || !wire.covers) return null;
  const booking: BookingState = { ...about, id: wire.id };
  return {
    status: wire.state === 'asked' ? 'requested' : 'confirmed',
    reference: wire.number,
    ...readAt(wire.at),
    partySize: wire.covers,
    place: about.place,
    booking: { ...booking },
    venue: about.venue,
    uid: await calendarUid(wire.id),
  };
}

/** Books the table that was checked. The token makes a repeat safe: it gets the same booking. */
export async function book(
  { call }: SiteContext,
  { state, guest, repeat, trace }: { state: State; guest: Guest; repeat: boolean; trace: Trace },
): Promise<BookedAtTable | Failure> {
  const { wanted, areas, venue, comment } = state;
  if (!wanted) return new Failure('step_missing');
  const contact = readContact(guest, 'any');
  if (contact instanceof Failure) return repeat ? new Failure('outcome_unknown') : contact;
  const body = {
    token: wanted.token,
    area: wanted.area,
    at: `${wanted.date} ${wanted.time}`,
    covers: wanted.partySize,
    who: { first: contact.givenName, last: contact.familyName, mail: contact.email, tel: contact.tel },
    note: comment ?? '',
  };
  const ask = () => call({ method: 'POST', path: 'bookings', body, answer: Booking, trace });
  const made = await settled(ask, { repeat, trace });
  if (made instanceof Failure) return made;
  const place = Object.keys(areas).length > 1 ? (areas[wanted.area] ?? null) : null;
  const booked = await toBooked(made, { area: wanted.area, place, venue });
  // The token's booking has been cancelled since.
  return booked ?? new Failure('already_booked');
}
