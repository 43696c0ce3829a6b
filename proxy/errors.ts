import type { ContactField, ErrorBody, ErrorCode, PlainDate, Remedy } from '../src/contract/index.ts';
import { errorMeanings } from './error-meanings.ts';
import type { ErrorStatus } from './error-meanings.ts';
import { errorText, localeOf, nearestLanguage } from './text/index.ts';
import type { ErrorReason, VenueKind, RequestField } from './text/index.ts';

/** A text the booking system wrote for the guest, and the language it is in. */
export type GivenText = { text: string; language: string };

type FailureDetails = {
  field?: ContactField | undefined;
  /** Which part of the request was wrong; only with `invalid_request`. */
  requestField?: RequestField | undefined;
  given?: GivenText | undefined;
  reason?: ErrorReason | undefined;
  limit?: number | undefined;
  /** When the guest may come; only with a `reason` that says so. */
  date?: PlainDate | undefined;
  /** Seconds until trying again makes sense, where it is not the usual time. */
  retryAfter?: number | undefined;
};
/** A failure as plain data, for a store. */
export type FailureData = FailureDetails & { code: ErrorCode };

/** Why something could not be done. A value that is returned, never thrown. */
export class Failure {
  readonly code: ErrorCode;
  readonly field: ContactField | undefined;
  readonly requestField: RequestField | undefined;
  readonly given: GivenText | undefined;
  readonly reason: ErrorReason | undefined;
  readonly limit: number | undefined;
  readonly date: PlainDate | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, details: FailureDetails = {}) {
    this.code = code;
    this.field = details.field ?? contactFieldOf(code) ?? contactFieldOfRequest(details.requestField);
    this.requestField = details.requestField;
    this.given = details.given;
    this.reason = details.reason;
    this.limit = details.limit;
    this.date = details.date;
    this.retryAfter = details.retryAfter;
  }

  static from({ code, ...details }: FailureData): Failure {
    return new Failure(code, details);
  }

  toJSON(): FailureData {
    return { ...this };
  }

  get remedy(): Remedy {
    return this.code === 'invalid_request' && this.field ? 'contact' : errorMeanings[this.code].remedy;
  }

  get status(): ErrorStatus {
    return errorMeanings[this.code].status;
  }
}

/** Seconds until trying again makes sense, as a rule; sent with remedy `wait`. */
const usualRetryAfter = 5;

function contactFieldOf(code: ErrorCode): ContactField | undefined {
  if (code === 'phone_invalid') return 'tel';
  if (code === 'email_invalid') return 'email';
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
 * @param context `languages`: the guest's, the most wanted first; `kind`: undefined where the site is not known
 */
export function errorBody(
  failure: Failure,
  context: {
    languages: readonly string[];
    reference: string;
    kind?: VenueKind | undefined;
    phone?: string | undefined;
    /** Where the house is: dates are written as there. */
    country?: string | undefined;
  },
): ErrorBody {
  const language = nearestLanguage(...context.languages);
  const own = errorText(language, failure, {
    kind: context.kind ?? 'table',
    phone: context.phone,
    locale: localeOf(language, context.languages[0], context.country),
  });
  const { remedy } = failure;
  return {
    code: failure.code,
    remedy,
    ...(remedy === 'contact' && failure.field ? { field: failure.field } : {}),
    message: failure.given?.language === language ? failure.given.text : own,
    language,
    reference: context.reference,
    ...(context.phone ? { phone: context.phone } : {}),
    ...(remedy === 'wait' ? { retryAfter: failure.retryAfter ?? usualRetryAfter } : {}),
  };
}
