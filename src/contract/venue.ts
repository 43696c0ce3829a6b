import { z } from 'zod';
import { Country } from './primitives.ts';

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
