import { z } from 'zod';
import { Country } from './primitives.ts';

/** A house and where it stands. */
export const Place = z.object({
  name: z.string(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  country: Country.optional(),
  phone: z.string().optional(),
});
export type Place = z.infer<typeof Place>;
