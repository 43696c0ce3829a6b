import { z } from 'zod';
import { count, flag, identifier, list, named, text } from '../lenient.ts';

/**
 * SevenRooms' venue-group API 2_2 and 2_4. What goes well is `{status: 200, data}`, a refusal `{code, status, msg,
 * request_id}`; HTTP's status and the body's both count.
 */

export const Envelope = named(
  { status: 'status', message: 'msg', requestId: 'request_id', data: 'data' },
  { status: count, message: text(300), requestId: text(64), data: z.unknown() },
);

export const Token = named(
  { token: 'token', expires: 'token_expiration_datetime' },
  { token: z.string().min(1), expires: text(40) },
);

const Venue = named(
  {
    ...{ id: 'id', name: 'name', address: 'address', country: 'country', postalCode: 'postal_code' },
    ...{ phone: 'phone_number', currency: 'currency_code', policy: 'policy' },
  },
  {
    id: z.string().regex(/^[\w-]{1,100}$/),
    name: text(100),
    address: text(),
    country: text(2),
    postalCode: text(20),
    phone: text(40),
    currency: text(3),
    policy: text(1000),
  },
);
export type WireVenue = z.infer<typeof Venue>;

/** A page of a list; its cursor is null at the end, an empty page is the end too. */
const page = <Row>(row: z.ZodType<Row>) =>
  named({ results: 'results', cursor: 'cursor' }, { results: list(row), cursor: text(200) });
export const Venues = page(Venue);

/** A page of rows that are handed on as they are. One that can't be read makes the page unreadable: none may be lost. */
export const RawPage = named(
  { results: 'results', cursor: 'cursor' },
  {
    results: z.array(
      z.looseObject({ id: z.union([z.string().min(1).max(200), z.number()]).transform(String) }),
    ),
    cursor: text(200),
  },
);
export type RawRow = z.infer<typeof RawPage>['results'][number];

/** `2026-03-01 17:30:00`, on the venue's wall. */
const Local = z.unknown().transform((value) => {
  const match = typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)/.exec(value) : null;
  return match?.[1] && match[2] ? { date: match[1], time: match[2] } : undefined;
});

const Time = named(
  {
    ...{ time: 'time', local: 'time_iso', type: 'type', isRequestable: 'is_requestable' },
    ...{ access: 'access_persistent_id', description: 'public_time_slot_description' },
    ...{ policy: 'policy', cancellation: 'cancellation_policy' },
    ...{ wantsCard: 'require_credit_card', cost: 'cost' },
  },
  {
    time: text(20),
    local: Local,
    type: text(20),
    isRequestable: flag,
    access: identifier,
    description: text(300),
    policy: text(1000),
    cancellation: text(1000),
    wantsCard: flag,
    cost: text(40),
  },
);
export type WireTime = z.infer<typeof Time>;

const Shift = named(
  { name: 'name', isClosed: 'is_closed', times: 'times' },
  { name: text(60), isClosed: flag, times: list(Time) },
);
export type WireShift = z.infer<typeof Shift>;
/** No `availability` at all is no answer. */
export const Availability = z.object({
  availability: z
    .custom<object>((value) => typeof value === 'object' && value !== null)
    .transform((value) => list(Shift).parse(value)),
});

/** What PUT /venues/{id}/book answers. */
export const Booked = named(
  { id: 'reservation_id', reference: 'reservation_reference_code' },
  { id: z.string().min(1).max(100), reference: text(40) },
);

const reservationNames = {
  ...{ id: 'id', reference: 'reference_code', externalId: 'external_id', status: 'status' },
  ...{ venue: 'venue_id', local: 'real_datetime_of_slot', partySize: 'max_guests' },
  ...{ access: 'access_persistent_id', created: 'created' },
} as const;
const reservationShape = {
  id: z.string().min(1).max(100),
  reference: text(40),
  externalId: text(100),
  status: text(40),
  venue: text(100),
  local: Local,
  partySize: count,
  access: identifier,
  created: text(40),
};
export const Reservation = named(reservationNames, reservationShape);
export type WireReservation = z.infer<typeof Reservation>;
export const Reservations = page(Reservation);
/** With how their guests are reached: only where that is compared. */
export const ProvableReservations = page(
  named(
    { ...reservationNames, phone: 'phone_number', email: 'email' },
    { ...reservationShape, phone: text(40), email: text(254) },
  ),
);

/** `2026-08-01T14:20:38.874800`: UTC where it names no zone. Null where it can't be read. */
export function readUtc(written: string | undefined): Date | null {
  if (!written) return null;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written.replace(' ', 'T')}Z`;
  const instant = new Date(zoned);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
