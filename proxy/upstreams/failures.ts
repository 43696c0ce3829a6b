import type { ErrorCode } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { Trace } from '../logger.ts';

/** The log messages for the operator when any booking system fails. */

export function credentialsRefused(code: ErrorCode, trace: Trace): void {
  trace.error({ code }, `the booking system does not accept the site's credentials: nobody can book`);
}

/** An `ok` answer without a required part, or no answer at all. */
export function unintelligible(trace: Trace): Failure {
  const last = trace.calls.at(-1);
  trace.error(
    { method: last?.method, status: last?.status, requestId: last?.requestId },
    'the booking system gave an answer that cannot be understood',
  );
  return new Failure('upstream_failed');
}
