import { z } from 'zod';

/** A calendar date at the venue, `YYYY-MM-DD`; a day that exists. No time zone: the venue's wall calendar. */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** A time of day at the venue, `HH:mm`, 24 hours. */
export const PlainTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:mm, 00:00 to 23:59');
export type PlainTime = z.infer<typeof PlainTime>;

/** The venue's wall clock, `YYYY-MM-DDTHH:mm`. */
export const PlainDateTime = z.string().regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/);
export type PlainDateTime = z.infer<typeof PlainDateTime>;

/** An amount in the currency's minor unit (Rappen, cent): an integer, never a fraction. `currency` is ISO 4217. */
export const Money = z.object({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Money = z.infer<typeof Money>;

/** A language as a BCP 47 tag, of which only the part before the first hyphen counts: `de`, `fr-CH`, `gsw`. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as "de" or "fr-CH"');
export type Language = z.infer<typeof Language>;

/** A country as ISO 3166-1 alpha-2: `CH`. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'a country as two capital letters, such as "CH"');
export type Country = z.infer<typeof Country>;

/** A sealed session token: opaque to the widget, good for an hour, for this site and this origin only. */
export const SessionToken = z.string().min(1).max(4096);
export type SessionToken = z.infer<typeof SessionToken>;
