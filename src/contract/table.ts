import { z } from 'zod';
import { BookingLinks, outcomesOf } from './booking.ts';
import { Guest } from './guest.ts';
import { Language, Money, PlainDate, PlainDateTime, PlainTime, SessionToken } from './primitives.ts';
import { HouseWords, Venue } from './venue.ts';

/**
 * A table, step by step. `open` begins; all other calls are `POST /v1/sites/{site}/table/…` with JSON.
 * Every request names the guest's language: the proxy sets it at the booking system.
 * Every answer gives the session anew; the next call sends the newest.
 */

/** What a restaurant can do: the steps of a booking, and what its texts may promise, follow from it. */
export const TableCapabilities = z.object({
  /** `party`: a free slot is free for that party. `window`: slots are opening times, and `check` tells what is free. */
  slots: z.enum(['party', 'window']),
  /** Whether the guest may leave a comment. */
  comment: z.boolean(),
  /** Promo codes: the booking system takes `none`; only one that the page has given, `preset`; `offered` to every guest. */
  promoCode: z.enum(['none', 'preset', 'offered']),
  /** Whether the guest proves their number by a code that is sent to it: `sometimes` for those who are not known. */
  code: z.enum(['never', 'sometimes', 'always']),
  /** Whether a booking may be a request that the restaurant must accept: told by its slot, or only by its outcome. */
  requests: z.boolean(),
  /** What some slots ask for beforehand. */
  policy: z.enum(['none', 'card', 'deposit']),
  /** What the manage link can do after the booking. */
  lookUp: z.boolean(),
  change: z.boolean(),
  cancel: z.boolean(),
  /** Whether the guest is asked, apart from all else, to agree to the restaurant's marketing; left out: no. */
  marketing: z.boolean().optional(),
});
export type TableCapabilities = z.infer<typeof TableCapabilities>;

/** Why a day can't be chosen: the venue is closed that weekday · holidays · no meal times · today's times are over. */
export const ClosedReason = z.enum(['closed', 'holiday', 'no_times', 'over']);
export type ClosedReason = z.infer<typeof ClosedReason>;

/** The days that can be booked: all from `from` to `to` (both included) but those in `closed`. */
export const BookableDays = z.object({
  from: PlainDate,
  to: PlainDate,
  closed: z.record(PlainDate, ClosedReason),
});
export type BookableDays = z.infer<typeof BookableDays>;

/** Where a table can be had: a room of the restaurant, or a restaurant of a group. Its control is named `room`. */
export const Place = z.object({
  id: z.string(),
  name: z.string(),
  /** The largest party that can be booked online. */
  maxPartySize: z.int().positive(),
  days: BookableDays,
  /** Where it is and how it is reached, if it is a house of its own. */
  venue: Venue.optional(),
});
export type Place = z.infer<typeof Place>;

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

/**
 * The booking system's own window, which takes a booking over once day, time and party are chosen. It takes them as a form that
 * the browser POSTs, and opens without them, too.
 */
export const Handoff = z.object({
  /** The booking system, as guests know it. */
  name: z.string(),
  url: z.url(),
  /** What the form names its fields: a day `YYYY-MM-DD`, a time `HH:mm`, a number of people. */
  fields: z.object({ date: z.string(), time: z.string(), partySize: z.string() }),
});
export type Handoff = z.infer<typeof Handoff>;

/** What `open` answers of a restaurant. */
export const TableStart = answer.extend({
  venue: Venue,
  /** The venue's wall clock when it answered. */
  now: PlainDateTime,
  capabilities: TableCapabilities,
  /** At least one; one alone is not chosen. */
  places: z.array(Place).min(1),
  choice: Choice.nullable(),
  /** The restaurant's own cancellation terms, in the guest's language where it has them. */
  cancellation: HouseWords.nullable(),
  /** Left out: the booking system takes over none. */
  handoff: Handoff.optional(),
});
export type TableStart = z.infer<typeof TableStart>;

/** `free`: can be booked · `request`: the restaurant must accept · `full`: taken · `phone`: only by telephone. */
export const SlotState = z.enum(['free', 'request', 'full', 'phone']);
export type SlotState = z.infer<typeof SlotState>;

/** Opaque: identifies the slot. Valid in every session of the site; the next call sends it back. */
export const Offer = z.string().min(1).max(500);
export type Offer = z.infer<typeof Offer>;

