import { z } from 'zod';

/** What the simulated Servio has texts for. */
export const languages = ['uk', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

/** One text in each language. */
export const Text = z.strictObject({ uk: z.string(), en: z.string(), de: z.string() });
export type Text = z.infer<typeof Text>;
