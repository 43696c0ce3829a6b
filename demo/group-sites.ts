import { groups, type Sandbox, type SeedGroup } from './sandbox/index.ts';

/** The sites of the sandbox's venue groups, as their operators would write them. */

const secretName = ({ site }: SeedGroup, what: 'ID' | 'SECRET') =>
  `${site.toUpperCase().replaceAll('-', '_')}_${what}`;

/** Who stands behind each group, made up like the group; what becomes of its tables that cost, whether it asks guests to
 * agree to its marketing. */
const about: Readonly<
  Record<string, { company: string; address: string; payment: string; marketing: boolean }>
> = {
  harbour: {
    company: 'Harbour Restaurants Ltd',
    address: '18 Rope Walk, London SE1 9AA',
    payment: 'payment-link',
    marketing: true,
  },
  'alder-house': {
    company: 'Alder House Brighton Ltd',
    address: '4 Orchard Rise, Brighton BN1 1AA',
    payment: 'phone',
    marketing: false,
  },
};

function siteOf(seed: SeedGroup, baseUrl: string, origins: readonly string[]): object {
  const { company, address, payment, marketing } = about[seed.site] ?? {};
  const [pages] = origins;
  return {
    upstream: 'sevenrooms',
    baseUrl,
    origins,
    venueGroupId: seed.venueGroupId,
    venues: seed.venues.map(({ id }) => id),
    clientId: { env: secretName(seed, 'ID') },
    clientSecret: { env: secretName(seed, 'SECRET') },
    timeZone: seed.timeZone,
    languages: ['en'],
    phoneCountries: ['GB', 'IE', 'FR', 'DE', 'CH', 'US'],
    name: seed.name,
    phone: seed.phone,
    payment,
    marketing,
    ...(pages ? { manageUrl: `${pages}/${seed.site}/booking.html` } : {}),
    legal: {
      name: company,
      address,
      email: `info@${seed.site}.example`,
      ...(pages
        ? { termsUrl: `${pages}/${seed.site}/terms.html`, privacyUrl: `${pages}/${seed.site}/privacy.html` }
        : {}),
    },
  };
}

export const groupSites = (
  { sevenroomsBase }: Pick<Sandbox, 'sevenroomsBase'>,
  origins: readonly string[],
): Record<string, object> =>
  Object.fromEntries(groups.map((seed) => [seed.site, siteOf(seed, sevenroomsBase, origins)]));

export const groupEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    groups.flatMap((seed) => [
      [secretName(seed, 'ID'), seed.credentials.clientId],
      [secretName(seed, 'SECRET'), seed.credentials.clientSecret],
    ]),
  );
