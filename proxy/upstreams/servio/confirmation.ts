import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import type { BookedStay } from '../stay.ts';
import { findReservation } from './reservation-info.ts';
import type { SiteContext } from './site-context.ts';
import type { Booking, Quote } from './state.ts';

/** What the hotel says of a reservation right after it was made: an account number alone is no confirmed booking. */

interface JustBooked {
  quote: Quote;
  trace: Trace;
  answerBy: number;
}

/**
 * Asks once. Data: it is confirmed, and says what is charged. None, or no answer at all: the hotel still has to confirm,
 * or may have to. Never keeps a guest who waits; for one who was told to wait already, there is time again.
 */
export async function askConfirmation(
  context: SiteContext,
  booking: Booking,
  { quote, trace, answerBy }: JustBooked,
): Promise<Pick<BookedStay, 'status' | 'charged'>> {
  const left = answerBy - performance.now();
  const { read } = context.limits;
  const found = await findReservation(context, { ...booking, trace }, left > 0 ? Math.min(left, read) : read);
  const about = { arrival: quote.stay.arrival, roomType: quote.roomType };
  if (found instanceof Failure) {
    trace.warn(
      about,
      'the hotel did not say whether it has confirmed a booking: its guest is told that it waits',
    );
  }
  if (found === 'refused' || found instanceof Failure || found.status !== 'confirmed') {
    return { status: 'requested', charged: null };
  }
  const { total } = found;
  if (!total || total.minor === quote.total.minor) return { status: 'confirmed', charged: null };
  const { minor: shown, currency } = quote.total;
  trace.error(
    { ...about, shown, charged: total.minor, currency },
    'the hotel has booked a stay at another sum than its guest was shown',
  );
  return { status: 'confirmed', charged: total };
}
