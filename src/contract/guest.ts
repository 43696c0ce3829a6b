import { z } from 'zod';
import { Country } from './primitives.ts';

/** Who books, whatever is booked. */
export const Guest = z.object({
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  email: z.string().trim().min(1).max(254),
  /** As typed: national or international; the proxy makes E.164 of it. */
  tel: z.string().trim().min(1).max(40),
  /** Country for a national number. */
  telCountry: Country,
});
export type Guest = z.infer<typeof Guest>;
