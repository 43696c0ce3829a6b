import type { ErrorCode } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { credentialsRefused, unintelligible } from '../../upstreams/failures.ts';
import type { Answer } from './client.ts';

/** Bistro's problems, in our words. */
const codes: Readonly<Record<string, ErrorCode>> = {
  BAD_KEY: 'credentials_refused',
  NO_RESTAURANT: 'venue_unknown',
  PAUSED: 'booking_disabled',
  NO_AREA: 'place_unavailable',
  REST_DAY: 'date_closed',
  PAST: 'time_in_past',
  GONE: 'slot_taken',
  TOO_MANY: 'party_too_large',
  BAD_MAIL: 'email_invalid',
  NO_BOOKING: 'booking_not_found',
};

/** Problems that don't tell whether an earlier call took effect. */
const unspecific: readonly string[] = ['BAD_KEY', 'NO_RESTAURANT', 'PAUSED'];

/** Whether a refusal also means that an earlier call, whose answer was lost, had no effect. */
export function isClear(answer: Answer<unknown>): boolean {
  if (answer.kind !== 'refused' || unspecific.includes(answer.problem)) return false;
  return answer.problem === 'TOO_LATE' || Object.hasOwn(codes, answer.problem);
}

/**
 * What an answer that isn't `ok` means to the guest.
 * @param tooLate what it means that a booking can't be touched any more
 */
export function toFailure(
  answer: Exclude<Answer<unknown>, { kind: 'ok' }>,
  trace: Trace,
  tooLate: ErrorCode = 'upstream_failed',
): Failure {
  if (answer.kind === 'unintelligible') return unintelligible(trace);
  if (answer.kind !== 'refused') return new Failure('upstream_unreachable');
  const { problem } = answer;
  const code = problem === 'TOO_LATE' ? tooLate : Object.hasOwn(codes, problem) ? codes[problem] : undefined;
  if (!code) {
    trace.error({}, 'the booking system refused for a reason it does not document');
    return new Failure('upstream_failed');
  }
  if (code === 'credentials_refused' || code === 'venue_unknown') credentialsRefused(code, trace);
  return new Failure(code);
}
