import type { ErrorCode } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { credentialsRefused, unintelligible } from '../failures.ts';
import type { Answer } from './client.ts';

/**
 * What an answer that isn't `ok` means to the guest. The hotel's own text is not shown: it may not be meant
 * for guests.
 * @param refusal the error code if this function refuses
 */
export function toFailure(
  answer: Exclude<Answer, { kind: 'ok' }>,
  refusal: ErrorCode,
  trace: Trace,
): Failure {
  if (answer.kind === 'refused') return new Failure(refusal);
  if (answer.kind === 'unintelligible') return unintelligible(trace);
  if (answer.kind !== 'denied') return new Failure('upstream_unreachable');
  credentialsRefused('credentials_refused', trace);
  return new Failure('credentials_refused');
}
