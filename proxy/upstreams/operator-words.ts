import type { ErrorCode } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import type { AnyDefinition } from './definition.ts';
import type { OperatorProblem } from './operator.ts';

/** Unless the upstream has words of its own. */
const usualWords: Partial<Record<ErrorCode, string>> = {
  credentials_refused: 'the booking system refuses the credentials',
  venue_unknown: 'the booking system does not know this venue',
  upstream_unreachable: 'the booking system does not answer at baseUrl',
  upstream_failed: 'what answers at baseUrl does not speak as the booking system does',
};

/** What is wrong, in words for the operator. */
export function inOperatorWords(problem: OperatorProblem, definition: AnyDefinition | undefined): string {
  if (!(problem instanceof Failure)) return problem.problem;
  const words = { ...usualWords, ...definition?.operatorWords };
  return words[problem.code] ?? `the booking system answers ${problem.code}`;
}
