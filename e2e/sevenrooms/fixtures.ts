import { groupSites } from '../../demo/group-sites.ts';
import { test as base, type WorkerFixtures } from '../fixtures.ts';

export { expect } from '../fixtures.ts';

/** With Harbour Restaurants once more, for each other way in which a table that wants a card or money can be had. */
export const test = base.extend<object, Pick<WorkerFixtures, 'moreSites'>>({
  moreSites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) =>
      use((_bookApi, origins, sandbox) => {
        const { harbour } = groupSites(sandbox, origins);
        return {
          'harbour-by-phone': { ...harbour, payment: 'phone' },
          'harbour-on-arrival': { ...harbour, payment: 'on-arrival' },
        };
      }),
    { scope: 'worker' },
  ],
});
