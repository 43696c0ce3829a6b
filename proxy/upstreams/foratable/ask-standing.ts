import type { Trace } from '../../logger.ts';
import { unintelligible } from '../failures.ts';
import { toFailure } from './errors.ts';
import { standingOf } from './reservation-status.ts';
import type { SiteContext } from './site-context.ts';
import { vendorFields } from './wire.ts';

/**
 * How a reservation stands that was set off: that the restaurant accepts it, "reservation_done" doesn't say (vendor, errors
 * 95: "be patient"). `unknown`: there is nothing to ask with, or no answer that can be read. Asks once: the guest waits.
 */
export async function askStanding(
  context: SiteContext,
  hash: string | null,
  language: string,
  trace: Trace,
): Promise<'confirmed' | 'requested' | 'failed' | 'unknown'> {
  if (hash === null) return 'unknown';
  const answer = await context.call(
    'getReservation',
    { [vendorFields.reservation]: hash, ...context.login },
    { trace, limit: context.limits.ask },
  );
  const body = 'body' in answer ? answer.body : undefined;
  const status = context.schemas.reservationStatus.safeParse(body).data;
  if (status !== undefined) return standingOf(status);
  // For the operator: the guest's booking was set off all the same.
  if (answer.kind === 'ok') unintelligible(trace);
  else toFailure(answer, language, trace);
  trace.warn({ method: 'getReservation' }, 'it could not be asked what became of a booking');
  return 'unknown';
}
