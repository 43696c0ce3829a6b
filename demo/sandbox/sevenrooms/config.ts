import { z } from 'zod';
import { Count, PlainDate, PlainTime } from '../plain-values.ts';

/** What a token may be allowed; it may have one and lack another. */
export const resources = ['venues', 'availability', 'book', 'reservations', 'clients'] as const;
export type Resource = (typeof resources)[number];

const Weekdays = z.array(z.int().min(0).max(6));

/** Who may book a time directly, and on what terms. */
export const Access = z.strictObject({
  id: z.string().min(1),
  description: z.string(),
  policy: z.string(),
  cancellation_policy: z.string(),
  min_party: Count,
  max_party: Count,
  /** The party from which a card is wanted; 0: never. */
  card_from: Count,
  /** A head, in the venue's currency as a decimal number; 0: nothing. */
  cost: z.number().nonnegative(),
  /** 0 = Sunday … 6 = Saturday. */
  weekdays: Weekdays,
  /** First and last time of the shift that it holds for; null: from its beginning, to its end. */
  from: PlainTime.nullable(),
  to: PlainTime.nullable(),
});
export type Access = z.infer<typeof Access>;

export const Shift = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  category: z.enum(['BREAKFAST', 'BRUNCH', 'LUNCH', 'DAY', 'DINNER']),
  weekdays: Weekdays,
  /** First and last time to arrive; a `to` before `from` is after midnight. */
  from: PlainTime,
  to: PlainTime,
  interval: z.int().positive(),
  /** Whether a time that is full can be asked for. */
  requests_when_full: z.boolean(),
  /** The party from which every time can only be asked for; 0: none. */
  request_from: Count,
  accesses: z.array(Access),
});
export type Shift = z.infer<typeof Shift>;

export const VenueConfig = z.strictObject({
  name: z.string(),
  url_key: z.string(),
  address: z.string(),
  state: z.string(),
  country: z.string(),
  postal_code: z.string(),
  phone_number: z.string(),
  website: z.string(),
  currency_code: z.string().length(3),
  policy: z.string(),
  /** How its times are written: "5:30 PM" or "17:30". */
  clock: z.enum(['12h', '24h']),
  /** How many guests can sit in it at once. */
  seats: Count,
  /** Minutes that a party stays. */
  duration: z.int().positive(),
  /** Hours before the visit from which it can neither be changed nor cancelled. */
  cutoff_hours: Count,
  /** How many days ahead there is anything to book. */
  days_ahead: Count,
  closed_weekdays: Weekdays,
  closed_dates: z.array(PlainDate),
  /** Guests that others have booked, by date and time. */
  taken: z.record(PlainDate, z.record(PlainTime, Count)),
  shifts: z.array(Shift),
});
export type VenueConfig = z.infer<typeof VenueConfig>;

/** All that can be set of a group. Every key can be changed by PATCH. */
export const GroupConfig = z.strictObject({
  client_id: z.string(),
  client_secret: z.string(),
  permissions: z.array(z.enum(resources)),
  /** How a slot is refused that went in between: 400 "No direct availability", or 409. */
  lost_slot: z.literal([400, 409]),
  /** Every so many calls one is answered with 500, 502 or 503; 0: none. */
  fails_every: Count,
  /** So many calls in so many seconds; the next is a 429 with Retry-After. Null: no limit. */
  rate_limit: z.strictObject({ calls: z.int().positive(), seconds: z.int().positive() }).nullable(),
  /** So many reservations change after every page of a list. */
  churn: Count,
  /** `loose` sends numbers as strings and nothing as "". */
  wire: z.enum(['plain', 'loose']),
  /** By their id. */
  venues: z.record(z.string(), VenueConfig),
});
export type GroupConfig = z.infer<typeof GroupConfig>;

/** A venue group that the sandbox begins with. */
export interface SeedGroup {
  /** The demo's site id. */
  site: string;
  venueGroupId: string;
  credentials: { clientId: string; clientSecret: string };
  /** What the site's operator knows of it without asking. */
  name: string;
  phone: string;
  timeZone: string;
  venues: readonly { id: string; name: string }[];
  /** Everything else, for a sandbox whose today (`YYYY-MM-DD`, the group's) is this. */
  config(today: string): GroupConfig;
}
