import type { ContactField, ErrorBody, ErrorCode, Remedy } from '../src/contract/index.ts';
import { textLanguage, texts } from './text/index.ts';
import type { ErrorReason, VenueKind, RequestField } from './text/index.ts';

/** A text the booking system wrote for the guest, and the language it is in. */
export interface GivenText {
  text: string;
  language: string;
}

/** Why something could not be done. A value that is returned, never thrown. */
export class Failure {
  readonly code: ErrorCode;
  readonly field: ContactField | undefined;
  /** Which part of the request was wrong; only with `invalid_request`. */
  readonly requestField: RequestField | undefined;
  readonly given: GivenText | undefined;
  readonly reason: ErrorReason | undefined;
  readonly limit: number | undefined;

  constructor(
    code: ErrorCode,
    details: {
      field?: ContactField;
      requestField?: RequestField;
      given?: GivenText;
      reason?: ErrorReason;
      limit?: number;
    } = {},
  ) {
    this.code = code;
    this.field = details.field ?? contactFieldOf(code) ?? contactFieldOfRequest(details.requestField);
    this.requestField = details.requestField;
    this.given = details.given;
    this.reason = details.reason;
    this.limit = details.limit;
  }

  get remedy(): Remedy {
    return this.code === 'invalid_request' && this.field ? 'contact' : meanings[this.code].remedy;
  }

  get status(): ErrorStatus {
    return meanings[this.code].status;
  }
}

type ErrorStatus = 200 | 400 | 401 | 403 | 404 | 413 | 500 | 502 | 503 | 504;
interface Meaning {
  remedy: Remedy;
  status: ErrorStatus;
}

/**
 * A refusal that the venue gives or the guest can mend is an answer like any other: the request was understood and
 * served. Browsers write every other status into the console of the house's page (docs/decisions/0007).
 */
const refusal = (remedy: Remedy): Meaning => ({ remedy, status: 200 });

/** What each error asks of the guest, and its HTTP status. A table's come from upstreams/foratable, "Errors". */
const meanings: Record<ErrorCode, Meaning> = {
  invalid_restaurant_hash: refusal('call'),
  incorrect_login: refusal('call'),
  blocked: refusal('call'),
  not_enabled: refusal('call'),
  closed: refusal('call'),
  holiday: refusal('call'),
  no_intime: refusal('call'),
  invalid_request_hash: refusal('restart'),
  expired_request_hash: refusal('restart'),
  not_status_1: refusal('restart'),
  not_status_2: refusal('restart'),
  room_not_exists: refusal('room'),
  day_is_holiday: refusal('date'),
  day_is_closed: refusal('date'),
  no_person_telefon: refusal('date'),
  no_past: refusal('date'),
  not_lunch: refusal('date'),
  not_dinner: refusal('date'),
  no_res_time: refusal('date'),
  no_past_time: refusal('time'),
  nomore_person: refusal('time'),
  only_person: refusal('time'),
  only_persons: refusal('time'),
  no_event_capacity: refusal('time'),
  too_much_people: refusal('party'),
  invalid_promocode: refusal('promo'),
  choice_not_set: refusal('choice'),
  wrong_euromobile: refusal('contact'),
  not_valid_email: refusal('contact'),
  invalid_name: refusal('contact'),
  wrong_code: refusal('code'),
  no_code: refusal('code'),
  res_allready_done: refusal('pending'),
  company_not_found: refusal('promo'),
  child_ages_missing: refusal('party'),
  stay_not_possible: refusal('date'),
  room_taken: refusal('room'),
  rate_unavailable: refusal('choice'),
  price_changed: refusal('choice'),
  quote_expired: refusal('choice'),
  payment_not_allowed: refusal('choice'),
  booking_not_found: refusal('call'),
  cancel_refused: refusal('call'),
  no_document: refusal('call'),
  link_invalid: refusal('call'),
  unknown_site: { remedy: 'call', status: 404 },
  origin_not_allowed: { remedy: 'call', status: 403 },
  not_found: { remedy: 'call', status: 404 },
  invalid_request: { remedy: 'call', status: 400 },
  too_large: { remedy: 'call', status: 413 },
  session_invalid: { remedy: 'restart', status: 401 },
  session_expired: { remedy: 'restart', status: 401 },
  upstream_unreachable: { remedy: 'wait', status: 503 },
  upstream_failed: { remedy: 'wait', status: 502 },
  outcome_unknown: { remedy: 'pending', status: 504 },
  internal_error: { remedy: 'wait', status: 500 },
};

/** Seconds after which trying again makes sense, told with remedy `wait`. */
const retryAfter = 5;

function contactFieldOf(code: ErrorCode): ContactField | undefined {
  if (code === 'wrong_euromobile') return 'tel';
  if (code === 'not_valid_email') return 'email';
  return undefined;
}

const guestFields: Partial<Record<RequestField, ContactField>> = {
  givenName: 'given-name',
  familyName: 'family-name',
  email: 'email',
  tel: 'tel',
  telCountry: 'tel-country',
};

function contactFieldOfRequest(field: RequestField | undefined): ContactField | undefined {
  return field && guestFields[field];
}

/**
 * The error as the guest gets it. The booking system's own text is shown where it is in the guest's language,
 * else ours.
 * @param languages the guest's languages, the most wanted first
 */
export function errorBody(
  error: Failure,
  context: {
    languages: readonly string[];
    reference: string;
    /** Undefined where the site is not known. */
    house?: VenueKind | undefined;
    phone?: string | undefined;
  },
): ErrorBody {
  const language = textLanguage(context.languages);
  const catalog = texts(language);
  const house = context.house ?? 'table';
  const own = catalog.errors[error.code]({
    house,
    call: catalog.call(house, context.phone),
    orCall: catalog.orCall(house, context.phone),
    reason: error.reason,
    limit: error.limit,
    field: catalog.fields[error.requestField ?? 'body'],
  });
  const { remedy } = error;
  return {
    code: error.code,
    remedy,
    ...(remedy === 'contact' && error.field ? { field: error.field } : {}),
    message: error.given?.language === language ? error.given.text : own,
    language,
    reference: context.reference,
    ...(context.phone ? { phone: context.phone } : {}),
    ...(remedy === 'wait' ? { retryAfter } : {}),
  };
}

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A fresh reference such as `r-7f3k2`: easy to say on the phone, so without 0, 1, i, l and o. */
export function createReference(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `r-${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`;
}
