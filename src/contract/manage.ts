import { z } from 'zod';
import { Language, Money, PlainDate, PlainTime } from './primitives.ts';
import { Payment, Prepayment } from './stay.ts';
import { Place } from './venue.ts';

/**
 * A booking after it was made. All calls are `POST /v1/sites/{site}/manage/…` with JSON. The token of the manage link is
 * the only proof: a forged, expired or foreign one is refused with `link_invalid`, whatever is wrong with it.
 */

const request = z.object({ token: z.string().min(1).max(4096), language: Language });

/** `…/manage/look-up` */
export const LookUpRequest = request;
export type LookUpRequest = z.infer<typeof LookUpRequest>;

export const ManagedStay = z.object({
  /** `inactive`: cancelled, or the hotel has not confirmed it (yet). */
  status: z.enum(['booked', 'inactive']),
  reference: z.string(),
  arrival: PlainDate,
  departure: PlainDate,
  /** As asked for when it was booked; null: the hotel's usual ones. */
  arrivalTime: PlainTime.nullable(),
  departureTime: PlainTime.nullable(),
  roomType: z.string(),
  rate: z.string(),
  refundable: z.boolean(),
  adults: z.int().positive(),
  children: z.int().nonnegative(),
  payment: Payment.nullable(),
  /** As booked. */
  prepayment: Prepayment.nullable(),
  /** What was booked, with its price over all nights; empty where the hotel doesn't say. */
  items: z.array(z.object({ name: z.string(), total: Money })),
  /** Null where the hotel doesn't say. */
  total: Money.nullable(),
  paid: Money.nullable(),
  unpaid: Money.nullable(),
  calendar: z.string(),
  document: z.boolean(),
  /** Whether it can still be cancelled here: booked, and the day of arrival not over. */
  cancellable: z.boolean(),
  /** The hotel's own cancellation terms; plain text. */
  cancellation: z.string().nullable(),
});
export type ManagedStay = z.infer<typeof ManagedStay>;

export const LookUpAnswer = z.object({ venue: Place, booking: ManagedStay });
export type LookUpAnswer = z.infer<typeof LookUpAnswer>;

/** `…/manage/cancel`: cancels the booking. `repeat`: it was asked before, and the answer was lost. */
export const CancelRequest = request.extend({ repeat: z.boolean() });
export type CancelRequest = z.infer<typeof CancelRequest>;
export const CancelAnswer = z.object({ status: z.literal('cancelled') });
export type CancelAnswer = z.infer<typeof CancelAnswer>;

/** `…/manage/document`: the confirmation as `application/pdf`, made by the hotel while one waits (up to 30 s). */
export const DocumentRequest = request;
export type DocumentRequest = z.infer<typeof DocumentRequest>;