/** A moment at which a table can be asked for. Past midnight it carries the next day's date. */
export const Slot = z.object({
  date: PlainDate,
  time: PlainTime,
  offer: Offer,
  state: SlotState,
  /** The restaurant's description of this slot: a seating, an event. Plain text. */
  description: z.string().optional(),
  /** The restaurant's policy for the slot. Plain text; whether it concerns this party, only `binding` tells. */
  policy: z.string().optional(),
  /** Money or a card is wanted of this party, beforehand or if it does not come: who books is bound to pay. */
  binding: z.literal(true).optional(),
  /** A head. */
  price: Money.optional(),
  /** For the whole party, before the visit. */
  deposit: Money.optional(),
});
export type Slot = z.infer<typeof Slot>;

/** Times that belong together. `label` is the restaurant's own word (`Mittag`) or null. */
export const Meal = z.object({ label: z.string().nullable(), slots: z.array(Slot).min(1) });
export type Meal = z.infer<typeof Meal>;

const PartySize = z.int().min(1).max(1000);
const PlaceId = z.string().min(1).max(100);

/** `…/table/slots`: the times of one day at a place, for a party; those that are past left out. */
export const SlotsRequest = request.extend({ place: PlaceId, date: PlainDate, partySize: PartySize });
export type SlotsRequest = z.infer<typeof SlotsRequest>;
export const SlotsAnswer = answer.extend({ meals: z.array(Meal) });
export type SlotsAnswer = z.infer<typeof SlotsAnswer>;

/** `…/table/check`: can the party have the slot? */
export const CheckRequest = request.extend({
  offer: Offer,
  partySize: PartySize,
  promoCode: z.string().trim().min(1).max(50).optional(),
});
export type CheckRequest = z.infer<typeof CheckRequest>;
export const CheckAnswer = answer.extend({
  /** Whether the restaurant's choice is offered at that time. */
  choiceOffered: z.boolean(),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/**
 * `…/table/alternatives`: takes what `check` took. Up to four slots near it, nearest first, that the booking system
 * accepts for the party. The guest's session is not touched.
 */
export const AlternativesRequest = CheckRequest;
export type AlternativesRequest = CheckRequest;
export const AlternativesAnswer = z.object({ slots: z.array(Slot).max(4) });
export type AlternativesAnswer = z.infer<typeof AlternativesAnswer>;

/** `…/table/choice`: leaves a choice and a comment with the slot that was checked. */
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

/** A booked table, as its guest and its manage link have it. */
export const BookedTable = z.object({
  date: PlainDate,
  time: PlainTime,
  partySize: z.int().positive(),
  /** The place's name; null where there is but one. */
  place: z.string().nullable(),
});
export type BookedTable = z.infer<typeof BookedTable>;

export const TableBooking = BookedTable.extend(BookingLinks.shape);
export type TableBooking = z.infer<typeof TableBooking>;

export const CodeSent = answer.extend({
  status: z.literal('code'),
  /** Where the code went, with most digits hidden: `+41 79 ••• •• 67`. */
  sentTo: z.string(),
  codeLength: z.int().positive(),
  /** Seconds until another one may be asked for. */
  resendAfter: z.int().nonnegative(),
});
export type CodeSent = z.infer<typeof CodeSent>;

/** Booked, with one of the outcomes. */
export const TableOutcome = z.discriminatedUnion('status', outcomesOf(TableBooking));
export type TableOutcome = z.infer<typeof TableOutcome>;

/**
 * `…/table/guest`: **books** the slot that was checked, or sends a code where the guest has to prove their number.
 * `repeat`: the same call was made before and its answer was lost.
 */
export const GuestRequest = request.extend({
  guest: Guest,
  repeat: z.boolean(),
  /** The guest has agreed to the restaurant's marketing; only where the capabilities have it. */
  marketing: z.boolean().optional(),
});
export type GuestRequest = z.infer<typeof GuestRequest>;
export const GuestAnswer = z.discriminatedUnion('status', [CodeSent, ...outcomesOf(TableBooking)]);
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
export const CodeAnswer = TableOutcome;
export type CodeAnswer = TableOutcome;

/** `…/table/new-code`: sends another code. Never repeated by itself: each one costs. */
export const NewCodeRequest = request;
export type NewCodeRequest = z.infer<typeof NewCodeRequest>;
export const NewCodeAnswer = CodeSent;
export type NewCodeAnswer = CodeSent;
