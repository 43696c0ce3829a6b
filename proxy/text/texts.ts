import type { ErrorCode, PlainDate, Site } from '../../src/contract/index.ts';
import { errors } from '../../src/text/errors.ts';
import { formatDay } from '../../src/text/format.ts';
import { languages, type Language } from '../../src/text/languages.ts';
import type { ErrorTexts } from '../../src/text/shapes.ts';
import { fill, plural, type Plural } from '../../src/text/text.ts';

/** Loads all languages before the first request. */
const catalogs = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await errors(language)] as const)),
) as Record<Language, ErrorTexts>;

/** The proxy's texts for guests, in one language. */
export const texts = (language: Language): ErrorTexts => catalogs[language];

/** What a request's schema can find wrong, by the key in the message. `body` is the message as a whole. */
export type RequestField = keyof ErrorTexts['fields'];
export const requestFields = Object.keys(catalogs.en.fields) as RequestField[];

/** A restaurant or a hotel; the texts name it. */
export type VenueKind = Site['kind'];

/**
 * Which of an error's several meanings it has. `stay_not_possible`: departure before arrival, arrival in the past, more
 * nights than `limit`, further ahead than can be booked. `phone_invalid`: no `mobile` number, where a code is to be sent to it.
 * `outcome_unknown`: of a booking, unless `cancelling`, `changing` or `rating` is given. `venue_closed`, `venue_on_holiday`: it
 * `reopens` on `date`. `cancel_refused`, `change_refused`: it is `too_late` for that.
 */
export type ErrorReason =
  | 'reopens'
  | 'order'
  | 'past'
  | 'too_long'
  | 'too_far'
  | 'mobile'
  | 'cancelling'
  | 'changing'
  | 'rating'
  | 'too_late';

/** An error's text for the guest: what happened, and what they can do. */
export function errorText(
  language: Language,
  error: {
    code: ErrorCode;
    reason: ErrorReason | undefined;
    limit: number | undefined;
    date: PlainDate | undefined;
    requestField: RequestField | undefined;
  },
  { kind, phone = '', locale }: { kind: VenueKind; phone: string | undefined; locale: string },
): string {
  const { venues, codes, fields, ...words } = catalogs[language];
  const reasons: Partial<Record<ErrorCode, Partial<Record<ErrorReason, string | Plural>>>> = words.reasons;
  const text = (error.reason && reasons[error.code]?.[error.reason]) ?? codes[error.code];
  const venue = { venue: venues[kind], phone };
  return fill(typeof text === 'string' ? text : plural(language, text, error.limit ?? 0), {
    call: fill(phone ? words.callAt : words.call, venue),
    orCall: fill(phone ? words.orCallAt : words.orCall, venue),
    field: fields[error.requestField ?? 'body'],
    day: error.date ? formatDay(locale, error.date) : '',
  });
}
