import { z } from 'zod';
import { Failure } from '../../errors.ts';
import { unintelligible } from '../failures.ts';
import type { FoundTable, TableUpstream } from '../table.ts';
import type { Managing } from '../upstream.ts';
import { isReservationUnknown, toFailure } from './errors.ts';
import { managedStatusOf } from './reservation-status.ts';
import type { SiteContext } from './site-context.ts';
import { vendorFields } from './wire.ts';

/** A booking after it was made. The Book-API tells how it stands, and can neither change nor cancel it. */

/** What a booking is found by: its hash; none where it was found out only by a repetition that it was made. */
const BookingState = z.object({ reservation: z.string().optional() });

export const createManaging = (context: SiteContext): Required<Pick<TableUpstream, 'lookUp'>> => ({
  lookUp: (managing) => lookUp(context, managing),
});

/** Minutes from midnight as `HH:mm`. */
const toTime = (minutes: number): string =>
  [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

const fixed = { cancellable: false, changeable: false } as const;

async function lookUp(
  context: SiteContext,
  { booking, language, trace }: Managing,
): Promise<FoundTable | Failure> {
  const known = BookingState.safeParse(booking).data;
  if (!known) return new Failure('link_invalid');
  if (!known.reservation) return { status: 'confirmed', unverified: true, ...fixed };
  const answer = await context.call(
    'getReservation',
    { [vendorFields.reservation]: known.reservation, ...context.login },
    { trace, limit: context.limits.read },
  );
  if (answer.kind === 'error' && isReservationUnknown(answer.error)) return new Failure('booking_not_found');
  // Without the object around it, a reservation's own status stands where an answer's word does.
  const body = 'body' in answer ? answer.body : undefined;
  const status = context.schemas.reservationStatus.safeParse(body).data;
  if (status === undefined) {
    return answer.kind === 'ok' ? unintelligible(trace) : toFailure(answer, language, trace);
  }
  // As the restaurant may have moved it.
  const { date, time, partySize } = context.schemas.reservation.safeParse(body).data ?? {};
  return {
    status: managedStatusOf(status),
    ...fixed,
    ...(date ? { date } : {}),
    ...(time === undefined || time >= 24 * 60 ? {} : { time: toTime(time) }),
    ...(partySize ? { partySize } : {}),
  };
}
