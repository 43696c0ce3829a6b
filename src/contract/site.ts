import { z } from 'zod';
import { Country, Language } from './primitives.ts';

/** Who the guest makes the contract with, and on which terms, as the house states it; what it doesn't state is left out. */
export const Legal = z.object({
  name: z.string().optional(),
  /** On one line. */
  address: z.string().optional(),
  email: z.string().optional(),
  termsUrl: z.url().optional(),
  privacyUrl: z.url().optional(),
});
export type Legal = z.infer<typeof Legal>;

/** `GET /v1/sites/{site}`: what is known of a site without asking its booking system. */
export const Site = z.object({
  site: z.string(),
  /** Which chart books here. */
  kind: z.enum(['table', 'stay']),
  name: z.string(),
  phone: z.string().optional(),
  /** Where the house is, as far as its settings show. */
  country: Country.optional(),
  legal: Legal.optional(),
  /** Whether its guests can rate their visit, and read what others said; left out: no. */
  feedback: z.literal(true).optional(),
  /** IANA name, such as `Europe/Zurich`. */
  timeZone: z.string(),
  /** What the house speaks on a page that names no language: there is a catalog of it. */
  language: Language,
  /** Languages that the booking system has; the first is its own. */
  languages: z.array(Language).min(1),
  /** Whether a booking can be opened without its manage link (`manage/find`); left out: no. */
  finds: z.literal(true).optional(),
  /** Countries offered for the guest's telephone number, the most likely first. */
  phoneCountries: z.array(z.object({ country: Country, callingCode: z.string().regex(/^\d+$/) })).min(1),
});
export type Site = z.infer<typeof Site>;
