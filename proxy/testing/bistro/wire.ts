import { z } from 'zod';
import { count, identifier, list, named, plainDate, text } from '../../upstreams/lenient.ts';

/**
 * Bistro's API, in the style of REST: `{base}/{restaurant}/…`, JSON, header `X-Bistro-Key`. What goes well is 2xx; a
 * refusal is 4xx with `{problem: "GONE"}`.
 *
 * `GET restaurant` · `GET tables?area&day&covers[&instead]` · `POST bookings` · `GET bookings?number` ·
 * `GET|PATCH|DELETE bookings/{id}`.
 * A booking's `token` is chosen by the caller: the same one gets the same booking again. `id` opens the booking
 * with its guest; `number` is for people.
 */

/** `2026-12-04 18:00`, the restaurant's wall clock. */
const At = z.string().regex(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/);

export const tableStates = ['open', 'ask', 'gone', 'ring'] as const;

const Area = named(
  { code: 'code', title: 'title', mostCovers: 'mostCovers' },
  { code: z.string().regex(/^[a-z]{1,20}$/), title: text(60), mostCovers: count },
);

export const Restaurant = named(
  {
    ...{ title: 'title', street: 'street', town: 'town', postcode: 'postcode', country: 'country' },
    ...{ phone: 'phone', lastDay: 'lastDay', restDays: 'restDays', shut: 'shut', areas: 'areas' },
  },
  {
    title: text(),
    street: text(),
    town: text(100),
    postcode: text(20),
    country: text(2),
    phone: text(40),
    lastDay: plainDate,
    /** Weekdays on which it is closed, 1 = Monday … 7 = Sunday. */
    restDays: list(count),
    /** Further dates on which it is closed. */
    shut: list(plainDate),
    areas: list(Area),
  },
);
export type WireRestaurant = z.infer<typeof Restaurant>;

const Table = named(
  { at: 'at', state: 'state', words: 'words' },
  { at: At, state: z.enum(tableStates), words: text(300) },
);
const Sitting = named({ title: 'title', tables: 'tables' }, { title: text(60), tables: list(Table) });
export type WireSitting = z.infer<typeof Sitting>;
export const Tables = named({ sittings: 'sittings' }, { sittings: list(Sitting) });

/** `firm`: confirmed · `asked`: the restaurant still has to confirm · `off`: cancelled. */
export const Booking = named(
  { id: 'id', number: 'number', state: 'state', area: 'area', at: 'at', covers: 'covers' },
  {
    id: identifier,
    number: identifier,
    state: z.enum(['firm', 'asked', 'off']),
    area: text(20),
    at: At,
    covers: count,
  },
).transform(({ id, number, ...booking }, context) => {
  if (id !== undefined && number !== undefined) return { id, number, ...booking };
  context.issues.push({ code: 'custom', message: 'a booking needs id and number', input: id });
  return z.NEVER;
});
export type WireBooking = z.infer<typeof Booking>;

/** `GET bookings?number`: with whom it is for. */
export const Bookings = named(
  { bookings: 'bookings' },
  {
    bookings: list(
      z.object({
        booking: Booking,
        who: named({ mail: 'mail', tel: 'tel' }, { mail: text(254), tel: text(40) }),
      }),
    ),
  },
);

export const Problem = named({ problem: 'problem' }, { problem: text(40) });
