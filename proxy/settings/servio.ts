import { z } from 'zod';
import { payments } from '../../src/contract/index.ts';
import {
  BaseUrl,
  checked,
  count,
  CountryCode,
  Currency,
  isSecureUrl,
  language,
  list,
  Secret,
  siteKeys,
  takes,
} from './parts.ts';

/** A Servio hotel: what its Reservation API doesn't tell (names in languages, photos, usual times), and what it may offer. */

const textsText = 'texts by language, such as {"uk": "…", "en": "…"}';
/** A text in one or several languages; `{}` is none. */
const Texts = z
  .record(
    z.string().regex(language, `takes ${textsText}`),
    z.string({ error: `takes ${textsText}` }).max(2000, 'takes a text of at most 2000 characters'),
    { error: `takes ${textsText}` },
  )
  .meta({ description: `Takes ${textsText}.` });
export type Texts = z.infer<typeof Texts>;

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
export type RoomTypeSetting = z.infer<typeof RoomTypeSetting>;

const timeText = 'a time as HH:mm, or null where the hotel says';
const UsualTime = takes(timeText, /^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable()
  .default(null);

const offered = (what: string) =>
  z
    .boolean({ error: 'takes true or false' })
    .default(false)
    .meta({ description: `Whether the guest is offered ${what}.` });

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
    payments: list(z.enum(payments, { error: `takes ${paymentText}` }), paymentText)
      .default(['cash', 'card'])
      .meta({ description: 'How guests without a company may pay, the usual way first.' }),
    document: z
      .boolean({ error: 'takes true or false' })
      .default(true)
      .meta({ description: 'Whether the hotel makes a confirmation to download.' }),
  },
  { error: 'takes an object' },
);

const manageText = 'an https address without a fragment: the page with <booking-manage>';
const isPage = (value: string) => isSecureUrl(value) && !value.includes('#');

export const ServioSetting = z
  .strictObject({
    upstream: z.literal('servio'),
    ...siteKeys,
    baseUrl: BaseUrl,
    hotelId: count('the hotel', 1, 2_147_483_647).meta({ description: "The hotel's ID at Servio." }),
    accessToken: Secret,
    currency: Currency,
    roomTypes: z
      .record(takes("the room type's ID in digits", /^\d{1,9}$/), RoomTypeSetting, {
        error: 'takes an object with one key for each room type, its ID',
      })
      .default({}),
    venue: z
      .strictObject(
        {
          street: takes('a street', /\S/).optional(),
          postalCode: takes('a postal code', /\S/).optional(),
          city: takes('a city', /\S/).optional(),
          country: CountryCode.optional(),
        },
        { error: 'takes {"street", "postalCode", "city", "country"}' },
      )
      .default({})
      .meta({ description: 'Where the hotel stands.' }),
    manageUrl: checked(manageText, isPage).optional(),
    cancellation: Texts.default({}).meta({
      description: "The hotel's cancellation terms, plain text by language.",
    }),
    stay: StaySetting.prefault({}),
  })
  .meta({ description: 'A Servio hotel.' });
