/** Restaurants of two booking systems in which a guest can look for a table at once. */
export const adlerFamily = {
  group: 'adler-family',
  name: 'The Adler family',
  sites: ['gasthof-adler', 'zunfthaus', 'alder-house'],
} as const;
