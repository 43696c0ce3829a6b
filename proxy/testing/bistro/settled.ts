import type { ErrorCode } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import type { Answer } from './client.ts';
import { isClear, toFailure } from './errors.ts';

/**
 * Makes a call that has an effect, and once more where its answer is lost: with Bistro the second call changes nothing.
 * A failure that may have taken effect is `outcome_unknown`.
 * @param repeat whether it was made before, and its answer lost
 */
export async function settled<Body>(
  ask: () => Promise<Answer<Body>>,
  { repeat, tooLate, trace }: { repeat: boolean; tooLate?: ErrorCode; trace: Trace },
): Promise<Body | Failure> {
  const first = await ask();
  const isLost = first.kind === 'lost' || first.kind === 'unintelligible';
  const answer = isLost ? await ask() : first;
  if (answer.kind === 'ok') return answer.body;
  const isNeverSent = answer.kind === 'unreached' || answer.kind === 'refused';
  if (isClear(answer) || (isNeverSent && !isLost && !repeat)) return toFailure(answer, trace, tooLate);
  trace.error({}, 'it is not known whether a call to the booking system took effect');
  return new Failure('outcome_unknown');
}
