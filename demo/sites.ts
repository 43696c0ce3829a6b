import { adlerFamily } from './adler-family.ts';
import { groupEnvironment, groupSites } from './group-sites.ts';
import { hotelEnvironment, hotelSites } from './hotel-sites.ts';
import { legalOf } from './legal.ts';
import { restaurants, type Sandbox, type SeedRestaurant } from './sandbox/index.ts';

/** The name of the environment variable that holds a restaurant's user name or password. */
const secretName = ({ site }: SeedRestaurant, what: 'USER' | 'PASSWORD') =>
  `${site.toUpperCase().replaceAll('-', '_')}_${what}`;

/** Restaurants with a page on which guests see how their bookings stand. */
const managed: readonly string[] = ['roessli'];

/** The sites file of a proxy that sells the sandbox's restaurants, venue groups and hotels, as its operator would write it. */
export function sitesFile(
  addresses: Pick<Sandbox, 'bookApi' | 'servioBase' | 'sevenroomsBase'>,
  origins: readonly string[],
) {
  const sites = restaurants.map((seed) => [
    seed.site,
    {
      upstream: 'foratable',
      baseUrl: addresses.bookApi,
      origins,
      restaurantHash: seed.restaurantHash,
      username: { env: secretName(seed, 'USER') },
      password: { env: secretName(seed, 'PASSWORD') },
      timeZone: seed.timeZone,
      languages: seed.languages,
      promoCodes: seed.promoCodes,
      phoneCountries: ['CH', 'DE', 'AT', 'FR', 'IT', 'LI'],
      name: seed.name,
      phone: seed.phone,
      ...(managed.includes(seed.site) && origins[0]
        ? { manageUrl: `${origins[0]}/${seed.site}/booking.html` }
        : {}),
      legal: legalOf(seed, origins[0]),
    },
  ]);
  const ofRestaurants = Object.fromEntries(sites) as Record<string, object>;
  const ofGroups = groupSites(addresses, origins);
  return {
    sites: { ...ofRestaurants, ...ofGroups, ...hotelSites(addresses.servioBase, origins) },
    groups: { [adlerFamily.group]: { sites: adlerFamily.sites, name: adlerFamily.name } },
  };
}

/** The environment that goes with it. */
export const sitesEnvironment = (): Record<string, string> => ({
  ...Object.fromEntries(
    restaurants.flatMap((seed) => [
      [secretName(seed, 'USER'), seed.credentials.username],
      [secretName(seed, 'PASSWORD'), seed.credentials.password],
    ]),
  ),
  ...groupEnvironment(),
  ...hotelEnvironment(),
});
