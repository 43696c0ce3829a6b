import type { ErrorCode } from '../../src/contract/index.ts';

/** What a request's schema can find wrong, by the key in the message. `body` is the message as a whole. */
export const requestFields = [
  'body',
  'session',
  'language',
  'room',
  'date',
  'time',
  'partySize',
  'promoCode',
  'choice',
  'comment',
  'guest',
  'givenName',
  'familyName',
  'email',
  'tel',
  'telCountry',
  'code',
  'repeat',
] as const;
export type RequestField = (typeof requestFields)[number];

/** What an error's text may speak of. */
export interface ErrorDetails {
  /** "Please call the restaurant: 044 …": for errors that only the telephone can mend. */
  call: string;
  /** "Or call the restaurant: 044 …": for errors where it is one of several ways out. */
  orCall: string;
  /** The wrong field, in words. */
  field: string;
}

/** Every text the proxy shows to a guest, in one language. A missing text doesn't compile. */
export interface Catalog {
  call(phone: string | undefined): string;
  orCall(phone: string | undefined): string;
  /** For each error: what happened, and what the guest can do. Never a number, never a vendor's word. */
  errors: Record<ErrorCode, (details: ErrorDetails) => string>;
  fields: Record<RequestField, string>;
  /** The entry's title in the guest's calendar. */
  calendarSummary(venue: string, partySize: number): string;
}
