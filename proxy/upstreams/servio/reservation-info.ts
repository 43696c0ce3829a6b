import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import type { FoundStay } from '../stay.ts';
import { readBody } from './client.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { readMinor, sum } from './price.ts';
import type { Booking } from './state.ts';
import { ReservationInfo } from './wire.ts';
import type { WireBookedService, WireReservationInfo } from './wire.ts';

/** What the hotel has of a reservation: data of confirmed ones only [client]. */

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
 * `refused`: for a booking that is cancelled, for one that isn't confirmed yet, or for a fault of the hotel's own; the
 * documentation gives no way to tell which.
 */
export type Found = FoundStay | 'refused' | Failure;

/** @param limit milliseconds */
export async function findReservation(
  context: SiteContext,
  { account, trace }: Booking & { trace: Trace },
  limit = context.limits.read,
): Promise<Found> {
  const call = await context.call('GetReservationInfo', { Account: account }, { trace, limit });
  const answer = readBody(ReservationInfo, call);
  if (answer.kind === 'read') return toFound(answer.body, context);
  return answer.kind === 'refused' ? 'refused' : toFailure(answer, 'booking_not_found', trace);
}
