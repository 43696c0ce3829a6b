// Made by `npm run languages` from the folders beside it.
export const languages = ['de', 'en', 'fr', 'it', 'uk'] as const;
export type Language = (typeof languages)[number];
