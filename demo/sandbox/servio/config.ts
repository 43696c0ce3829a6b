import { z } from 'zod';
import { Count, PlainDate, PlainTime, TimeZone } from '../plain-values.ts';
import { languages, Text } from './language.ts';

/** 100 cash, 200 card, 300 bank transfer (vendor's page, GetRooms). */
export const paidTypes = [100, 200, 300] as const;
export const PaidType = z.literal(paidTypes, 'takes 100, 200 or 300');
export type PaidType = z.infer<typeof PaidType>;

/** Money: whole minor units. */
const Minor = Count;
const Percent = z.number().nonnegative();
/** Keys of records are the vendor's ids, whole numbers from 1. */
const Id = z.string().regex(/^[1-9]\d{0,8}$/, 'takes a whole number from 1 as its name');
const Dated = <T extends z.ZodType>(value: T) => z.record(PlainDate, value);

export const RoomTypeConfig = z.strictObject({
  name: Text,
  /** How many rooms of this type there are. */
  rooms: Count,
  mainPlaces: z.int().positive(),
  /** Places beside the beds; they count only where the extra bed is asked for. */
  extraPlaces: Count,
  /** A night in the week; weekend nights are those of Friday and Saturday. */
  price: Minor,
  weekendPrice: Minor,
  /** What one adult alone pays of it. */
  singlePercent: Percent,
});
export type RoomTypeConfig = z.infer<typeof RoomTypeConfig>;

/** Prepayment: so many nights' worth, and when it is due (vendor's page, MinPay). Without rules only the message says. */
export const MinPayConfig = z.strictObject({
  days: z.union([Count, z.literal('all')]),
  message: Text,
  rules: z.array(z.strictObject({ timeFromArriveDate: Count, timeForPayment: Count })),
});

export const PriceListConfig = z.strictObject({
  name: Text,
  /** The contract condition it belongs to; 0: anyone's. */
  condition: Count,
  percent: Percent,
  /** Other contract conditions that have it too, and at how many per cent. */
  also: z.record(Id, Percent).default({}),
  refundable: z.boolean(),
  /** A special offer. */
  special: z.boolean(),
  breakfast: z.boolean(),
  /** Only for stays whose nights all lie in it; null: always. */
  valid: z.strictObject({ from: PlainDate, to: PlainDate }).nullable().default(null),
  minPay: MinPayConfig.nullable().default(null),
});
export type PriceListConfig = z.infer<typeof PriceListConfig>;

export const ConditionConfig = z.strictObject({
  name: Text,
  /** As said on the wire. None, or none that is known: as anyone may pay. */
  paidTypes: z.array(z.int()),
  /** The last day of arrival. */
  expires: PlainDate,
});

export type ConditionConfig = z.infer<typeof ConditionConfig>;

export const CompanyConfig = z.strictObject({
  id: z.int().positive(),
  codeId: z.int().positive(),
  name: z.string(),
  email: z.string(),
  fax: z.string(),
  phone: z.string(),
  prepayment: z.boolean(),
  conditions: z.record(Id, ConditionConfig),
});
export type CompanyConfig = z.infer<typeof CompanyConfig>;

const scope = {
  /** Which price lists it hits; left out: all of them. */
  priceLists: z.array(z.int()).optional(),
  exceptPriceLists: z.array(z.int()).optional(),
  roomTypes: z.array(z.int()).optional(),
  /** The nights, or for `closedToArrive` and `earlyReservation` the days of arrival, first and last; left out: all. */
  from: PlainDate.optional(),
  to: PlainDate.optional(),
  /** Left out: words of our own. */
  message: Text.optional(),
};
export const RestrictionConfig = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('closedToSale'), ...scope }),
  z.strictObject({ kind: z.literal('closedToArrive'), ...scope }),
  z.strictObject({ kind: z.literal('earlyReservation'), days: z.int().positive(), ...scope }),
  z.strictObject({ kind: z.literal('minStay'), days: z.int().positive(), ...scope }),
]);
export type RestrictionConfig = z.infer<typeof RestrictionConfig>;

/** Per person and night. */
export const AgePrices = z.strictObject({
  /** The last age it holds for. */
  to: z.int().min(0).max(17),
  breakfast: Minor,
  /** For a child in one of the beds. */
  place: Minor,
  extraBed: Minor,
});

/** How it is said on the wire. */
export const WireConfig = z.strictObject({
  /** `cyrillic`: the four names of contract conditions with U+0421, and ComanyPhoneNumber, as the vendor's page writes. */
  spelling: z.enum(['latin', 'cyrillic']),
  /** `noisy`: doubles as an addition leaves them, a hair beside the amount. */
  prices: z.enum(['number', 'string', 'noisy']),
  /** What becomes of empty texts and lists: as they are, null, or left out (so are nulls). */
  empty: z.enum(['plain', 'null', 'missing']),
  /** A number, or ten digits as a string. */
  account: z.enum(['number', 'padded']),
  /** Whether AgentCategories has an entry for a category without surcharges. */
  categories: z.enum(['all', 'charged']).default('all'),
  /** Of the loyalty code: the vendor's page has the first. */
  loyaltyCode: z.enum(['LPAuthCode', 'LoyaltyAuthCode']).default('LPAuthCode'),
});
export type WireConfig = z.infer<typeof WireConfig>;

