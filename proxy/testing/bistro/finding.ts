import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { unintelligible } from '../../upstreams/failures.ts';
import type { ProvableTable } from '../../upstreams/table.ts';
import { toAddress } from '../../venue.ts';
import { toBooked } from './booking.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { toStart } from './start.ts';
import { State } from './state.ts';
import { Bookings, Restaurant } from './wire.ts';

/** Bookings by their number, those that stand. */
export async function findByNumber(
  context: SiteContext,
  { reference, trace }: { reference: string; trace: Trace },
): Promise<ProvableTable[] | Failure> {
  const { call } = context;
  const query = { number: reference.toUpperCase() };
  const [answer, restaurant] = await Promise.all([
    call({ method: 'GET', path: 'bookings', query, answer: Bookings, trace }),
    call({ method: 'GET', path: 'restaurant', answer: Restaurant, trace }),
  ]);
  if (answer.kind !== 'ok') return toFailure(answer, trace);
  if (restaurant.kind !== 'ok') return toFailure(restaurant, trace);
  const start = toStart(restaurant.body, context);
  const state = State.safeParse(start?.state).data;
  if (!start || !state) return unintelligible(trace);
  const venue = { name: start.venue.name, address: toAddress(start.venue) };
  const found = answer.body.bookings.map(async ({ booking, who }): Promise<ProvableTable | null> => {
    const { area } = booking;
    if (!area) return null;
    const place = Object.keys(state.areas).length > 1 ? (state.areas[area] ?? null) : null;
    const booked = await toBooked(booking, { area, place, venue });
    return booked && { ...booked, tels: who.tel ? [who.tel] : [], emails: who.mail ? [who.mail] : [] };
  });
  return (await Promise.all(found)).filter((one) => one !== null);
}
