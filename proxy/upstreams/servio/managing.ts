import { BookingError } from '../../errors.ts';
import type { FoundStay, Managing } from '../stay.ts';
import { readBody } from './client.ts';
import { toBookingError } from './errors.ts';
import type { House } from './house.ts';
import { readMinor, sum } from './price.ts';
import { readBooking } from './state.ts';
import type { Booking } from './state.ts';
import { ReservationInfo } from './wire.ts';
import type { WireBookedService, WireReservationInfo } from './wire.ts';

/** A booking after it was made: what the hotel has of it, and cancelling it. */

type Asked = Pick<Managing, 'trace'> & Booking;

interface Line {
  name: string;
  /** Null where a price can't be read; `isPaid` undefined where it isn't told. */
  charges: readonly { minor: number | null; isPaid: boolean | undefined }[];
}

function toLine(service: WireBookedService | null, house: House): Line {
  const currency = { code: house.site.currency, digits: house.minorDigits };
  const charges = (service?.dates ?? [null]).map((date) => ({
    minor: readMinor(date?.price, currency),
    isPaid: date?.isPaid,
  }));
  return { name: service?.name ?? '', charges };
}

/** Sums are told only where every part of them can be read. */
function toFound(info: WireReservationInfo, house: House): FoundStay {
  const { payment, arrival = null, departure = null, services } = info;
  if (services.length === 0 && !arrival && !departure) return { status: 'inactive' };
  const money = (minor: number) => ({ minor, currency: house.site.currency });
  const lines = services.map((service) => toLine(service, house));
  const charges = lines.flatMap((line) => line.charges);
  const read = charges.flatMap(({ minor, isPaid }) => (minor === null ? [] : [{ minor, isPaid }]));
  const isPriced = charges.length > 0 && read.length === charges.length;
  const isSettled = isPriced && read.every(({ isPaid }) => isPaid !== undefined);
  const share = (paid: boolean) =>
    sum(read.filter(({ isPaid }) => isPaid === paid).map(({ minor }) => minor));
  return {
    status: 'booked',
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

/** The hotel gives data of confirmed bookings only: a no means cancelled, or not confirmed yet. [client] */
async function find(house: House, { account, trace }: Asked): Promise<FoundStay | BookingError> {
  const call = await house.call(
    'GetReservationInfo',
    { Account: account },
    { trace, limit: house.limits.read },
  );
  const answer = readBody(ReservationInfo, call);
  if (answer.kind === 'read') return toFound(answer.body, house);
  if (answer.kind === 'refused') return { status: 'inactive' };
  return toBookingError(answer, 'booking_not_found', trace);
}

export async function lookUpStay(
  house: House,
  { booking, trace }: Managing,
): Promise<FoundStay | BookingError> {
  const read = readBooking(booking);
  return read ? find(house, { ...read, trace }) : new BookingError('link_invalid');
}

const unknown = () => new BookingError('outcome_unknown', { reason: 'cancelling' });
const cancelled = { status: 'cancelled' } as const;

type Said = 'yes' | 'no' | 'lost' | BookingError;

async function say(house: House, { account, trace }: Asked): Promise<Said> {
  const fields = { Account: account };
  const answer = await house.call('CancelReservation', fields, { trace, limit: house.limits.cancel });
  if (answer.kind === 'ok') return answer.isTold ? 'yes' : 'lost';
  if (answer.kind === 'refused') return 'no';
  if (answer.kind === 'lost' || answer.kind === 'unintelligible') return 'lost';
  return toBookingError(answer, 'cancel_refused', trace);
}

/**
 * Cancels a booking that the hotel gives data of. What became of a lost answer is seen by looking again: a booking that
 * was there and is gone is cancelled; one that is still there is cancelled once more, for that can do no harm.
 */
async function cancelFound(
  house: House,
  asked: Asked,
  isLast: boolean,
): Promise<typeof cancelled | BookingError> {
  const said = await say(house, asked);
  if (said === 'yes') return cancelled;
  // Never sent, or not let in: it stands.
  if (said instanceof BookingError) return isLast ? unknown() : said;
  const found = await find(house, asked);
  if (found instanceof BookingError) return unknown();
  if (found.status === 'inactive') return cancelled;
  if (said === 'no') return new BookingError('cancel_refused');
  return isLast ? unknown() : cancelFound(house, asked, true);
}

/** One that the hotel gives no data of may be cancelled already, or wait for the hotel's yes. */
async function cancelUnconfirmed(house: House, asked: Asked): Promise<typeof cancelled | BookingError> {
  const said = await say(house, asked);
  if (said === 'yes') return cancelled;
  if (said === 'no') return new BookingError('booking_not_found');
  return said === 'lost' ? unknown() : said;
}

export async function cancelStay(
  house: House,
  { booking, trace, repeat }: Managing & { repeat: boolean },
): Promise<typeof cancelled | BookingError> {
  const read = readBooking(booking);
  if (!read) return new BookingError('link_invalid');
  const asked = { ...read, trace };
  const found = await find(house, asked);
  if (found instanceof BookingError) return repeat ? unknown() : found;
  if (found.status === 'booked') return cancelFound(house, asked, false);
  // Only bookings with data are offered to be cancelled: the earlier call saw it, and it is gone.
  return repeat ? cancelled : cancelUnconfirmed(house, asked);
}
