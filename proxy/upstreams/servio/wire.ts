import { z } from 'zod';
import type { Payment, Residence } from '../../../src/contract/index.ts';
import { count, flag, named, plainDate, text } from '../lenient.ts';

/**
 * Servio's Reservation API 1.10: functions, names, and what its answers hold. Read leniently: what is empty may be null
 * or missing, a number may be text. `[seed]` vendor's page, `[client]` seen in a working client.
 */

export type Method =
  | 'GetCompanyInfo'
  | 'GetRoomTypesList'
  | 'GetRooms'
  | 'GetPrices'
  | 'AddRoomReservation'
  | 'GetReservationInfo'
  | 'CancelReservation'
  | 'GetAccountConfirm'
  | 'GetDocument';

/** [seed] */
export const paidTypes = { cash: 100, card: 200, transfer: 300 } as const satisfies Record<Payment, number>;
/** 0: the hotel's default. [seed] */
export const agentCategories = { resident: 1, 'non-resident': 2 } as const satisfies Record<
  Residence,
  number
>;
/** GetAccountConfirm's Format. [client] */
export const pdfFormat = 0;
/** The one documented ErrorCode. [seed] */
export const companyNotFound = 'CompanyNotFound';

/** The vendor's page writes these with a Cyrillic С (U+0421); on the wire it is Latin [client]. */
const eitherC = (rest: string) => [`C${rest}`, `\u0421${rest}`];

/**
 * A list whose every part counts: a part that can't be read is null. Missing or null: empty. Anything but a list can't
 * be read, so that the answer as a whole can't.
 */
function whole<Item>(item: z.ZodType<Item>) {
  return z.unknown().transform((value, context): (Item | null)[] => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      context.issues.push({ code: 'custom', message: 'takes a list', input: value });
      return z.NEVER;
    }
    return value.map((part: unknown) => item.safeParse(part).data ?? null);
  });
}

/** The same, without the parts that can't be read. */
const readable = <Item>(item: z.ZodType<Item>) =>
  whole(item).transform((items) => items.filter((part) => part !== null));

/** A part that can't be read is said to be so: left out, it would be taken for none. */
const orUnreadable = <Value>(part: z.ZodType<Value>) =>
  z.union([part, z.unknown().transform(() => 'unreadable' as const)]);

/** A decimal as text, digit for digit; undefined where there is none. `money.ts` decides whether it is an amount. */
const decimal = text(40);
/** Text for the guest: one line, no control characters. */
const words = (max = 200) =>
  text(max).transform((value) => value?.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' '));

/** An id that must be there. */
const id = count.refine((value) => value !== undefined && value > 0).transform((value) => value ?? 0);

const payment = count.transform(
  (code) => (Object.keys(paidTypes) as Payment[]).find((key) => paidTypes[key] === code) ?? null,
);

/** `isTold`: Result has a value, readable or not. */
export const Envelope = named(
  { result: 'Result', isTold: 'Result', error: 'Error', code: 'ErrorCode' },
  {
    result: count,
    isTold: z.unknown().transform((value) => value !== undefined && value !== null && value !== ''),
    error: text(),
    code: text(60),
  },
);

export const CompanyInfo = named(
  { id: 'CompanyID', codeId: 'CompanyCodeID', name: 'CompanyName', prepayment: 'IsPrepayment' },
  { id, codeId: id, name: words(100), prepayment: flag },
);

/** GetRoomTypesList: three lists side by side. [client] */
export const RoomTypesList = named(
  { ids: 'IDs', names: 'ClassNames', hotels: 'HotelIDs' },
  { ids: whole(count), names: whole(words(100)), hotels: whole(count) },
);

const RoomType = named(
  { id: 'ID', free: 'FreeRoom', beds: 'MainPlacesCount', nearest: 'NearestDateToReservation' },
  { id, free: count, beds: count, nearest: plainDate },
);
export type WireRoomType = z.infer<typeof RoomType>;

const Contract = named(
  {
    id: eitherC('ontractConditionID'),
    name: eitherC('ontractConditionName'),
    payments: 'PaidTypes',
    expires: 'ExpiredDate',
  },
  { id, name: words(100), payments: readable(payment), expires: plainDate },
);
export type WireContract = z.infer<typeof Contract>;

export const Rooms = named(
  { roomTypes: 'RoomTypes', contracts: eitherC('ontractConditions') },
  { roomTypes: readable(RoomType), contracts: readable(Contract) },
);

/** What falls on a date; `rackPrice` is the desk's. */
const PriceDate = named(
  { date: 'Date', price: 'Price', rackPrice: 'RackRatePrice' },
  { date: plainDate, price: decimal, rackPrice: decimal },
);
export type WirePriceDate = z.infer<typeof PriceDate>;

