import { z } from 'zod';
import { Count, PlainDate, PlainTime, TimeZone } from '../plain-values.ts';
import { languages } from './messages.ts';

/** The page's codes, or any other number. */
export const ReservationStatus = z.int('takes the number of a status').min(0).max(999);

const Switch = z.enum(['active', 'inactive']);

/** `to` is the last time a guest may arrive; a `to` before `from` is after midnight. `interval`: minutes, 15 if missing. */
export const Window = z.strictObject({
  label: z.string().optional(),
  from: PlainTime,
  to: PlainTime,
  interval: z.int().positive().optional(),
});
export type Window = z.infer<typeof Window>;

/** Seven lists, 0 = Sunday … 6 = Saturday. An empty list is a day without meal times. */
export const WeekOfWindows = z.array(z.array(Window)).length(7);

export const RoomConfig = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  max_persons: Count,
  /** How many guests can sit in it at once. */
  seats: Count,
  times: WeekOfWindows,
  holiday_times: z.array(z.strictObject({ from: PlainDate, to: PlainDate, times: WeekOfWindows })),
  event_times: z.record(PlainDate, z.array(Window)),
});
export type RoomConfig = z.infer<typeof RoomConfig>;

export const ChoiceConfig = z.strictObject({
  title: z.string(),
  required: z.boolean(),
  times: z.array(z.strictObject({ date: PlainDate, from: PlainTime, to: PlainTime })),
  options: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      description: z.string().optional(),
      price: z.string().optional(),
    }),
  ),
});
export type ChoiceConfig = z.infer<typeof ChoiceConfig>;

/** All that a restaurant can set at forAtable, as far as a guest notices. Every key can be changed by PATCH. */
export const RestaurantConfig = z.strictObject({
  credentials: z.strictObject({ username: z.string(), password: z.string() }),
  /** Everything but `active` refuses at initReservation, with the error of that name. */
  status: z.enum(['active', 'blocked', 'not_enabled', 'closed', 'holiday', 'no_intime']),
  /** Outside these hours initReservation refuses with no_intime; null: never. */
  booking_hours: z.strictObject({ from: PlainTime, to: PlainTime }).nullable(),
  name: z.string(),
  street: z.string(),
  zip: z.string(),
  city: z.string(),
  country: z.string().length(2),
  phone: z.string(),
  email: z.string().nullable(),
  url: z.string().nullable(),
  time_zone: TimeZone,
  languages: z.array(z.enum(languages)).min(1),
  max_persons: Count,
  /** 1 = Monday … 7 = Sunday; a 0 in it means open every weekday. */
  closed_days: z.array(z.int().min(0).max(7)),
  /** The whole house is on holiday; told to clients as a holiday period without meal times in every room. */
  holidays: z.array(z.strictObject({ from: PlainDate, to: PlainDate })),
  /** How many guests the whole house can seat at once; null: the rooms alone decide. */
  seats: Count.nullable(),
  /** How long a booking occupies its seats. */
  sitting_minutes: z.int().positive(),
  /** How many guests an event date takes in all, for the dates that have such a limit. */
  event_seats: z.record(PlainDate, Count),
  /** Dates whose lunch or dinner can't be booked online. */
  not_lunch: z.array(PlainDate),
  not_dinner: z.array(PlainDate),
  /** How a booking is answered: out of the contingent, confirmed at once; or the house is asked by phone. */
  answered_by: z.enum(['contingent', 'phone']),
  /**
   * The status of a booking by phone as soon as it is set off: 5 while the house has not answered, or what its answer
   * comes to (1, 2, 3, 6, 32 …). Any number, so that one can be met that the page doesn't list.
   */
  phone_answer: ReservationStatus,
  /** Seconds until getReservation knows what was set off: before, it answers 23. */
  known_after_seconds: z.int().min(0),
  /** For how many days after the visit feedback can be given and changed. */
  feedback_days: Count,
  /** Dates on which nobody answers the phone. */
  phone_unanswered: z.array(PlainDate),
  comment: Switch,
  choice: ChoiceConfig.nullable(),
  promocodes: z.array(z.string().min(1)),
  rooms: z.array(RoomConfig).min(1),
  /** `loose` sends numbers as strings and leaves optional fields out, as PHP services do. */
  wire: z.enum(['plain', 'loose']),
});
export type RestaurantConfig = z.infer<typeof RestaurantConfig>;

/** A reservation of somebody who has been there, and what they have said of it. */
export interface PastVisit {
  /** 32 lower-case hex digits. */
  hash: string;
  daysAgo: number;
  firstname: string;
  lastname: string;
  said?: {
    service: number;
    kitchen: number;
    ambience: number;
    price: number;
    comment: string;
    /** The restaurant's. */
    answer?: string;
  };
}

/** A restaurant that the sandbox begins with. */
export interface SeedRestaurant {
  /** The demo's site id. */
  site: string;
  /** 32 lower-case hex digits. */
  restaurantHash: string;
  /** Its id at Lunchgate, whose directory of restaurants it is in. */
  lunchgateId: string;
  credentials: { username: string; password: string };
  /** What the site's operator knows of it without asking. */
  name: string;
  phone: string;
  timeZone: string;
  languages: RestaurantConfig['languages'];
  /** Whether its guests are offered to give one. */
  promoCodes: boolean;
  /** Those of its visits that the sandbox remembers. */
  pastVisits?: readonly PastVisit[];
  /** Everything else, for a sandbox whose today (`YYYY-MM-DD`, the restaurant's) is this. */
  config(today: string): RestaurantConfig;
}
