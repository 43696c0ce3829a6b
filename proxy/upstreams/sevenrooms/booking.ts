import type { Guest } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { toAddress } from '../../venue.ts';
import { calendarUid } from '../calendar-uid.ts';
import { readContact } from '../contact.ts';
import type { Contact } from '../contact.ts';
import type { BookedAtTable } from '../table.ts';
import type { Answer } from './client.ts';
import { toFailure } from './errors.ts';
import { askReservation, lookForUntil } from './reservations.ts';
import type { SiteContext } from './site-context.ts';
import { venueFor } from './start.ts';
import type { BookingState, State, Wanted } from './state.ts';
import { Booked, readUtc } from './wire.ts';

/** The call that books, and the care it needs: a lost answer may be a booking. */

export interface Booking {
  state: State;
  guest: Guest;
  marketing: boolean;
  /** The call was made before, and its answer was lost. */
  repeat: boolean;
  trace: Trace;
}

/** A reservation as far as an answer tells. */
interface Made {
  id: string;
  reference?: string | undefined;
  status?: string | undefined;
  created?: string | undefined;
}

function toForm({ site }: SiteContext, wanted: Wanted, contact: Contact, { state, marketing }: Booking) {
  return {
    date: wanted.day,
    time: wanted.text,
    party_size: String(wanted.partySize),
    first_name: contact.givenName,
    last_name: contact.familyName,
    phone: contact.tel,
    email: contact.email,
    notes: state.comment ?? '',
    ...(wanted.access === undefined ? {} : { access_persistent_id: wanted.access }),
    external_id: wanted.externalId,
    ...(site.marketing ? { venue_marketing_opt_in: String(marketing) } : {}),
    send_client_email: 'true',
    ...(wanted.by === 'link'
      ? {
          payment_by_paylink: 'true',
          paylink_email: contact.email,
          paylink_cancel_time: String(site.paymentLinkMinutes),
        }
      : {}),
  };
}

/** How a booking stands; where it was to be paid by link, only the reservation itself tells. */
async function standingOf(context: SiteContext, { by }: Wanted, made: Made, trace: Trace) {
  if (by === 'request') {
    return context.names.standingOf(made.status) === 'confirmed' ? 'confirmed' : 'requested';
  }
  if (by === 'booking') {
    const known = context.names.standingOf(made.status) ?? 'confirmed';
    return known === 'pendingPayment' ? 'held' : known;
  }
  let { status } = made;
  if (status === undefined) {
    const answer = await askReservation(context, made.id, trace);
    if (answer.kind === 'ok') status = answer.body.status;
  }
  const known = context.names.standingOf(status);
  return known === 'confirmed' || known === 'cancelled' ? known : 'held';
}

async function toBooked(
  context: SiteContext,
  wanted: Wanted,
  made: Made,
  trace: Trace,
): Promise<BookedAtTable | Failure> {
  const standing = await standingOf(context, wanted, made, trace);
  if (standing === 'cancelled') return new Failure('booking_failed');
  const { site, now } = context;
  const from = readUtc(made.created) ?? now();
  const until = context.wallClock(new Date(from.getTime() + site.paymentLinkMinutes * 60_000));
  const venues = await context.venues(trace);
  const venue = venueFor(context, venues instanceof Failure ? [] : venues, wanted.venue);
  const booking: BookingState = {
    id: made.id,
    reference: made.reference ?? null,
    venue: wanted.venue,
    externalId: wanted.externalId,
    until: standing === 'held' ? until : null,
  };
  return {
    ...(standing === 'held'
      ? { status: 'held', until, paymentUrl: null }
      : { status: standing === 'requested' ? 'requested' : 'confirmed' }),
    reference: made.reference ?? null,
    date: wanted.date,
    time: wanted.time,
    partySize: wanted.partySize,
    place: !(venues instanceof Failure) && venues.length > 1 ? venue.name : null,
    booking: { ...booking },
    venue: { name: venue.name, address: toAddress(venue) },
    uid: await calendarUid(wanted.externalId),
  };
}

const isLost = ({ kind }: Answer<unknown>): boolean => kind === 'lost' || kind === 'unintelligible';

/** Books by one call; where another request has made it before, only if that has left no reservation. */
async function make(
  context: SiteContext,
  wanted: Wanted,
  contact: Contact,
  input: Booking,
): Promise<BookedAtTable | Failure> {
  const { repeat, trace } = input;
  const lookFor = (ms: number) => lookForUntil(context, wanted, ms, trace);
  if (repeat) {
    const earlier = await lookFor(context.limits.inFlight);
    if (earlier instanceof Failure) return earlier;
    if (earlier) return toBooked(context, wanted, earlier, trace);
  }
  const answer = await context.call({
    verb: 'PUT',
    path: `/venues/${wanted.venue}/book`,
    label: '/venues/{id}/book',
    fields: toForm(context, wanted, contact, input),
    answer: Booked,
    trace,
  });
  if (answer.kind === 'ok') return toBooked(context, wanted, answer.body, trace);
  // A refusal may be of the slot that the call before took, which was only slow.
  const made = isLost(answer) ? await lookFor(context.limits.settle) : repeat ? await lookFor(0) : null;
  if (made && !(made instanceof Failure)) return toBooked(context, wanted, made, trace);
  if (!isLost(answer)) return made ?? toFailure(answer, trace);
  // Not made again, though nothing is found: a slow call may take effect still.
  trace.error({ date: wanted.date, time: wanted.time }, 'it is not known whether a booking was made');
  return new Failure('outcome_unknown');
}

/** Books the table that was checked. Whoever asks again meanwhile, or afterwards, gets the same booking. */
export async function book(context: SiteContext, input: Booking): Promise<BookedAtTable | Failure> {
  const { wanted } = input.state;
  if (!wanted) return new Failure('step_missing');
  const contact = readContact(input.guest, 'any');
  if (contact instanceof Failure) return input.repeat ? new Failure('outcome_unknown') : contact;
  return context.once(wanted.externalId, () => make(context, wanted, contact, input));
}
