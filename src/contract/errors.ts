import { z } from 'zod';
import { Language } from './primitives.ts';

/**
 * What the guest can do about a failure. It alone steers the chart:
 * `date` `time` `party` `room` `promo` `choice` `contact` `code` — mend that input ·
 * `restart` — begin a new session, replay the steps, go on ·
 * `wait` — try the same again, in `retryAfter` seconds where given ·
 * `call` — booking online can't work now; the phone can ·
 * `pending` — the outcome of a call that books is unknown: never book again blindly.
 */
export const remedies = [
  'date',
  'time',
  'party',
  'room',
  'promo',
  'choice',
  'contact',
  'code',
  'restart',
  'wait',
  'call',
  'pending',
] as const;
export const Remedy = z.enum(remedies);
export type Remedy = z.infer<typeof Remedy>;

/** Names of the guest form's controls, as `contact` errors name them. */
export const contactFields = ['given-name', 'family-name', 'email', 'tel', 'tel-country'] as const;
export const ContactField = z.enum(contactFields);
export type ContactField = z.infer<typeof ContactField>;

/** What a venue's booking system can refuse. A table's keys are forAtable's (upstream page, "Errors"). */
export const venueErrorCodes = [
  'invalid_restaurant_hash',
  'incorrect_login',
  'blocked',
  'not_enabled',
  'closed',
  'holiday',
  'no_intime',
  'invalid_request_hash',
  'expired_request_hash',
  'room_not_exists',
  'day_is_holiday',
  'day_is_closed',
  'no_person_telefon',
  'no_past',
  'no_past_time',
  'not_lunch',
  'not_dinner',
  'nomore_person',
  'only_person',
  'only_persons',
  'no_event_capacity',
  'too_much_people',
  'no_res_time',
  'invalid_promocode',
  'choice_not_set',
  'wrong_euromobile',
  'not_valid_email',
  'wrong_code',
  'no_code',
  'not_status_1',
  'not_status_2',
  'res_allready_done',
  // Stays. Servio has one key only (CompanyNotFound); the others are what its answers mean.
  'company_not_found',
  'child_ages_missing',
  'stay_not_possible',
  'room_taken',
  'rate_unavailable',
  'price_changed',
  'payment_not_allowed',
  'booking_not_found',
  'cancel_refused',
  'no_document',
] as const;

/** What the proxy itself can refuse or meet. */
export const proxyErrorCodes = [
  'unknown_site',
  'origin_not_allowed',
  'not_found',
  'invalid_request',
  'too_large',
  'session_invalid',
  'session_expired',
  'quote_expired',
  'link_invalid',
  'invalid_name',
  'upstream_unreachable',
  'upstream_failed',
  'outcome_unknown',
  'internal_error',
] as const;

export const ErrorCode = z.enum([...venueErrorCodes, ...proxyErrorCodes]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/**
 * Every failure is `{ error: ErrorBody }` in place of the answer. With status 200 it is a refusal by the venue or one that
 * the guest can mend: an answer like any other. 4xx: a request that should not have been made; 5xx: a fault.
 */
export const ErrorBody = z.object({
  code: ErrorCode,
  remedy: Remedy,
  /** Which contact control is wrong; only with remedy `contact`. */
  field: ContactField.optional(),
  /** For the guest, in `language`; plain text, may hold line breaks. */
  message: z.string(),
  language: Language,
  /** What the guest can quote and the operator can find in the log: `r-7f3k2`. */
  reference: z.string(),
  /** The venue's phone number, as its owner writes it. */
  phone: z.string().optional(),
  /** Seconds until trying again makes sense; only with remedy `wait`. */
  retryAfter: z.int().nonnegative().optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

export const ErrorAnswer = z.object({ error: ErrorBody });
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
