import { z } from 'zod';

/** What the adapter remembers, sealed. */

const Wanted = z.object({
  area: z.string(),
  date: z.iso.date(),
  time: z.string(),
  partySize: z.int().positive(),
  /** Names the booking before it is made: Bistro gives the same one again. */
  token: z.string(),
});

/** Of a session. */
export const State = z.object({
  /** The areas' titles by their codes. */
  areas: z.record(z.string(), z.string()),
  venue: z.object({ name: z.string(), address: z.string().optional() }),
  comment: z.string().optional(),
  /** The table that was checked last. */
  wanted: Wanted.optional(),
});
export type State = z.infer<typeof State>;

/** Of a booking. */
export const BookingState = z.object({
  id: z.string(),
  area: z.string(),
  place: z.string().nullable(),
  venue: State.shape.venue,
});
export type BookingState = z.infer<typeof BookingState>;
