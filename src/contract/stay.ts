import { z } from 'zod';
import { BookingLinks, outcomesOf } from './booking.ts';
import { Guest } from './guest.ts';
import { Language, Money, PlainDate, PlainDateTime, PlainTime, SessionToken } from './primitives.ts';
import { HouseWords, Venue } from './venue.ts';

/**
 * A stay at a hotel, step by step. `open` begins; all other calls are `POST /v1/sites/{site}/stay/…` with JSON. Every
 * request carries the newest session; `open` and `company` give one.
 */

const request = z.object({ session: SessionToken, language: Language });

/** How a stay is paid: at the hotel in cash, by card, by bank transfer. */
export const payments = ['cash', 'card', 'transfer'] as const;
export const Payment = z.enum(payments);
export type Payment = z.infer<typeof Payment>;

/** Whether the guest lives in the hotel's country, where the surcharges differ. */
export const Residence = z.enum(['resident', 'non-resident']);
export type Residence = z.infer<typeof Residence>;

/** What a hotel can do: what the guest may choose besides, and what can be done after the booking. */
export const StayCapabilities = z.object({
  company: z.boolean(),
  extraBed: z.boolean(),
  transport: z.boolean(),
  touristTax: z.boolean(),
  residence: z.boolean(),
  loyalty: z.boolean(),
  /** Whether the hotel makes a confirmation to download. */
  document: z.boolean(),
  /** Whether a booking may wait for the hotel's confirmation. */
  requests: z.boolean(),
  /** What the manage link can do after the booking. */
  lookUp: z.boolean(),
  cancel: z.boolean(),
});
export type StayCapabilities = z.infer<typeof StayCapabilities>;

/** What `open` answers of a hotel. */
export const StayStart = z.object({
  session: SessionToken,
  venue: Venue,
  /** The hotel's wall clock when it answered. */
  now: PlainDateTime,
  /** First and last day of arrival; the last departure is a day later. */
  days: z.object({ from: PlainDate, to: PlainDate }),
  maxNights: z.int().positive(),
  maxAdults: z.int().positive(),
  maxChildren: z.int().nonnegative(),
  /** In whole years; who is older is an adult. */
  maxChildAge: z.int().nonnegative(),
  /** Rooms in one booking. */
  maxRooms: z.int().positive(),
  /** Usual check-in and check-out times; null: the hotel decides. */
  usualArrival: PlainTime.nullable(),
  usualDeparture: PlainTime.nullable(),
  capabilities: StayCapabilities,
  /** How guests may pay outside a company's contract, the usual way first. */
  payments: z.array(Payment).min(1),
  /** The hotel's own cancellation terms, in the guest's language where it has them. */
  cancellation: HouseWords.nullable(),
});
export type StayStart = z.infer<typeof StayStart>;

/** `…/stay/company`: books for a company from now on; an empty code removes the company. */
export const CompanyRequest = request.extend({ code: z.string().trim().max(20) });
export type CompanyRequest = z.infer<typeof CompanyRequest>;
export const CompanyAnswer = z.object({
  session: SessionToken,
  company: z.object({ name: z.string(), prepayment: z.boolean() }).nullable(),
});
export type CompanyAnswer = z.infer<typeof CompanyAnswer>;

/** When, and who stays in one room. */
export const Stay = z.object({
  arrival: PlainDate,
  departure: PlainDate,
  /** Left out: as usual. */
  arrivalTime: PlainTime.optional(),
  departureTime: PlainTime.optional(),
  adults: z.int().min(1).max(1000),
  /** In whole years, one for each child. */
  childAges: z.array(z.int().min(0).max(17)).max(20),
  extraBed: z.boolean(),
});
export type Stay = z.infer<typeof Stay>;

export const Photo = z.object({ src: z.string(), alt: z.string() });
export type Photo = z.infer<typeof Photo>;

export const RoomType = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  photos: z.array(Photo),
  /** Main places; null where the hotel gives none. */
  beds: z.int().positive().nullable(),
  /** How many are free on all of the nights. */
  free: z.int().nonnegative(),
  /** The guests fit only with an extra bed: the stay is priced and booked with one. */
  extraBed: z.boolean(),
  /** When a full type is free next. */
  nearest: PlainDate.nullable(),
});
export type RoomType = z.infer<typeof RoomType>;

/** A condition of the company's contract: it decides prices and how may be paid, as the hotel's own does for anyone. */
export const Contract = z.object({
  id: z.string(),
  name: z.string(),
  payments: z.array(Payment).min(1),
  /** The contract's last day. */
  expires: PlainDate.optional(),
});
export type Contract = z.infer<typeof Contract>;

/** `…/stay/rooms`: which room types are free for a stay. */
export const RoomsRequest = request.extend({ stay: Stay });
export type RoomsRequest = z.infer<typeof RoomsRequest>;
export const RoomsAnswer = z.object({ roomTypes: z.array(RoomType), contracts: z.array(Contract) });
export type RoomsAnswer = z.infer<typeof RoomsAnswer>;

/** What a price depends on besides stay, room type and company. */
export const Terms = z.object({
  payment: Payment,
  transport: z.boolean(),
  touristTax: z.boolean(),
  /** Left out: the hotel's default. */
  residence: Residence.optional(),
  loyaltyCode: z.string().trim().min(1).max(20).optional(),
});
export type Terms = z.infer<typeof Terms>;

