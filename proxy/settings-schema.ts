import { getCountries } from 'libphonenumber-js/max';
import { z } from 'zod';
import { isTimeZone } from './time.ts';
import { WireSetting } from './upstreams/foratable/wire-names.ts';

/**
 * The sites file. Each key's error text says what the key takes, and never repeats what stands there: it may be a
 * password. The same schema gives the JSON Schema that editors use.
 */

/** A value that must match; its text stands in the error and in the JSON Schema. */
function takes(text: string, pattern: RegExp) {
  return z
    .string({ error: `takes ${text}` })
    .regex(pattern, `takes ${text}`)
    .meta({ description: `Takes ${text}.` });
}

function checked(text: string, isRight: (value: string) => boolean) {
  return z
    .string({ error: `takes ${text}` })
    .refine(isRight, `takes ${text}`)
    .meta({ description: `Takes ${text}.` });
}

const secretText =
  '{"env": "NAME"}, the name of an environment variable; a secret itself is never written here';
const Secret = z
  .strictObject(
    {
      env: z
        .string({ error: `takes ${secretText}` })
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, `takes ${secretText}`),
    },
    { error: `takes ${secretText}` },
  )
  .meta({ description: `Takes ${secretText}.` });

function isOrigin(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.origin === value;
  } catch {
    return false;
  }
}

function isBaseUrl(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  } catch {
    return false;
  }
}

function list(item: z.ZodType<string>, text: string) {
  return z.array(item, { error: `takes ${text}` }).min(1, `takes ${text}`);
}

const originText =
  'an address as the browser names it, such as "https://www.example.ch": no path, no slash at the end';
const languageText = 'two-letter languages such as ["de", "fr"]';
const countries: ReadonlySet<string> = new Set(getCountries());
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const daysText = 'a whole number of days from 1 to 730';

export const ForatableSetting = z
  .strictObject({
    upstream: z.literal('foratable', {
      error: ({ input }) =>
        input === 'servio' || input === 'sevenrooms'
          ? `"${input}" is not built yet; takes "foratable"`
          : 'takes "foratable"',
    }),
    origins: list(checked(originText, isOrigin), `a list of origins, each ${originText}`).meta({
      description: 'The pages that may book: their exact origins.',
    }),
    restaurantHash: takes('32 lower-case hex digits', /^[0-9a-f]{32}$/),
    username: Secret,
    password: Secret,
    timeZone: checked('an IANA time zone such as "Europe/Zurich"', isTimeZone),
    languages: list(takes(languageText, /^[a-z]{2}$/), languageText).meta({
      description: 'What the booking system speaks at this restaurant; the first is its own.',
    }),
    smsCountries: list(
      checked('a country as two capital letters, such as "CH"', (value) => countries.has(value)),
      'countries such as ["CH", "DE"]',
    ).meta({ description: "Countries offered for the guest's mobile number, the most likely first." }),
    name: takes('the name the guest sees', /\S/),
    phone: takes('a telephone number as the guest should see it', /^\+?[\d ()/.'-]{3,40}$/).optional(),
    baseUrl: checked('an http or https address without a query', isBaseUrl).default(
      'https://foratable.com/bookapi2',
    ),
    currency: checked('an ISO 4217 code such as "CHF"', (value) => currencies.has(value)).default('CHF'),
    daysAhead: z
      .int({ error: `takes ${daysText}` })
      .min(1, `takes ${daysText}`)
      .max(730, `takes ${daysText}`)
      .default(365)
      .meta({ description: 'How many days ahead the calendar offers.' }),
    wire: WireSetting.optional().meta({
      description: "The booking system's own words where they differ from those assumed; see docs/proxy.md.",
    }),
  })
  .meta({ description: 'A forAtable restaurant.' });

const idText = 'as its name small letters, digits and single hyphens';
const SiteId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `takes ${idText}`)
  .max(64, `takes ${idText}`);

const GroupSetting = z.strictObject(
  { sites: list(SiteId, 'a list of site names') },
  { error: 'takes {"sites": [...]}' },
);

export const SitesFile = z
  .strictObject(
    {
      $schema: z.string().optional(),
      sites: z
        .record(SiteId, ForatableSetting, { error: 'takes an object with one key for each site' })
        .refine((sites) => Object.keys(sites).length > 0, 'takes at least one site'),
      groups: z
        .record(SiteId, GroupSetting, { error: 'takes an object with one key for each group' })
        .optional(),
    },
    { error: 'takes an object with the key "sites"' },
  )
  .meta({ title: 'Sites of a booking proxy' });

/** The JSON Schema of the sites file, for editors and for `sites.schema.json`. */
export function sitesJsonSchema(): object {
  return z.toJSONSchema(SitesFile, { io: 'input' });
}
