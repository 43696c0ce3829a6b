import { z } from 'zod';
import { PlainDateTime } from './primitives.ts';

/** What a call that books comes to, whatever is booked: one of these, and nothing else is called booked. */

/** What every booking that was set off has, for its guest. */
export const BookingLinks = z.object({
  /** What guest and venue call it by: the venue's own number, or one of ours. Opens nothing. */
  reference: z.string(),
  /** The calendar file, as a path on the proxy. */
  calendar: z.string(),
  /** Sealed: opens this booking, and nothing else does; for `manage/…`. */
  token: z.string(),
  /** The page that manages it, with the token in its fragment; null where the site has none. */
  manageUrl: z.string().nullable(),
});
export type BookingLinks = z.infer<typeof BookingLinks>;

/** The outcomes of booking `Booking`: it stands · someone must still say yes · it is held against a payment made elsewhere. */
export const outcomesOf = <Booking extends z.ZodType>(booking: Booking) =>
  [
    z.object({ status: z.literal('confirmed'), booking }),
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