/** Why a rate can't be chosen; `message` is the hotel's, in the guest's language. */
export const Restriction = z.object({
  kind: z.enum(['closed', 'closed_to_arrival', 'early_booking', 'min_stay']),
  message: z.string().nullable(),
  /** Only with `min_stay`: how many nights it takes. */
  nights: z.int().positive().optional(),
});
export type Restriction = z.infer<typeof Restriction>;

/** Something within a price, over all nights. */
export const PriceItem = z.object({
  kind: z.enum(['dwelling', 'tourist_tax', 'deposit', 'surcharge', 'other']),
  name: z.string(),
  total: Money,
});
export type PriceItem = z.infer<typeof PriceItem>;

const words = HouseWords.nullable();
/**
 * What is to be paid ahead: `due`, an amount, and by when on the hotel's clock · `words`: what the hotel says of it, which
 * gives no amount by a moment · `company`: the hotel asks this company to pay in advance.
 */
export const Prepayment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('due'), amount: Money, due: PlainDateTime, words }),
  z.object({ kind: z.literal('words'), words }),
  z.object({ kind: z.literal('company'), words: z.null() }),
]);
export type Prepayment = z.infer<typeof Prepayment>;

export const Rate = z.object({
  /** The price list's; it may be sold under several contracts, and to everybody. */
  id: z.string(),
  name: z.string(),
  /** Under which of the company's contracts it is sold and booked; null: it is everybody's. */
  contract: Contract.omit({ payments: true }).nullable(),
  refundable: z.boolean(),
  special: z.boolean(),
  /** All that this stay costs this guest: the sum of `days`, and of `items`. */
  total: Money,
  /** What it would cost at the desk, where that is more. */
  rackTotal: Money.nullable(),
  /** What falls on each date, in order; a breakfast may fall on the day of departure. */
  days: z.array(z.object({ date: PlainDate, total: Money })),
  items: z.array(PriceItem),
  /** Empty: it can be chosen. */
  restrictions: z.array(Restriction),
  /** Null: nothing. */
  prepayment: Prepayment.nullable(),
  /** Sealed: what was shown, for `book`. Null where it can't be chosen. */
  quote: z.string().max(4096).nullable(),
});
export type Rate = z.infer<typeof Rate>;

/** `…/stay/rates`: what a stay costs in each of these room types. */
export const RatesRequest = request.extend({
  stay: Stay,
  roomTypes: z.array(z.string().min(1).max(20)).min(1).max(100),
  terms: Terms,
});
export type RatesRequest = z.infer<typeof RatesRequest>;

/** A room type's rates. */
export const RoomRates = z.object({
  id: z.string(),
  rates: z.array(Rate),
  /** The hotel has prices for it, none of which can be read: to be asked for by telephone. */
  unreadable: z.boolean(),
});
export type RoomRates = z.infer<typeof RoomRates>;
export const RatesAnswer = z.object({
  roomTypes: z.array(RoomRates),
  /** Whether the loyalty code changed a price; null where none was given. */
  loyaltyApplied: z.boolean().nullable(),
});
export type RatesAnswer = z.infer<typeof RatesAnswer>;

/** One booked room, as its guest and its manage link have it; nothing about the guest. */
export const BookedStay = z.object({
  /** The hotel's account number, as it writes it. */
  reference: z.string(),
  arrival: PlainDate,
  departure: PlainDate,
  /** As asked for; null: the hotel's usual ones. */
  arrivalTime: PlainTime.nullable(),
  departureTime: PlainTime.nullable(),
  /** Names, in the guest's language. */
  roomType: z.string(),
  rate: z.string(),
  refundable: z.boolean(),
  adults: z.int().positive(),
  children: z.int().nonnegative(),
  /** The name of the company that it is booked for. */
  company: z.string().nullable(),
  payment: Payment,
  /** As agreed. */
  total: Money,
  /** What the hotel charges, where it says another sum than `total`; null: the same, or it does not say. */
  charged: Money.nullable(),
  /** As it binds now, with its deadline counted from the booking; null: nothing is due ahead. */
  prepayment: Prepayment.nullable(),
});
export type BookedStay = z.infer<typeof BookedStay>;

export const StayBooking = BookedStay.extend({
  ...BookingLinks.shape,
  /** Whether the hotel makes a confirmation to download. */
  document: z.boolean(),
});
export type StayBooking = z.infer<typeof StayBooking>;

/** Room by room: each is booked by a call of its own. */
export const StayOutcome = z.discriminatedUnion('status', outcomesOf(StayBooking));
export type StayOutcome = z.infer<typeof StayOutcome>;

/**
 * `…/stay/book`: **books** one room at the price of its quote, or at none. `key` is the request key, one for each room that
 * is wanted: however often it is sent, it books once. `repeat`: the same call was made before and its answer was lost.
 */
export const BookRequest = request.extend({
  quote: z.string().min(1).max(4096),
  guest: Guest,
  comment: z.string().trim().max(1000).optional(),
  key: z.uuid(),
  repeat: z.boolean(),
});
export type BookRequest = z.infer<typeof BookRequest>;
export const BookAnswer = StayOutcome;
export type BookAnswer = StayOutcome;
