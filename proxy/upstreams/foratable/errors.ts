import { Failure } from '../../errors.ts';
import type { ErrorCode } from '../../../src/contract/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import type { Trace } from '../../logger.ts';
import { credentialsRefused, unintelligible } from '../failures.ts';
import type { Answer } from './client.ts';
import type { WireError } from './wire.ts';

interface Known {
  code: ErrorCode;
  /** Where the vendor counts it; the others come by their key alone. */
  number?: number;
  /** The vendor wrote its text for programmers, or about the site's own account: the guest is shown ours. */
  isTechnical?: true;
}

/** The errors that a guest's call can meet, by the vendor's key. [seed] */
const known: Readonly<Record<string, Known>> = {
  invalid_restaurant_hash: { code: 'venue_unknown', isTechnical: true },
  incorrect_login: { code: 'credentials_refused', isTechnical: true },
  blocked: { code: 'venue_blocked', isTechnical: true },
  not_enabled: { code: 'booking_disabled' },
  closed: { code: 'venue_closed' },
  holiday: { code: 'venue_on_holiday' },
  no_intime: { code: 'outside_booking_hours' },
  wrong_euromobile: { number: 5, code: 'phone_invalid' },
  not_valid_email: { number: 6, code: 'email_invalid' },
  wrong_code: { number: 7, code: 'code_wrong' },
  no_code: { number: 8, code: 'code_missing', isTechnical: true },
  invalid_request_hash: { number: 21, code: 'conversation_unknown', isTechnical: true },
  expired_request_hash: { number: 22, code: 'conversation_expired', isTechnical: true },
  room_not_exists: { number: 24, code: 'place_unavailable', isTechnical: true },
  invalid_reservation_hash: { number: 23, code: 'booking_not_found', isTechnical: true },
  day_is_holiday: { number: 31, code: 'date_on_holiday' },
  day_is_closed: { number: 32, code: 'date_closed' },
  no_person_telefon: { number: 33, code: 'date_full' },
  no_past: { number: 34, code: 'date_in_past' },
  no_past_time: { number: 35, code: 'time_in_past' },
  not_lunch: { number: 36, code: 'lunch_unavailable' },
  not_dinner: { number: 37, code: 'dinner_unavailable' },
  nomore_person: { number: 40, code: 'time_full' },
  only_person: { number: 41, code: 'one_seat_left' },
  only_persons: { number: 42, code: 'few_seats_left' },
  too_much_people: { number: 43, code: 'party_too_large' },
  no_event_capacity: { number: 45, code: 'event_full' },
  no_res_time: { number: 49, code: 'date_unavailable' },
  invalid_promocode: { number: 61, code: 'promo_code_invalid' },
  choice_not_set: { number: 63, code: 'choice_required', isTechnical: true },
  not_status_1: { number: 91, code: 'step_missing', isTechnical: true },
  not_status_2: { number: 92, code: 'step_missing', isTechnical: true },
  feedback_not_allowed: { number: 52, code: 'feedback_closed', isTechnical: true },
  res_allready_done: { number: 95, code: 'already_booked', isTechnical: true },
};

const byNumber: ReadonlyMap<number | undefined, Known> = new Map(
  Object.values(known).flatMap((error) => (error.number === undefined ? [] : [[error.number, error]])),
);

function find({ key, number }: WireError): Known | undefined {
  if (key !== undefined && Object.hasOwn(known, key)) return known[key];
  return byNumber.get(number);
}

/** The error in our words; undefined for one the vendor doesn't document for the guest's calls. The key counts first. */
export function codeOf(error: WireError): ErrorCode | undefined {
  return find(error)?.code;
}

export function isChoiceDisabled({ key, number }: WireError): boolean {
  return key === 'choice_disabled' || (key === undefined && number === 62);
}

export const isReservationUnknown = ({ key, number }: WireError): boolean =>
  key === 'invalid_reservation_hash' || (key === undefined && number === 23);

/** What was given stands there already. */
export const isFeedbackUnchanged = ({ key, number }: WireError): boolean =>
  key === 'feedback_not_updated' || (key === undefined && number === 51);

export const isAlreadyAnswered = ({ key }: WireError): boolean => key === 'feedback_answer_already_exists';

export function isIncorrectLanguage({ key, number }: WireError): boolean {
  return key === 'incorrect_language' || (key === undefined && number === 29);
}

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
export function toFailure(answer: Exclude<Answer, { kind: 'ok' }>, language: string, trace: Trace): Failure {
  if (answer.kind === 'unintelligible') return unintelligible(trace);
  if (answer.kind !== 'error') return new Failure('upstream_unreachable');
  const { number, text } = answer.error;
  const error = find(answer.error);
  if (!error) {
    trace.error({ number }, 'the booking system refused for a reason it does not document');
    return new Failure('upstream_failed');
  }
  const { code } = error;
  if (code === 'credentials_refused' || code === 'venue_unknown') credentialsRefused(code, trace);
  const given = error.isTechnical ? undefined : guestText(text);
  return new Failure(code, given ? { given: { text: given, language: primaryLanguage(language) } } : {});
}
