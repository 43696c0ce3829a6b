import { z } from 'zod';
import { Money, Payment, PlainDate, PlainTime, Prepayment } from '../../src/contract/index.ts';
import type { BookAnswer } from '../../src/contract/index.ts';
import { calendarPath } from '../calendar.ts';
import type { StaySite } from '../http.ts';
import { placeOf, toAddress } from '../place.ts';
import { addPlainDays, instantOf } from '../time.ts';
import type { BookedStay } from '../upstreams/stay.ts';
import type { CallContext } from './call.ts';

/** A booking as its manage link holds it. */
const ManagedBooking = z.object({
  /** The same for this booking, always. */
  uid: z.string(),
  /** When it was booked, in ISO 8601. */
  stamp: z.iso.datetime(),
  language: z.string(),
  stay: z.object({
    booking: z.record(z.string(), z.unknown()),
    reference: z.string(),
    arrival: PlainDate,
    departure: PlainDate,
    arrivalTime: PlainTime.nullable(),
    departureTime: PlainTime.nullable(),
    roomType: z.string(),
    rate: z.string(),
    refundable: z.boolean(),
    adults: z.int().positive(),
    children: z.int().nonnegative(),
    company: z.string().nullable(),
    payment: Payment,
    total: Money,
    prepayment: Prepayment.nullable(),
  }),
});
export type ManagedBooking = z.infer<typeof ManagedBooking>;

/** Days for which the link opens the booking, after departure: for the guest's papers. */
const linkDays = 60;
const linkUse = 'manage';

async function sealLink(site: StaySite, visit: CallContext, managed: ManagedBooking): Promise<string> {
  const { id, timeZone } = site.settings;
  const expires = instantOf(addPlainDays(managed.stay.departure, linkDays), '23:59', timeZone);
  return visit.seals.sealFor(linkUse, id, managed, expires);
}

/** Null for a token that is forged, expired, of another site or for something else: nobody learns which. */
export async function openLink(
  site: StaySite,
  visit: CallContext,
  token: string,
): Promise<ManagedBooking | null> {
  const managed = ManagedBooking.safeParse(await visit.seals.unsealFor(linkUse, site.settings.id, token));
  return managed.success ? managed.data : null;
}

/** The page that manages the booking; the token stands in the fragment, which no server gets to see. */
function manageUrlOf({ settings }: StaySite, token: string): string | null {
  return settings.manageUrl ? `${settings.manageUrl}#booking=${token}` : null;
}

/** Where the booking's calendar file is. */
export async function stayCalendar(
  site: StaySite,
  visit: CallContext,
  { uid, stamp, language, stay }: ManagedBooking,
  token: string,
): Promise<string> {
  const { arrival, departure, roomType } = stay;
  const { arrivalTime: usualArrival, departureTime: usualDeparture } = site.settings.stay;
  const arrivalTime = stay.arrivalTime ?? usualArrival;
  const departureTime = stay.departureTime ?? usualDeparture;
  const place = placeOf(site.settings);
  const venue = { name: place.name, address: toAddress(place) };
  const when = { arrival, departure, arrivalTime, departureTime };
  const manageUrl = manageUrlOf(site, token);
  const entry = { kind: 'stay', uid, stamp, language, venue, ...when, roomType, manageUrl } as const;
  return calendarPath(entry, site.settings, visit.seals);
}

/** What the guest gets for a room that is booked: among it the one link that opens it. */
export async function confirm(site: StaySite, visit: CallContext, stay: BookedStay): Promise<BookAnswer> {
  const { reference, arrival, departure, arrivalTime, departureTime, roomType, rate, refundable } = stay;
  const { adults, children, company, payment, total, prepayment } = stay;
  const stamp = visit.now().toISOString();
  const managed = { uid: crypto.randomUUID(), stamp, language: visit.language, stay };
  const token = await sealLink(site, visit, managed);
  return {
    status: 'confirmed',
    booking: {
      reference,
      arrival,
      departure,
      arrivalTime,
      departureTime,
      roomType,
      rate,
      refundable,
      adults,
      children,
      company,
      payment,
      total,
      prepayment,
      calendar: await stayCalendar(site, visit, managed, token),
      token,
      manageUrl: manageUrlOf(site, token),
      document: site.settings.stay.document,
    },
  };
}
