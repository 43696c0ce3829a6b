import type { ErrorCode } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { Trace } from '../logger.ts';

/** What the operator is told when a booking system fails, whichever it is. */

export function credentialsRefused(code: ErrorCode, trace: Trace): void {
  trace.error({ code }, `the booking system does not accept the site's credentials: nobody can book`);
}

/** An answer that says `ok` but lacks what it must hold, or no answer at all. */
export function unintelligible(trace: Trace): Failure {
  const last = trace.calls.at(-1);
  trace.error(
    { method: last?.method, status: last?.status, requestId: last?.requestId },
    'the booking system gave an answer that cannot be understood',
  );
  return new Failure('upstream_failed');
}
