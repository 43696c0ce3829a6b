import { z } from 'zod';
import { Language, Money, PlainDate } from './primitives.ts';
import { BookedStay, Payment } from './stay.ts';
import { BookedTable, CheckRequest, Meal, SlotsRequest, TableBooking } from './table.ts';
import { HouseWords, Venue } from './venue.ts';

/**
 * A booking after it was made, of a table or of a stay. All calls are `POST /v1/sites/{site}/manage/…` with JSON. The token
 * of the manage link is the proof: a forged, expired or foreign one is refused with `link_invalid`, whatever is wrong. Where a
 * site `finds`, `…/manage/find` gives such a token to whom knows the booking.
 */

const request = z.object({ token: z.string().min(1).max(4096), language: Language });

/** `…/manage/look-up` */
export const LookUpRequest = request;
export type LookUpRequest = z.infer<typeof LookUpRequest>;

/**
 * `confirmed` · `requested`: the venue must still accept it · `held` until it is paid · `refused`: the venue has not accepted it ·
 * `cancelled`, where the booking system reports it · `inactive`: it gives no data, as the booking is cancelled or not confirmed
 * (yet).
 */
export const ManagedStatus = z.enum(['confirmed', 'requested', 'held', 'refused', 'cancelled', 'inactive']);
export type ManagedStatus = z.infer<typeof ManagedStatus>;

const managed = {
  status: ManagedStatus,
  reference: z.string(),
  /** The calendar file, as a path on the proxy. */
  calendar: z.string(),
  /** Whether it can still be cancelled here. */
  cancellable: z.boolean(),
  /** Whether it can still be changed here. */
  changeable: z.boolean(),
  /** The venue's own cancellation terms, in the guest's language where it has them. */
  cancellation: HouseWords.nullable(),
};

export const ManagedTable = BookedTable.extend({
  kind: z.literal('table'),
  ...managed,
  /** Confirmed as far as is known: the venue can't be asked about it. */
  unverified: z.literal(true).optional(),
});
export type ManagedTable = z.infer<typeof ManagedTable>;

export const ManagedStay = BookedStay.omit({ company: true, charged: true }).extend({
  kind: z.literal('stay'),
  ...managed,
  payment: Payment.nullable(),
  /** What was booked, with its price over all nights; empty where the hotel gives none. */
  items: z.array(z.object({ name: z.string(), total: Money })),
  /** What its guest was shown when it was booked. */
  agreed: Money,
  /** What the hotel charges now; null where it gives none. */
  total: Money.nullable(),
  paid: Money.nullable(),
  unpaid: Money.nullable(),
  document: z.boolean(),
});
export type ManagedStay = z.infer<typeof ManagedStay>;

export const ManagedBooking = z.discriminatedUnion('kind', [ManagedTable, ManagedStay]);
export type ManagedBooking = z.infer<typeof ManagedBooking>;

export const LookUpAnswer = z.object({ venue: Venue, booking: ManagedBooking });
export type LookUpAnswer = z.infer<typeof LookUpAnswer>;

/** `…/manage/cancel`: cancels the booking. `repeat`: the call was made before and its answer lost. */
export const CancelRequest = request.extend({ repeat: z.boolean() });
export type CancelRequest = z.infer<typeof CancelRequest>;
export const CancelAnswer = z.object({ status: z.literal('cancelled') });
export type CancelAnswer = z.infer<typeof CancelAnswer>;

/** `…/manage/slots`: to which times of a day a table's booking can be moved, where it was booked. */
export const ChangeSlotsRequest = request.extend(SlotsRequest.pick({ date: true, partySize: true }).shape);
export type ChangeSlotsRequest = z.infer<typeof ChangeSlotsRequest>;
export const ChangeSlotsAnswer = z.object({
  meals: z.array(Meal),
  /** The days that can be asked about. */
  from: PlainDate,
  to: PlainDate,
  /** The largest party that can be moved online. */
  maxPartySize: z.int().positive(),
});
export type ChangeSlotsAnswer = z.infer<typeof ChangeSlotsAnswer>;

/**
 * `…/manage/change`: moves a table's booking to another slot or party. `repeat` as above. The answer's links replace the
 * former ones.
 */
export const ChangeRequest = request.extend({
  ...CheckRequest.pick({ offer: true, partySize: true }).shape,
  repeat: z.boolean(),
});
export type ChangeRequest = z.infer<typeof ChangeRequest>;
export const ChangeAnswer = z.object({ status: z.enum(['confirmed', 'requested']), booking: TableBooking });
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;

/**
 * `…/manage/find`: opens a table's booking by what its guest knows of it, at a site that `finds`. `contact` is the telephone
 * number or the e-mail address that it was booked with, as typed. Whatever does not fit, the answer is `booking_not_matched`;
 * after a few tries for one reference it is `too_many_tries`, right or wrong.
 */
export const FindRequest = z.object({
  language: Language,
  reference: z.string().trim().min(1).max(64),
  contact: z.string().trim().min(1).max(254),
});
export type FindRequest = z.infer<typeof FindRequest>;
/** As the manage link has it, and no more. */
export const FindAnswer = z.object({ token: z.string() });
export type FindAnswer = z.infer<typeof FindAnswer>;

/** `…/manage/document`: a stay's confirmation as `application/pdf`, made by the hotel on request (up to 30 s). */
export const DocumentRequest = request;
export type DocumentRequest = z.infer<typeof DocumentRequest>;
