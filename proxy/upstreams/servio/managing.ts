import { Failure } from '../../errors.ts';
import { hasPassed } from '../../time.ts';
import type { Cancelling, FoundStay } from '../stay.ts';
import type { Managing } from '../upstream.ts';
import { readBody } from './client.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { readMinor, sum } from './price.ts';
import { readBooking } from './state.ts';
import type { Booking } from './state.ts';
import { ReservationInfo } from './wire.ts';
import type { WireBookedService, WireReservationInfo } from './wire.ts';

/** A booking after it was made: what the hotel has of it, and cancelling it. */

type Asked = Pick<Managing, 'trace'> & Booking;

interface Line {
  name: string;
  /** Null where a price can't be read; `isPaid` undefined where it is unknown. */
  charges: readonly { minor: number | null; isPaid: boolean | undefined }[];
}

function toLine(service: WireBookedService | null, context: SiteContext): Line {
  const currency = { code: context.site.currency, digits: context.minorDigits };
  const charges = (service?.dates ?? [null]).map((date) => ({
    minor: readMinor(date?.price, currency),
    isPaid: date?.isPaid,
  }));
  return { name: service?.name ?? '', charges };
}

/** A sum is given only if every part of it can be read. */
function toFound(info: WireReservationInfo, context: SiteContext): FoundStay {
  const { payment, arrival = null, departure = null, services } = info;
  if (services.length === 0 && !arrival && !departure) return { status: 'inactive' };
  const money = (minor: number) => ({ minor, currency: context.site.currency });
  const lines = services.map((service) => toLine(service, context));
  const charges = lines.flatMap((line) => line.charges);
  const read = charges.flatMap(({ minor, isPaid }) => (minor === null ? [] : [{ minor, isPaid }]));
  const isPriced = charges.length > 0 && read.length === charges.length;
  const isSettled = isPriced && read.every(({ isPaid }) => isPaid !== undefined);
  const share = (paid: boolean) =>
    sum(read.filter(({ isPaid }) => isPaid === paid).map(({ minor }) => minor));
  return {
    status: 'confirmed',
    payment,
    arrival,
    departure,
    items: isPriced
      ? lines.map(({ name, charges: own }) => ({
          name,
          total: money(sum(own.map(({ minor }) => minor ?? 0))),
        }))
      : [],
    total: isPriced ? money(sum(read.map(({ minor }) => minor))) : null,
    paid: isSettled ? money(share(true)) : null,
    unpaid: isSettled ? money(share(false)) : null,
  };
}

/**
 * The hotel gives data of confirmed bookings only [client]. `refused`: for a booking that is cancelled, for one
 * that isn't confirmed yet, or for a fault of its own; the documentation gives no way to tell which.
 */
async function find(
  context: SiteContext,
  { account, trace }: Asked,
): Promise<FoundStay | 'refused' | Failure> {
  const call = await context.call(
    'GetReservationInfo',
    { Account: account },
    { trace, limit: context.limits.read },
  );
  const answer = readBody(ReservationInfo, call);
  if (answer.kind === 'read') return toFound(answer.body, context);
  return answer.kind === 'refused' ? 'refused' : toFailure(answer, 'booking_not_found', trace);
}

export async function lookUpStay(
  context: SiteContext,
  { booking, trace }: Managing,
): Promise<FoundStay | Failure> {
  const read = readBooking(booking);
  if (!read) return new Failure('link_invalid');
  const found = await find(context, { ...read, trace });
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
  const found = await find(context, asked);
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
  const found = await find(context, asked);
  if (found instanceof Failure) return repeat ? unknown() : found;
  const seen = found !== 'refused' && found.status === 'confirmed' ? found : null;
  if (hasPassed(seen?.arrival ?? arrival, context.wallClock())) {
    return repeat && !seen ? unknown() : new Failure('cancel_refused');
  }
  return seen ? cancelFound(context, asked, false) : cancelUnseen(context, asked, repeat);
}
