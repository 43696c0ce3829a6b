import { z } from 'zod';
import { PlainDateTime } from './primitives.ts';

/** The outcomes of a call that books, for tables and stays alike. */

/** What every booking gives its guest. */
export const BookingLinks = z.object({
  /** The number for guest and venue: the venue's own, or one of ours. Opens nothing. */
  reference: z.string(),
  /** The calendar file, as a path on the proxy. */
  calendar: z.string(),
  /** Sealed: opens this booking, and nothing else does; for `manage/…`. */
  token: z.string(),
  /** The page that manages it, with the token in its fragment; null where the site has none. */
  manageUrl: z.string().nullable(),
});
export type BookingLinks = z.infer<typeof BookingLinks>;

/**
 * The outcomes of booking `Booking`: confirmed · the venue must still accept it · held until it is paid elsewhere.
 * Confirmed and `unverified`: it was taken, but the venue could not be asked whether it accepts.
 */
export const outcomesOf = <Booking extends z.ZodType>(booking: Booking) =>
  [
    z.object({ status: z.literal('confirmed'), booking, unverified: z.literal(true).optional() }),
    z.object({ status: z.literal('requested'), booking }),
    z.object({
      status: z.literal('held'),
      booking,
      /** Until when, on the venue's wall clock. */
      until: PlainDateTime,
      /** Where it is paid; null: the venue sends the guest a link. */
      paymentUrl: z.url().nullable(),
    }),
  ] as const;
