import type { ErrorCode, Site } from '../../src/contract/index.ts';

/** What a request's schema can find wrong, by the key in the message. `body` is the message as a whole. */
export const requestFields = [
  'body',
  'session',
  'language',
  'place',
  'offer',
  'date',
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
  'roomType',
  'stay',
  'arrival',
  'departure',
  'arrivalTime',
  'departureTime',
  'adults',
  'childAges',
  'extraBed',
  'terms',
  'contract',
  'payment',
  'residence',
  'loyaltyCode',
  'quote',
  'key',
  'token',
] as const;
export type RequestField = (typeof requestFields)[number];

/** What the guest books at: a restaurant or a hotel. The texts name it. */
export type VenueKind = Site['kind'];

/**
 * Which of an error's several meanings it has. `stay_not_possible`: departure before arrival, arrival in the past, more
 * nights than `limit`, further ahead than can be booked. `phone_invalid`: no `mobile` number, where a code is to be sent to it.
 * `outcome_unknown`: of a booking, unless it says `cancelling` or `changing`.
 */
export type ErrorReason = 'order' | 'past' | 'too_long' | 'too_far' | 'mobile' | 'cancelling' | 'changing';

/** What an error's text may speak of. */
export interface ErrorDetails {
  kind: VenueKind;
  /** "Please call the restaurant: 044 …": for errors that only the telephone can mend. */
  call: string;
  /** "Or call the restaurant: 044 …": for errors where it is one of several ways out. */
  orCall: string;
  /** The wrong field, in words. */
  field: string;
  reason: ErrorReason | undefined;
  limit: number | undefined;
}

/** Every text the proxy shows to a guest, in one language. A missing text doesn't compile. */
export interface Catalog {
  call(kind: VenueKind, phone: string | undefined): string;
  orCall(kind: VenueKind, phone: string | undefined): string;
  /** For each error: what happened, and what the guest can do. Never a number of the wire's, never a vendor's word. */
  errors: Record<ErrorCode, (details: ErrorDetails) => string>;
  fields: Record<RequestField, string>;
  /** A table's title in the guest's calendar. */
  calendarSummary(venue: string, partySize: number): string;
  /** Before the manage link, in the guest's calendar. */
  manageBooking: string;
}
