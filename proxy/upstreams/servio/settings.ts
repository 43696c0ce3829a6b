import { z } from 'zod';
import { payments } from '../../../src/contract/index.ts';
import {
  BaseUrl,
  checked,
  count,
  Currency,
  isSecureUrl,
  list,
  offered,
  Secret,
  takes,
  Texts,
} from '../../settings/parts.ts';
import type { SettingsOf } from '../upstream.ts';

/** A Servio hotel: what its Reservation API doesn't have (names in languages, photos, usual times), and what it may offer. */

const photoText = 'an https address, or a path on the page that books, beginning with a slash';
const isPhoto = (value: string) => /^\/(?!\/)/.test(value) || isSecureUrl(value);
const Photo = z.strictObject(
  { src: checked(photoText, isPhoto), alt: Texts },
  { error: 'takes {"src": "…", "alt": {"uk": "…"}}' },
);

const RoomTypeSetting = z.strictObject(
  {
    name: Texts.default({}).meta({ description: "Where a language is missing: the booking system's own." }),
    description: Texts.default({}),
    photos: z.array(Photo, { error: 'takes a list of photos' }).default([]),
  },
  { error: 'takes {"name": {}, "description": {}, "photos": []}' },
);

const timeText = 'a time as HH:mm, or null where the hotel says';
const UsualTime = takes(timeText, /^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()
  .default(null);

const paymentText = `ways to pay out of ${payments.map((payment) => `"${payment}"`).join(', ')}`;
const StaySetting = z.strictObject(
  {
    arrivalTime: UsualTime,
    departureTime: UsualTime,
    maxNights: count('nights', 1, 365).default(30),
    maxAdults: count('people', 1, 1000).default(8),
    maxChildren: count('children', 0, 20).default(6),
    maxChildAge: count('years', 0, 17).default(17),
    maxRooms: count('rooms', 1, 20).default(4),
    company: offered('to book for a company, by its code'),
    extraBed: offered('an extra bed'),
    transport: offered('transport'),
    touristTax: offered('to say that no tourist tax is due'),
    residence: offered('to say whether they live in the country'),
    loyalty: offered('to give a loyalty code'),
    compareWithRackRate: z.boolean({ error: 'takes true or false' }).default(false).meta({
      description:
        'Whether the price at the desk may be shown struck through: only where guests really pay it, as the law wants of a comparison.',
    }),
    payments: list(z.enum(payments, { error: `takes ${paymentText}` }), paymentText)
      .default(['cash', 'card'])
      .meta({ description: "How guests may pay outside a company's contract, the usual way first." }),
    document: z
      .boolean({ error: 'takes true or false' })
      .default(true)
      .meta({ description: 'Whether the hotel makes a confirmation to download.' }),
  },
  { error: 'takes an object' },
);

/** The keys that a Servio hotel has besides those that every site has. */
export const settings = {
  baseUrl: BaseUrl,
  hotelId: count('the hotel', 1, 2_147_483_647).meta({ description: "The hotel's ID at Servio." }),
  accessToken: Secret,
  currency: Currency,
  roomTypes: z
    .record(takes("the room type's ID in digits", /^\d{1,9}$/), RoomTypeSetting, {
      error: 'takes an object with one key for each room type, its ID',
    })
    .default({}),
  stay: StaySetting.prefault({}),
  wire: z
    .strictObject(
      {
        // The vendor's text says LPAuthCode, working clients LoyaltyAuthCode.
        loyaltyCode: takes('the name of a field', /^\w{1,60}$/).default('LPAuthCode'),
      },
      { error: 'takes {"loyaltyCode": "…"}' },
    )
    .prefault({})
    .meta({ description: "The booking system's own words where they differ; see docs/proxy.md." }),
};

export type ServioSite = SettingsOf<typeof settings>;
