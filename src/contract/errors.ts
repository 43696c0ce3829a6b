import { z } from 'zod';
import { Language } from './primitives.ts';

/**
 * What the guest can do about a failure. The chart's transitions depend on it alone:
 * `date` `time` `party` `room` `promo` `choice` `contact` `code` — correct that input ·
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

/*
 * Error codes are ours, in the field's words; a booking system's own keys are mapped to them in its folder. They are
 * public: slots are named `error-<code>`. A code that tables and stays share is in both lists.
 */

/** What a booking system for tables can refuse. */
export const tableErrorCodes = [
  // The site is set up wrongly, or the restaurant takes no bookings now.
  'venue_unknown',
  'credentials_refused',
  'venue_blocked',
  'booking_disabled',
  'venue_closed',
  'venue_on_holiday',
  'outside_booking_hours',
  // The booking system has lost the conversation, or a step of it.
  'conversation_unknown',
  'conversation_expired',
  'step_missing',
  // The requested table.
  'place_unavailable',
  'date_on_holiday',
  'date_closed',
  'date_in_past',
  'date_unavailable',
  'date_full',
  'lunch_unavailable',
  'dinner_unavailable',
  'time_in_past',
  'time_full',
  'one_seat_left',
  'few_seats_left',
  'event_full',
  'slot_taken',
  'party_too_large',
  'promo_code_invalid',
  'choice_required',
  'phone_invalid',
  'email_invalid',
  'code_wrong',
  'code_missing',
  'already_booked',
  // An existing booking.
  'booking_not_found',
  'booking_failed',
  'cancel_refused',
  'change_refused',
  // Of a visit.
  'feedback_closed',
] as const;

/** What a booking system for stays can refuse. */
export const stayErrorCodes = [
  'credentials_refused',
  'venue_unknown',
  'company_not_found',
  'child_ages_missing',
  'stay_not_possible',
  'party_too_large',
  'room_taken',
  'rate_unavailable',
  'prices_unavailable',
  'price_changed',
  'payment_not_allowed',
  'phone_invalid',
  'email_invalid',
  'booking_not_found',
  'cancel_refused',
  'document_unavailable',
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
  'booking_not_matched',
  'too_many_tries',
  'name_invalid',
  'upstream_unreachable',
  'upstream_failed',
  'outcome_unknown',
  'internal_error',
] as const;

export const errorCodes = [...new Set([...tableErrorCodes, ...stayErrorCodes, ...proxyErrorCodes])];
export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof ErrorCode>;

/**
 * Every failure is `{ error: ErrorBody }` in place of the answer. With status 200 it is a refusal by the venue, or one that
 * the guest can correct: an answer like any other. 4xx: a request that should not have been made; 5xx: a fault.
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
