import { z } from 'zod';
import { Money, Stay, Terms } from '../../../src/contract/index.ts';
import type { UpstreamState } from '../upstream.ts';

/** What Servio's adapter remembers, sealed. Kept small: it travels in every request. */

/** GetRooms takes the `codeId`, GetPrices and AddRoomReservation the `id`. [seed] */
const KnownCompany = z.object({
  id: z.int(),
  codeId: z.int(),
  name: z.string(),
  prepayment: z.boolean(),
});
export type KnownCompany = z.infer<typeof KnownCompany>;

/** Of a session. */
const State = z.object({ company: KnownCompany.optional() });
export type State = z.infer<typeof State>;

/** Of a quote: what was asked, and what was answered. */
const Quote = z.object({
  stay: Stay,
  roomType: z.int().positive(),
  terms: Terms,
  company: KnownCompany.optional(),
  rate: z.object({ id: z.int(), condition: z.int() }),
  /** What was shown. */
  refundable: z.boolean(),
  names: z.object({ roomType: z.string(), rate: z.string() }),
  total: Money,
  /** What was asked for ahead; null: nothing. When it is due moves with time. */
  prepayment: z
    .object({ kind: z.enum(['due', 'words', 'company']), minor: z.int().nonnegative() })
    .nullable(),
});
export type Quote = z.infer<typeof Quote>;

/** Of a booking. */
const Booking = z.object({ account: z.union([z.int(), z.string()]) });
export type Booking = z.infer<typeof Booking>;

/** Null when it was sealed by another version of the proxy. */
const reader =
  <Value>(schema: z.ZodType<Value>) =>
  (state: UpstreamState): Value | null =>
    schema.safeParse(state).data ?? null;
export const readState = reader(State);
export const readQuote = reader(Quote);
export const readBooking = reader(Booking);
