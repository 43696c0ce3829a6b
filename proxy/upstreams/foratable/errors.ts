import { Failure } from '../../errors.ts';
import type { ErrorCode } from '../../../src/contract/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import type { Trace } from '../../logger.ts';
import { credentialsRefused, unintelligible } from '../failures.ts';
import type { Answer } from './client.ts';
import type { WireError } from './wire.ts';

/** The errors a guest's call can meet, by number; those without a number come by key alone. [seed] */
const byNumber: Readonly<Record<number, ErrorCode>> = {
  5: 'wrong_euromobile',
  6: 'not_valid_email',
  7: 'wrong_code',
  8: 'no_code',
  21: 'invalid_request_hash',
  22: 'expired_request_hash',
  24: 'room_not_exists',
  31: 'day_is_holiday',
  32: 'day_is_closed',
  33: 'no_person_telefon',
  34: 'no_past',
  35: 'no_past_time',
  36: 'not_lunch',
  37: 'not_dinner',
  40: 'nomore_person',
  41: 'only_person',
  42: 'only_persons',
  43: 'too_much_people',
  45: 'no_event_capacity',
  49: 'no_res_time',
  61: 'invalid_promocode',
  63: 'choice_not_set',
  91: 'not_status_1',
  92: 'not_status_2',
  95: 'res_allready_done',
};
const withoutNumber: readonly ErrorCode[] = [
  'invalid_restaurant_hash',
  'incorrect_login',
  'blocked',
  'not_enabled',
  'closed',
  'holiday',
  'no_intime',
];
const known: ReadonlySet<string> = new Set([...Object.values(byNumber), ...withoutNumber]);

function isKnown(key: string | undefined): key is ErrorCode {
  return key !== undefined && known.has(key);
}

/** The error's code; undefined for one the vendor doesn't document for the guest's calls. The key counts first. */
export function codeOf({ key, number }: WireError): ErrorCode | undefined {
  if (isKnown(key)) return key;
  return number === undefined ? undefined : byNumber[number];
}

export function isChoiceDisabled({ key, number }: WireError): boolean {
  return key === 'choice_disabled' || (key === undefined && number === 62);
}

export function isIncorrectLanguage({ key, number }: WireError): boolean {
  return key === 'incorrect_language' || (key === undefined && number === 29);
}

/** Written by the vendor for programmers ("call setTable first"), or about our own credentials: ours is shown instead. */
const technical: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'invalid_restaurant_hash',
  'incorrect_login',
  'invalid_request_hash',
  'expired_request_hash',
  'not_status_1',
  'not_status_2',
  'no_code',
  'choice_not_set',
  'room_not_exists',
  'res_allready_done',
]);

/** Plain text of the vendor's; undefined where it still holds a placeholder or markup. */
function guestText(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/<br\s*\/?>/gi, '\n')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  return plain && !/%s|<[a-z/!]/i.test(plain) ? plain : undefined;
}

/**
 * What an answer that isn't `ok` means to the guest.
 * @param language the conversation's, in which the vendor's text comes
 */
export function toBookingError(
  answer: Exclude<Answer, { kind: 'ok' }>,
  language: string,
  trace: Trace,
): Failure {
  if (answer.kind === 'unintelligible') return unintelligible(trace);
  if (answer.kind !== 'error') return new Failure('upstream_unreachable');
  const code = codeOf(answer.error);
  if (!code) {
    trace.error(
      { number: answer.error.number },
      'the booking system refused for a reason it does not document',
    );
    return new Failure('upstream_failed');
  }
  if (code === 'incorrect_login' || code === 'invalid_restaurant_hash') {
    credentialsRefused(code, trace);
  }
  const text = technical.has(code) ? undefined : guestText(answer.error.text);
  return new Failure(code, text ? { given: { text, language: primaryLanguage(language) } } : {});
}
