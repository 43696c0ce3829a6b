import { z } from 'zod';
import { Guest } from './guest.ts';
import { Language, Money, PlainDate, PlainDateTime, PlainTime, SessionToken } from './primitives.ts';
import { Place } from './venue.ts';

/**
 * A table, step by step. All calls are `POST /v1/sites/{site}/table/…` with JSON.
 * Every request names the guest's language: the proxy keeps the booking system in step with it.
 * Every answer gives the session anew; the next call sends the newest.
 */

export const Venue = Place.extend({
  /** The largest party that can be booked online. */
  maxPartySize: z.int().positive(),
});
export type Venue = z.infer<typeof Venue>;

/** Why a day can't be chosen: the house is closed that weekday · holidays · no meal times · today's times are over. */
export const ClosedReason = z.enum(['closed', 'holiday', 'no_times', 'over']);
export type ClosedReason = z.infer<typeof ClosedReason>;

/** The days that can be booked: all from `from` to `to` (both included) but those in `closed`. */
export const BookableDays = z.object({
  from: PlainDate,
  to: PlainDate,
  closed: z.record(PlainDate, ClosedReason),
});
export type BookableDays = z.infer<typeof BookableDays>;

export const Room = z.object({
  id: z.string(),
  name: z.string(),
  maxPartySize: z.int().positive(),
  days: BookableDays,
});
export type Room = z.infer<typeof Room>;

export const ChoiceOption = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  price: Money.optional(),
});
export type ChoiceOption = z.infer<typeof ChoiceOption>;

/** A selection the restaurant offers at certain times: a menu, an event. */
export const Choice = z.object({
  title: z.string(),
  required: z.boolean(),
  options: z.array(ChoiceOption),
});
export type Choice = z.infer<typeof Choice>;

const request = z.object({ session: SessionToken, language: Language });
const answer = z.object({ session: SessionToken });

/** `…/table/start` */
export const StartRequest = z.object({ language: Language });
export type StartRequest = z.infer<typeof StartRequest>;
export const StartAnswer = answer.extend({
  venue: Venue,
  /** The venue's wall clock when it answered. */
  now: PlainDateTime,
  /** At least one. With just one the room need not be told. */
  rooms: z.array(Room).min(1),
  choice: Choice.nullable(),
  /** Whether the guest may leave a comment. */
  comment: z.boolean(),
});
export type StartAnswer = z.infer<typeof StartAnswer>;

/** `…/table/room` */
export const RoomRequest = request.extend({ room: z.string().min(1).max(100) });
export type RoomRequest = z.infer<typeof RoomRequest>;
export const RoomAnswer = answer;
export type RoomAnswer = z.infer<typeof RoomAnswer>;

/** A moment at which a table can be asked for. Past midnight it carries the next day's date. */
export const Slot = z.object({ date: PlainDate, time: PlainTime });
export type Slot = z.infer<typeof Slot>;

/** Times that belong together. `label` is the restaurant's own word (`Mittag`) or null. */
export const Meal = z.object({ label: z.string().nullable(), slots: z.array(Slot).min(1) });
export type Meal = z.infer<typeof Meal>;

/** `…/table/slots`: the times of one day, those that are past left out. */
export const SlotsRequest = request.extend({ date: PlainDate });
export type SlotsRequest = z.infer<typeof SlotsRequest>;
export const SlotsAnswer = answer.extend({ meals: z.array(Meal) });
export type SlotsAnswer = z.infer<typeof SlotsAnswer>;

/** `…/table/check`: is there a table then? The table's date, time, party size (1 to 1000) and promo code. */
export const CheckRequest = request.extend({
  date: PlainDate,
  time: PlainTime,
  partySize: z.int().min(1).max(1000),
  promoCode: z.string().trim().min(1).max(50).optional(),
});
export type CheckRequest = z.infer<typeof CheckRequest>;
export const CheckAnswer = answer.extend({
  /** Whether the restaurant's choice is offered at that time. */
  choiceOffered: z.boolean(),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/**
 * `…/table/alternatives`: takes what `check` took. Up to four moments near it, nearest first, at which the booking
 * system accepts the party. Asked in a conversation of its own: the guest's session is not touched.
 */
export const AlternativesRequest = CheckRequest;
export type AlternativesRequest = CheckRequest;
export const AlternativesAnswer = z.object({ slots: z.array(Slot).max(4) });
export type AlternativesAnswer = z.infer<typeof AlternativesAnswer>;

/** `…/table/choice` */
export const ChoiceRequest = request.extend({
  choice: z.string().min(1).max(100).optional(),
  comment: z.string().trim().max(1000).optional(),
});
export type ChoiceRequest = z.infer<typeof ChoiceRequest>;
export const ChoiceAnswer = answer.extend({
  /** False: the restaurant has meanwhile switched choice and comment off; nothing was kept of them. */
  accepted: z.boolean(),
});
export type ChoiceAnswer = z.infer<typeof ChoiceAnswer>;

export const ConfirmedBooking = z.object({
  /** The booking system's reference; null where only "already booked" could be learnt. */
  reference: z.string().nullable(),
  date: PlainDate,
  time: PlainTime,
  partySize: z.int().positive(),
  /** The calendar file, as a path on the proxy. */
  calendar: z.string(),
});
export type ConfirmedBooking = z.infer<typeof ConfirmedBooking>;

/**
 * `…/table/guest`: **books**, where the guest is known; else an SMS with a code goes out.
 * `repeat` says that the same call was made before and its answer was lost.
 */
export const GuestRequest = request.extend({ guest: Guest, repeat: z.boolean() });
export type GuestRequest = z.infer<typeof GuestRequest>;
export const CodeSent = answer.extend({
  status: z.literal('code'),
  /** Where the SMS went, with most digits hidden: `+41 79 ••• •• 67`. */
  sentTo: z.string(),
  codeLength: z.int().positive(),
  /** Seconds until another SMS may be asked for. */
  resendAfter: z.int().nonnegative(),
});
export type CodeSent = z.infer<typeof CodeSent>;
export const Confirmed = z.object({ status: z.literal('confirmed'), booking: ConfirmedBooking });
export type Confirmed = z.infer<typeof Confirmed>;
export const GuestAnswer = z.discriminatedUnion('status', [CodeSent, Confirmed]);
export type GuestAnswer = z.infer<typeof GuestAnswer>;

/** `…/table/code`: **books**, where the code is right. `repeat` as above. */
export const CodeRequest = request.extend({
  code: z
    .string()
    .trim()
    .regex(/^\d{1,10}$/),
  repeat: z.boolean(),
});
export type CodeRequest = z.infer<typeof CodeRequest>;
export const CodeAnswer = Confirmed;
export type CodeAnswer = Confirmed;

/** `…/table/new-code`: sends another SMS. Never repeated by itself: each one costs. */
export const NewCodeRequest = request;
export type NewCodeRequest = z.infer<typeof NewCodeRequest>;
export const NewCodeAnswer = CodeSent;
export type NewCodeAnswer = CodeSent;
