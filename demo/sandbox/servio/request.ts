import { z } from 'zod';
import { dayOf, minutesOf } from '../wall-clock.ts';
import { PaidType } from './config.ts';
import { incorrect } from './errors.ts';
import type { Refusal } from './errors.ts';

/**
 * What the functions take: strict about types, as the vendor's page states them. A field that is missing or of another
 * type is Result 2; unknown fields are not looked at. Where the page names a default, the field may be missing.
 */

const Id = z.int().positive();
/** 0: none. */
const IdOrNone = z.int().nonnegative();
const Flag = z.literal([0, 1]);
const Category = z.literal([0, 1, 2]);

/** `yyyy-MM-dd`; a time after it is ignored (vendor's page). Becomes a day. */
const Day = z.string().transform((text, context) => {
  const [date = '', time = '00:00:00', ...rest] = text.split(' ');
  const day = dayOf(date);
  const isTime = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);
  if (day !== null && isTime && rest.length === 0) return day;
  context.addIssue('takes yyyy-MM-dd');
  return z.NEVER;
});

/** `""`: as the hotel chooses. */
const Time = z.string().refine((text) => text === '' || minutesOf(text) !== null);

const IsoLanguage = z.string().regex(/^[A-Za-z]{2}$/);
const Guest = z.string().trim().min(1).max(100);
const LoyaltyCode = z.string().max(20);
/** A number, or its digits as a string. */
const Account = z
  .union([Id, z.string().regex(/^\d{1,10}$/)])
  .transform((account) => Number(account))
  .pipe(z.int());

const stay = {
  HotelID: Id,
  DateArrival: Day,
  DateDeparture: Day,
  TimeArrival: Time,
  TimeDeparture: Time,
  Adults: z.int().min(1).max(1000),
  Childs: z.union([z.int().min(0).max(1000), z.literal('')]),
  ChildAges: z.array(z.int().min(0).max(17)),
  IsExtraBedUsed: z.boolean(),
};
export type StayFields = z.infer<z.ZodObject<typeof stay>>;

export const requests = {
  GetCompanyInfo: z.object({ CompanyCode: z.string().min(1).max(20) }),
  GetRoomTypesList: z.object({ HotelID: Id }),
  GetRooms: z.object({ ...stay, CompanyCodeID: IdOrNone, IsoLanguage }),
  GetPrices: z.object({
    ...stay,
    CompanyID: IdOrNone,
    IsoLanguage,
    RoomTypeIDs: z.array(Id).min(1),
    ContractConditionID: IdOrNone,
    ContractConditionAddIDs: z.array(IdOrNone).default([]),
    PaidType,
    NeedTransport: Flag,
    IsTouristTax: Flag.default(1),
    AgentCategory: Category.default(0),
    AgentCategories: z.array(Category).default([]),
    LPAuthCode: LoyaltyCode.default(''),
    LoyaltyAuthCode: LoyaltyCode.default(''),
  }),
  AddRoomReservation: z.object({
    ...stay,
    RoomTypeID: Id,
    PriceListID: Id,
    CompanyID: IdOrNone,
    ContractConditionID: IdOrNone,
    GuestLastName: Guest,
    GuestFirstName: Guest,
    Phone: Guest,
    eMail: z.string().max(254),
    Comment: z.string().max(2000),
    PaidType,
    NeedTransport: Flag,
    IsTouristTax: Flag.default(1),
    AgentCategory: Category.default(0),
    LoyaltyAuthCode: LoyaltyCode.default(''),
    LoyaltyCardNumber: LoyaltyCode.default(''),
  }),
  GetReservationInfo: z.object({ Account }),
  CancelReservation: z.object({ Account }),
  GetAccountConfirm: z.object({ Account, IsoLanguage, Format: z.literal([0, 1, 2, 3]) }),
  GetDocument: z.object({ DocumentID: Id }),
};
export type FunctionName = keyof typeof requests;
export type Request<F extends FunctionName> = z.infer<(typeof requests)[F]>;

export const functionNames = Object.keys(requests) as FunctionName[];
export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(requests, name);

/** What was asked, or the first field that can't be read. */
export function read<F extends FunctionName>(name: F, body: unknown): Request<F> | Refusal {
  const parsed = requests[name].safeParse(body);
  if (parsed.success) return parsed.data as Request<F>;
  return incorrect(String(parsed.error.issues[0]?.path[0] ?? 'JSON'));
}