/** All that a hotel can set, as far as a guest notices. Every key can be changed by PATCH. */
export const HotelConfig = z.strictObject({
  accessToken: z.string().min(1),
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  timeZone: TimeZone,
  /** ISO 4217, with two decimals. Never on the wire: `valute` is. */
  currency: z.string().length(3),
  valute: Text,
  /** The first is its own: it is spoken where no language is asked for, or an unknown one. */
  languages: z.array(z.enum(languages)).min(1),
  usualArrival: PlainTime,
  usualDeparture: PlainTime,
  maxNights: z.int().positive(),
  roomTypes: z.record(Id, RoomTypeConfig),
  /** Rooms of a type (id) that others occupy on a night. */
  occupied: z.record(Id, Dated(Count)).default({}),
  priceLists: z.record(Id, PriceListConfig),
  /** A night's price by price list, room type and date, in place of the reckoned one. */
  prices: z.record(Id, z.record(Id, Dated(Minor))).default({}),
  /** On everything that is reckoned for a night's lodging: 110 makes it a tenth dearer. */
  pricePercent: Percent,
  seasons: z.array(z.strictObject({ from: PlainDate, to: PlainDate, percent: Percent })),
  /** By their code. */
  companies: z.record(z.string().min(1).max(20), CompanyConfig).default({}),
  /** How anyone without a contract may pay. */
  paidTypes: z.array(PaidType).min(1),
  restrictions: z.array(RestrictionConfig),
  /** Per adult and night. */
  touristTax: Minor,
  /** Per adult and night, by where the guest lives; null: none. */
  surcharge: z
    .strictObject({ resident: Minor, nonResident: Minor, default: z.literal([1, 2]) })
    .nullable()
    .default(null),
  /** For an adult; on the night's own date, or on the morning after. */
  breakfast: z.strictObject({ adult: Minor, dated: z.enum(['night', 'morning']) }),
  extraBed: Minor,
  /** By age, youngest first; the last holds for all who are older. */
  children: z.array(AgePrices).min(1),
  /** Once, on arrival. */
  deposit: Minor.default(0),
  /** Taken off each night, as a line of its own below zero. */
  discount: Minor.default(0),
  /** Has a service that costs nothing, said without PriceDates. */
  freeService: z.boolean().default(false),
  /** Price lists whose lodging has no price that is a number. */
  onRequest: z.array(z.int().positive()).default([]),
  /** Once, on arrival; null: not offered. */
  transport: Minor.nullable().default(null),
  /** Loyalty codes, and how many per cent of the lodging they take off. */
  loyalty: z.record(z.string().min(1).max(20), z.number().min(0).max(100)).default({}),
  /** What GetPrices makes of a loyalty code that is none of them: the usual prices, or Result 1. */
  unknownLoyalty: z.enum(['ignored', 'refused']).default('ignored'),
  /** Whether a reservation is confirmed when it is made; otherwise someone has to (PATCH /stays). */
  confirmsAtOnce: z.boolean(),
  /**
   * How GetReservationInfo answers until then: it refuses · `empty`: with nothing of the reservation · `undated`: the same,
   * dates that were never set as their type writes them.
   */
  unconfirmed: z.enum(['refused', 'empty', 'undated']),
  /** Per cent of the quoted prices at which a reservation is charged: 110 is a hotel that books it a tenth dearer. */
  chargedPercent: Percent,
  /** Whether it can be cancelled by the API. */
  cancellable: z.boolean(),
  /** `slow`: they are never ready. */
  documents: z.enum(['on', 'off', 'slow']),
  /** How often GetDocument answers IsReady false first. */
  documentAsks: Count,
  wire: WireConfig,
});
export type HotelConfig = z.infer<typeof HotelConfig>;

/** A hotel that the sandbox begins with. */
export interface SeedHotel {
  /** The demo's site id. */
  site: string;
  hotelId: number;
  accessToken: string;
  /** What the site's operator knows of it without asking. */
  name: string;
  phone: string;
  timeZone: string;
  currency: string;
  /** Of the site; Servio itself may speak more. */
  languages: readonly (typeof languages)[number][];
  /** Room types, first the cheapest, with their names. */
  roomTypes: readonly { id: number; name: Text }[];
  /** Everything else, for a sandbox whose today (`YYYY-MM-DD`, the hotel's) is this. */
  config(today: string): HotelConfig;
}
