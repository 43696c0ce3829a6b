import type {
  ErrorCode,
  Remedy,
  proxyErrorCodes,
  stayErrorCodes,
  tableErrorCodes,
} from '../src/contract/index.ts';

/** What each error asks of the guest, and its HTTP status. */

export type ErrorStatus = 200 | 400 | 401 | 403 | 404 | 413 | 500 | 502 | 503 | 504;
interface Meaning {
  remedy: Remedy;
  status: ErrorStatus;
}
type TableCode = (typeof tableErrorCodes)[number];
type StayCode = Exclude<(typeof stayErrorCodes)[number], TableCode>;
type ProxyCode = (typeof proxyErrorCodes)[number];

/**
 * A refusal by the venue, or one that the guest can correct, is an answer like any other: the request was understood and
 * served. Browsers write every other status into the console of the venue's page (docs/decisions/0007).
 */
const refusal = (remedy: Remedy): Meaning => ({ remedy, status: 200 });

/** Errors of table systems, with those that stay systems share. */
const tableMeanings: Record<TableCode, Meaning> = {
  venue_unknown: refusal('call'),
  credentials_refused: refusal('call'),
  venue_blocked: refusal('call'),
  booking_disabled: refusal('call'),
  venue_closed: refusal('call'),
  venue_on_holiday: refusal('call'),
  outside_booking_hours: refusal('call'),
  conversation_unknown: refusal('restart'),
  conversation_expired: refusal('restart'),
  step_missing: refusal('restart'),
  place_unavailable: refusal('room'),
  date_on_holiday: refusal('date'),
  date_closed: refusal('date'),
  date_in_past: refusal('date'),
  date_unavailable: refusal('date'),
  date_full: refusal('date'),
  lunch_unavailable: refusal('time'),
  dinner_unavailable: refusal('time'),
  time_in_past: refusal('time'),
  time_full: refusal('time'),
  one_seat_left: refusal('time'),
  few_seats_left: refusal('time'),
  event_full: refusal('time'),
  slot_taken: refusal('time'),
  party_too_large: refusal('party'),
  promo_code_invalid: refusal('promo'),
  choice_required: refusal('choice'),
  phone_invalid: refusal('contact'),
  email_invalid: refusal('contact'),
  code_wrong: refusal('code'),
  code_missing: refusal('code'),
  already_booked: refusal('pending'),
  booking_not_found: refusal('call'),
  booking_failed: refusal('time'),
  cancel_refused: refusal('call'),
  change_refused: refusal('call'),
  feedback_closed: refusal('call'),
};

/** Errors of stay systems only. */
const stayMeanings: Record<StayCode, Meaning> = {
  company_not_found: refusal('promo'),
  child_ages_missing: refusal('party'),
  stay_not_possible: refusal('date'),
  room_taken: refusal('room'),
  rate_unavailable: refusal('choice'),
  prices_unavailable: refusal('call'),
  price_changed: refusal('choice'),
  payment_not_allowed: refusal('choice'),
  document_unavailable: refusal('call'),
};

/** The proxy's own errors. */
const proxyMeanings: Record<ProxyCode, Meaning> = {
  unknown_site: { remedy: 'call', status: 404 },
  origin_not_allowed: { remedy: 'call', status: 403 },
  not_found: { remedy: 'call', status: 404 },
  invalid_request: { remedy: 'call', status: 400 },
  too_large: { remedy: 'call', status: 413 },
  session_invalid: { remedy: 'restart', status: 401 },
  session_expired: { remedy: 'restart', status: 401 },
  quote_expired: refusal('choice'),
  link_invalid: refusal('call'),
  booking_not_matched: refusal('contact'),
  too_many_tries: refusal('wait'),
  name_invalid: refusal('contact'),
  upstream_unreachable: { remedy: 'wait', status: 503 },
  upstream_failed: { remedy: 'wait', status: 502 },
  outcome_unknown: { remedy: 'pending', status: 504 },
  internal_error: { remedy: 'wait', status: 500 },
};

export const errorMeanings: Record<ErrorCode, Meaning> = {
  ...tableMeanings,
  ...stayMeanings,
  ...proxyMeanings,
};
