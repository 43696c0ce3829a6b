import { z } from 'zod';
import { isTimeZone } from '../time.ts';
import { Legal } from './legal.ts';
import { checked, count, CountryCode, isOrigin, isSecureUrl, language, list, takes, Texts } from './parts.ts';

const originText =
  'an address as the browser names it, such as "https://www.example.ch": no path, no slash at the end';
const languageText = 'two-letter languages such as ["de", "fr"]';
const manageText = 'an https address without a fragment: the page with <booking-manage>';
const isPage = (value: string) => isSecureUrl(value) && !value.includes('#');

/** What every site has, whatever its booking system. */
export const siteKeys = {
  origins: list(checked(originText, isOrigin), `a list of origins, each ${originText}`).meta({
    description: 'The pages that may book: their exact origins.',
  }),
  timeZone: checked('an IANA time zone such as "Europe/Zurich"', isTimeZone),
  languages: list(takes(languageText, language), languageText).meta({
    description:
      'What the booking system speaks for this venue; the first is its own. On a page that names no language the widget speaks the first that it has texts in, in Ukraine Ukrainian.',
  }),
  phoneCountries: list(CountryCode, 'countries such as ["CH", "DE"]').optional().meta({
    description:
      "Countries offered for the guest's telephone number, the most likely first. Left out: the venue's own, by its address, its telephone or its time zone.",
  }),
  name: takes('the name the guest sees', /\S/),
  phone: takes('a telephone number as the guest should see it', /^\+?[\d ()/.'-]{3,40}$/).optional(),
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
    .meta({ description: 'Where the venue is, where the booking system does not say.' }),
  daysAhead: count('days', 1, 730)
    .default(365)
    .meta({ description: 'How many days ahead the calendar offers.' }),
  manageUrl: checked(manageText, isPage)
    .optional()
    .meta({ description: 'The page on which guests manage their bookings.' }),
  cancellation: Texts.default({}).meta({
    description: "The venue's cancellation terms, plain text by language.",
  }),
  legal: Legal.default({}).meta({
    description:
      'Who guests make the contract with, and on which terms. It is shown before the button that books and at the confirmation; `check` asks for what is missing.',
  }),
};

type SiteKeys = z.infer<z.ZodObject<typeof siteKeys>>;

/** A site's settings as every part of the proxy knows them, whatever its booking system. Never log them. */
export type SiteSettings = Omit<SiteKeys, 'phoneCountries'> & {
  id: string;
  /** The booking system's name in the registry. */
  upstream: string;
  phoneCountries: string[];
  /** What the house speaks on a page that names no language. */
  language: string;
  /** By its address, its telephone or its time zone. */
  country: string | undefined;
};
