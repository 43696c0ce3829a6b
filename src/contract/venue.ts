import { z } from 'zod';
import { Country, Language } from './primitives.ts';

/** Where the guest goes: a restaurant or a hotel, with its address. */
export const Venue = z.object({
  name: z.string(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  country: Country.optional(),
  phone: z.string().optional(),
});
export type Venue = z.infer<typeof Venue>;

/** The house's own words, plain text, and the language that they are in or were asked for in. */
export const HouseWords = z.object({ text: z.string(), language: Language });
export type HouseWords = z.infer<typeof HouseWords>;
