import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import type { Answer } from './client.ts';
import type { SiteContext } from './site-context.ts';
import type { Wanted } from './state.ts';
import { Reservation, Reservations } from './wire.ts';
import type { WireReservation } from './wire.ts';

/** Reading reservations. */

export const askReservation = (
  { call }: SiteContext,
  id: string,
  trace: Trace,
): Promise<Answer<WireReservation>> =>
  call({
    verb: 'GET',
    path: `/reservations/${encodeURIComponent(id)}`,
    label: '/reservations/{id}',
    answer: Reservation,
    trace,
  });

/** A day of a venue has so many pages at most. */
const pagesMax = 10;

/** The reservation with our own id, null where there is none; a Failure where it can't be found out. */
async function lookFor(
  { call }: SiteContext,
  { venue, day, externalId }: Wanted,
  trace: Trace,
): Promise<WireReservation | null | Failure> {
  let cursor: string | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const fields = {
      venue_id: venue,
      from_date: day,
      to_date: day,
      limit: '400',
      ...(cursor ? { cursor } : {}),
    };
    const answer = await call({
      verb: 'GET',
      path: '/reservations',
      label: '/reservations',
      fields,
      answer: Reservations,
      trace,
    });
    if (answer.kind !== 'ok') return new Failure('outcome_unknown');
    const { results, cursor: next } = answer.body;
    const found = results.find((row) => row.externalId === externalId);
    if (found) return found;
    if (!next || results.length === 0) return null;
    cursor = next;
  }
  return new Failure('outcome_unknown');
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * The same, looked for again and again until `ms` are over: the call that makes it may be under way still, and a row can
 * slip while others change.
 */
export async function lookForUntil(
  context: SiteContext,
  wanted: Wanted,
  ms: number,
  trace: Trace,
): Promise<WireReservation | null | Failure> {
  const deadline = performance.now() + ms;
  for (;;) {
    const found = await lookFor(context, wanted, trace);
    if (found !== null) return found;
    const left = deadline - performance.now();
    if (left <= 0) return null;
    await pause(Math.min(left, 1000));
  }
}
