import { Failure } from '../../errors.ts';
import { hasPassed } from '../../time.ts';
import type { Cancelling, FoundStay } from '../stay.ts';
import type { Managing } from '../upstream.ts';
import { toFailure } from './errors.ts';
import { findReservation } from './reservation-info.ts';
import type { SiteContext } from './site-context.ts';
import { readBooking } from './state.ts';
import type { Booking } from './state.ts';

/** A booking after it was made: what the hotel has of it, and cancelling it. */

type Asked = Pick<Managing, 'trace'> & Booking;

export async function lookUpStay(
  context: SiteContext,
  { booking, trace }: Managing,
): Promise<FoundStay | Failure> {
  const read = readBooking(booking);
  if (!read) return new Failure('link_invalid');
  const found = await findReservation(context, { ...read, trace });
  return found === 'refused' ? { status: 'inactive' } : found;
}

const unknown = () => new Failure('outcome_unknown');
const cancelled = { status: 'cancelled' } as const;
type Cancelled = typeof cancelled;

type Said = 'yes' | 'no' | 'lost' | Failure;

async function say(context: SiteContext, { account, trace }: Asked): Promise<Said> {
  const fields = { Account: account };
  const answer = await context.call('CancelReservation', fields, { trace, limit: context.limits.cancel });
  if (answer.kind === 'ok') return answer.isTold ? 'yes' : 'lost';
  if (answer.kind === 'refused') return 'no';
  if (answer.kind === 'lost' || answer.kind === 'unintelligible') return 'lost';
  return toFailure(answer, 'cancel_refused', trace);
}

/**
 * Cancels a booking that the hotel has just given data of. The outcome is read back: a booking that was there
 * and now clearly has no data is cancelled; one that still exists, or can't be read, is cancelled once more if the
 * answer was lost, as that does no harm. A refusal alone proves nothing.
 */
async function cancelFound(
  context: SiteContext,
  asked: Asked,
  isLast: boolean,
): Promise<Cancelled | Failure> {
  const said = await say(context, asked);
  if (said === 'yes') return cancelled;
  // Never sent, or access denied: the booking still exists.
  if (said instanceof Failure) return isLast ? unknown() : said;
  const found = await findReservation(context, asked);
  if (found instanceof Failure) return unknown();
  if (found !== 'refused' && found.status === 'inactive') return cancelled;
  if (said === 'no') return found === 'refused' ? unknown() : new Failure('cancel_refused');
  return isLast ? unknown() : cancelFound(context, asked, true);
}

/** One that the hotel gives no data of may be cancelled already, or wait for the hotel's confirmation. */
async function cancelUnseen(
  context: SiteContext,
  asked: Asked,
  repeat: boolean,
): Promise<Cancelled | Failure> {
  const said = await say(context, asked);
  if (said === 'yes') return cancelled;
  if (said === 'lost' || repeat) return unknown();
  return said === 'no' ? new Failure('booking_not_found') : said;
}

/** `cancelled` only if the hotel has confirmed it. */
export async function cancelStay(
  context: SiteContext,
  { booking, trace, repeat, arrival }: Cancelling,
): Promise<Cancelled | Failure> {
  const read = readBooking(booking);
  if (!read) return new Failure('link_invalid');
  const asked = { ...read, trace };
  const found = await findReservation(context, asked);
  if (found instanceof Failure) return repeat ? unknown() : found;
  const seen = found !== 'refused' && found.status === 'confirmed' ? found : null;
  if (hasPassed(seen?.arrival ?? arrival, context.wallClock())) {
    return repeat && !seen ? unknown() : new Failure('cancel_refused');
  }
  return seen ? cancelFound(context, asked, false) : cancelUnseen(context, asked, repeat);
}
