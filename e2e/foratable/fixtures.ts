import { test as base, type WorkerFixtures } from '../fixtures.ts';

/** A site whose operator mistyped the restaurant's hash. */
const mistyped = (baseUrl: string, origins: readonly string[]) => ({
  upstream: 'foratable',
  baseUrl,
  origins,
  restaurantHash: '0'.repeat(32),
  username: { env: 'GASTHOF_ADLER_USER' },
  password: { env: 'GASTHOF_ADLER_PASSWORD' },
  timeZone: 'Europe/Zurich',
  languages: ['de', 'en'],
  phoneCountries: ['CH'],
  name: 'Gasthof Vertippt',
  phone: '+41 44 555 01 99',
});

/** With the site `mistyped`. */
export const test = base.extend<object, Pick<WorkerFixtures, 'moreSites'>>({
  moreSites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => use((bookApi, origins) => ({ mistyped: mistyped(bookApi, origins) })),
    { scope: 'worker' },
  ],
});
