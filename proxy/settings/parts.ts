import { getCountries } from 'libphonenumber-js/max';
import { z } from 'zod';

/** What the keys of a site are made of. Each error text says what a key takes, never its value: it may be a password. */

/** A value that must match a pattern; its text is used in the error and in the JSON Schema. */
export function takes(text: string, pattern: RegExp) {
  return z
    .string({ error: `takes ${text}` })
    .regex(pattern, `takes ${text}`)
    .meta({ description: `Takes ${text}.` });
}

export function checked(text: string, isRight: (value: string) => boolean) {
  return z
    .string({ error: `takes ${text}` })
    .refine(isRight, `takes ${text}`)
    .meta({ description: `Takes ${text}.` });
}

export function list<Item extends z.ZodType>(item: Item, text: string) {
  return z.array(item, { error: `takes ${text}` }).min(1, `takes ${text}`);
}

/** A whole number from `min` to `max`. */
export function count(what: string, min: number, max: number) {
  const text = `takes a whole number of ${what} from ${min} to ${max}`;
  return z.int({ error: text }).min(min, text).max(max, text);
}

/** What only some venues offer their guests. */
export const offered = (what: string, unlessSaid = false) =>
  z
    .boolean({ error: 'takes true or false' })
    .default(unlessSaid)
    .meta({ description: `Whether the guest is offered ${what}.` });

const secretText =
  '{"env": "NAME"}, the name of an environment variable; a secret itself is never written here';
export const Secret = z
  .strictObject(
    {
      env: z
        .string({ error: `takes ${secretText}` })
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, `takes ${secretText}`),
    },
    { error: `takes ${secretText}` },
  )
  .meta({ description: `Takes ${secretText}.` });

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

export function isOrigin(value: string): boolean {
  const url = parseUrl(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value;
}

function isBaseUrl(value: string): boolean {
  const url = parseUrl(value);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return !url.search && !url.hash && !url.username && !url.password;
}

const localHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** `https`, or `http` on this machine: a secure context for a browser. */
export function isSecureUrl(value: string): boolean {
  const url = parseUrl(value);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && localHosts.includes(url.hostname));
}

export const BaseUrl = checked('an http or https address without a query', isBaseUrl).overwrite((url) =>
  url.replace(/\/+$/, ''),
);

export const language = /^[a-z]{2}$/;
const countries: ReadonlySet<string> = new Set(getCountries());
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export const Currency = checked('an ISO 4217 code such as "CHF"', (value) => currencies.has(value));
export const CountryCode = checked('a country as two capital letters, such as "CH"', (value) =>
  countries.has(value),
);

const textsText = 'texts by language, such as {"uk": "…", "en": "…"}';
/** A text in one or several languages; `{}` is none. */
export const Texts = z
  .record(
    z.string().regex(language, `takes ${textsText}`),
    z.string({ error: `takes ${textsText}` }).max(2000, 'takes a text of at most 2000 characters'),
    { error: `takes ${textsText}` },
  )
  .meta({ description: `Takes ${textsText}.` });
export type Texts = z.infer<typeof Texts>;
