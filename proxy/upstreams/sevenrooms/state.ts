import { z } from 'zod';
import { PlainDate, PlainDateTime, PlainTime } from '../../../src/contract/index.ts';

/** What the adapter remembers, sealed. */

const Wanted = z.object({
  venue: z.string(),
  /** The shift's own day, as the booking system takes it. */
  day: PlainDate,
  /** The slot's own text. */
  text: z.string(),
  date: PlainDate,
  time: PlainTime,
  access: z.string().optional(),
  partySize: z.int().positive(),
  /** How it is booked: at once, as a request, or by a payment link. */
  by: z.enum(['booking', 'request', 'link']),
  /** Ours, under which the booking can be found. */
  externalId: z.string(),
});
export type Wanted = z.infer<typeof Wanted>;

/** Of a session. */
export const State = z.object({
  comment: z.string().optional(),
  /** The table that was checked last. */
  wanted: Wanted.optional(),
});
export type State = z.infer<typeof State>;

/** Of a booking. */
export const BookingState = z.object({
  id: z.string(),
  reference: z.string().nullable(),
  venue: z.string(),
  externalId: z.string(),
  /** Until when it is held for its payment; null where it isn't. */
  until: PlainDateTime.nullable(),
});
export type BookingState = z.infer<typeof BookingState>;