const Service = named(
  { name: 'ServiceName', systemCode: 'ServiceSystemCode', typeName: 'ServiceTypeName', dates: 'PriceDates' },
  { name: words(100), systemCode: text(60), typeName: words(100), dates: whole(PriceDate) },
);
export type WireService = z.infer<typeof Service>;

/** `isSet`: undefined where the value is missing or unreadable; `told` tells the two apart. */
const Restriction = named(
  { isSet: 'HasRestrictions', told: 'HasRestrictions', days: 'Days', message: 'Message' },
  { isSet: flag, told: z.unknown(), days: count, message: words(600) },
);
export type WireRestriction = z.infer<typeof Restriction>;

const PaymentRule = named(
  { ahead: 'TimeFromArriveDate', within: 'TimeForPayment' },
  { ahead: count, within: count },
);

const MinPay = named(
  { days: 'Days', message: 'Message', rules: 'MinPayPaymentRules' },
  { days: count, message: words(600), rules: whole(PaymentRule) },
);
export type WireMinPay = z.infer<typeof MinPay>;

const Restrictions = named(
  {
    closedToSale: 'ClosedToSale',
    closedToArrive: 'ClosedToArrive',
    earlyReservation: 'EarlyReservation',
    minStay: 'MinStay',
    minPay: 'MinPay',
  },
  {
    closedToSale: Restriction.nullish(),
    closedToArrive: Restriction.nullish(),
    earlyReservation: Restriction.nullish(),
    minStay: Restriction.nullish(),
    minPay: MinPay.nullish(),
  },
);
export type WireRestrictions = z.infer<typeof Restrictions>;

const Surcharges = named(
  { category: 'AgentCategory', services: 'Services' },
  { category: count, services: whole(Service) },
);

const PricedRoomType = named(
  { id: 'ID', services: 'Services', surcharges: 'AgentCategories', restrictions: 'SaleRestrictions' },
  {
    id: count,
    services: orUnreadable(whole(Service)),
    surcharges: orUnreadable(whole(Surcharges)),
    restrictions: orUnreadable(Restrictions.nullish()),
  },
);
export type WirePricedRoomType = z.infer<typeof PricedRoomType>;

const PriceList = named(
  {
    id: 'PriceListID',
    name: 'PriceListName',
    condition: 'ConditionID',
    isNonReturn: 'IsNonReturnRate',
    isSpecial: 'IsSpecRate',
    roomTypes: 'RoomTypes',
  },
  {
    id: count,
    name: words(100),
    condition: count,
    isNonReturn: flag,
    isSpecial: flag,
    roomTypes: orUnreadable(whole(PricedRoomType)),
  },
);
export type WirePriceList = z.infer<typeof PriceList>;

/** `label`: the currency's short name in the asked language, no code. */
export const Prices = named(
  { label: 'ValuteShort', priceLists: 'PriceLists' },
  { label: words(60), priceLists: whole(PriceList) },
);
export type WirePrices = z.infer<typeof Prices>;

/** A number, or its digits as text, zero-padded; kept as received, for it is sent back so. [client] */
const account = z.unknown().transform((value, context): number | string => {
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
  const isText = typeof value === 'string' && /^(?=.*[1-9])\d{1,20}$/.test(value.trim());
  if (isNumber) return value;
  if (isText) return value.trim();
  context.issues.push({ code: 'custom', message: 'takes an account number', input: value });
  return z.NEVER;
});
export const Reservation = named({ account: 'Account' }, { account });

const BookedDate = named({ price: 'Price', isPaid: 'IsPaid' }, { price: decimal, isPaid: flag });

/** GetReservationInfo writes `PriceDate`, in the singular [client]; the plural is read, too. */
const BookedService = named(
  { name: 'ServiceName', dates: ['PriceDate', 'PriceDates'] },
  { name: words(100), dates: whole(BookedDate) },
);
export type WireBookedService = z.infer<typeof BookedService>;

/** A date that was never set may come as the first day of its type: 1 January 0001, 30 December 1899. */
const setDate = plainDate.transform((date) => (date && date >= '1900' ? date : undefined));

export const ReservationInfo = named(
  { payment: 'PaidType', arrival: 'DateArrival', departure: 'DateDeparture', services: 'Services' },
  { payment, arrival: setDate, departure: setDate, services: whole(BookedService) },
);
export type WireReservationInfo = z.infer<typeof ReservationInfo>;

/** Sent back as received: a number stays one. */
const documentId = z.union([z.int(), z.string().trim().min(1).max(100)]);
export const OrderedDocument = named({ id: 'DocumentID' }, { id: documentId });

export const MadeDocument = named(
  { isReady: 'IsReady', content: 'DocumentCode' },
  { isReady: flag, content: z.unknown().transform((value) => (typeof value === 'string' ? value : '')) },
);
