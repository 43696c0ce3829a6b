import type { ErrorCode } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { credentialsRefused, unintelligible } from '../failures.ts';
import type { Refused } from './client.ts';

/** What the booking system says when it refuses, in our words. */

const phrases: readonly (readonly [RegExp, ErrorCode])[] = [
  [/no direct availability/i, 'slot_taken'],
  [/invalid reservation id|does not have record of this reservation/i, 'booking_not_found'],
  [/could not find resource/i, 'venue_unknown'],
  [/\bphone\b/i, 'phone_invalid'],
  [/\be-?mail\b/i, 'email_invalid'],
];

const byStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'credentials_refused',
  403: 'credentials_refused',
  404: 'venue_unknown',
  409: 'slot_taken',
};

export const isAlreadyCancelled = (answer: Refused): boolean =>
  answer.kind === 'refused' && /already been cancell?ed/i.test(answer.message);

export const isPastCutoff = (answer: Refused): boolean =>
  answer.kind === 'refused' && /cut-?off/i.test(answer.message);

/** What an answer that isn't `ok` means to the guest. */
export function toFailure(answer: Refused, trace: Trace): Failure {
  if (answer.kind === 'unintelligible') return unintelligible(trace);
  if (answer.kind !== 'refused') return new Failure('upstream_unreachable');
  const { status, message } = answer;
  const code = phrases.find(([phrase]) => phrase.test(message))?.[1] ?? byStatus[status];
  if (!code) {
    trace.error({ status }, 'the booking system refused for a reason it does not document');
    return new Failure('upstream_failed');
  }
  if (code === 'credentials_refused' || code === 'venue_unknown') credentialsRefused(code, trace);
  return new Failure(code);
}
