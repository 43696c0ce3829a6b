import type { ContactField, ErrorBody, ErrorCode, Remedy } from '../src/contract/index.ts';
import { textLanguage, texts } from './text/index.ts';
import type { RequestField } from './text/index.ts';

/** A text the booking system wrote for the guest, and the language it is in. */
export interface GivenText {
  text: string;
  language: string;
}

/** Why something could not be done. A value that is returned, never thrown. */
export class BookingError {
  readonly code: ErrorCode;
  readonly field: ContactField | undefined;
  /** Which part of the request was wrong; only with `invalid_request`. */
  readonly requestField: RequestField | undefined;
  readonly given: GivenText | undefined;

  constructor(
    code: ErrorCode,
    details: { field?: ContactField; requestField?: RequestField; given?: GivenText } = {},
  ) {
    this.code = code;
    this.field = details.field ?? contactFieldOf(code) ?? contactFieldOfRequest(details.requestField);
    this.requestField = details.requestField;
    this.given = details.given;
  }

  get remedy(): Remedy {
    return this.code === 'invalid_request' && this.field ? 'contact' : meanings[this.code].remedy;
  }

  get status(): ErrorStatus {
    return meanings[this.code].status;
  }
}

type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500 | 502 | 503 | 504;
interface Meaning {
  remedy: Remedy;
  status: ErrorStatus;
}

const outOfService: Meaning = { remedy: 'call', status: 503 };
const restart: Meaning = { remedy: 'restart', status: 409 };
const otherDate: Meaning = { remedy: 'date', status: 409 };
const otherTime: Meaning = { remedy: 'time', status: 409 };
const contact: Meaning = { remedy: 'contact', status: 422 };

/** What each error asks of the guest, and its HTTP status. Source: upstreams/foratable, "Errors", and DESIGN part 3. */
const meanings: Record<ErrorCode, Meaning> = {
  invalid_restaurant_hash: outOfService,
  incorrect_login: outOfService,
  blocked: outOfService,
  not_enabled: outOfService,
  closed: outOfService,
  holiday: outOfService,
  no_intime: outOfService,
  invalid_request_hash: restart,
  expired_request_hash: restart,
  not_status_1: restart,
  not_status_2: restart,
  room_not_exists: { remedy: 'room', status: 409 },
  day_is_holiday: otherDate,
  day_is_closed: otherDate,
  no_person_telefon: otherDate,
  no_past: otherDate,
  not_lunch: otherDate,
  not_dinner: otherDate,
  no_res_time: otherDate,
  no_past_time: otherTime,
  nomore_person: otherTime,
  only_person: otherTime,
  only_persons: otherTime,
  no_event_capacity: otherTime,
  too_much_people: { remedy: 'party', status: 409 },
  invalid_promocode: { remedy: 'promo', status: 422 },
  choice_not_set: { remedy: 'choice', status: 422 },
  wrong_euromobile: contact,
  not_valid_email: contact,
  invalid_name: contact,
  wrong_code: { remedy: 'code', status: 422 },
  no_code: { remedy: 'code', status: 409 },
  res_allready_done: { remedy: 'pending', status: 409 },
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
  error: BookingError,
  context: { languages: readonly string[]; reference: string; phone?: string | undefined },
): ErrorBody {
  const language = textLanguage(context.languages);
  const catalog = texts(language);
  const own = catalog.errors[error.code]({
    call: catalog.call(context.phone),
    orCall: catalog.orCall(context.phone),
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
