import { escapeHtml } from './html.ts';
import type { PagesOptions } from './pages.ts';
import { restaurants, type SeedRestaurant } from './sandbox/index.ts';

type Week = ReturnType<SeedRestaurant['config']>['rooms'][number]['times'];

/** The name of the environment variable that holds a restaurant's password. */
const passwordName = ({ site }: SeedRestaurant) => `${site.toUpperCase().replaceAll('-', '_')}_PASSWORD`;

/** The sites file of a proxy that sells the sandbox's restaurants, as its operator would write it. */
export function sitesFile(bookApi: string, origins: readonly string[]) {
  const sites = restaurants.map((seed) => [
    seed.site,
    {
      upstream: 'foratable',
      baseUrl: bookApi,
      origins,
      restaurantHash: seed.restaurantHash,
      username: seed.credentials.username,
      password: { env: passwordName(seed) },
      timeZone: seed.timeZone,
      languages: seed.languages,
      smsCountries: ['CH', 'DE', 'AT', 'FR', 'IT', 'LI'],
      name: seed.name,
      phone: seed.phone,
    },
  ]);
  return { sites: Object.fromEntries(sites) as Record<string, object> };
}

/** The environment that goes with it. */
export const sitesEnvironment = (): Record<string, string> =>
  Object.fromEntries(restaurants.map((seed) => [passwordName(seed), seed.credentials.password]));

const titles: Record<string, string> = {
  'gasthof-adler': 'One room',
  seehaus: 'Several rooms',
  zunfthaus: 'Choice of menu',
  krone: 'Not bookable online',
};
const pageLanguages: Record<string, string> = { seehaus: 'en' };

/** Monday first, as the region does; a weekday with no times is closed. */
function openingHours(week: Week, language: string): string {
  const rows = [1, 2, 3, 4, 5, 6, 0].map((weekday) => {
    // 2 January 2000 was a Sunday.
    const day = new Date(Date.UTC(2000, 0, 2 + weekday));
    const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
    const times = (week[weekday] ?? []).map(({ from, to }) => `${from}–${to}`).join(', ');
    return `<dt>${name}</dt><dd>${times || (language === 'en' ? 'closed' : 'geschlossen')}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

/** What the houses' pages say of themselves, out of the sandbox's own data, so that page and widget agree. */
export function demoSites(today: string): PagesOptions['sites'] {
  return restaurants.map((seed) => {
    const { site, name, phone } = seed;
    const { street, zip, city, rooms } = seed.config(today);
    return {
      site,
      title: `${name}: ${(titles[site] ?? site).toLowerCase()}`,
      values: {
        phone: escapeHtml(phone),
        tel: escapeHtml(phone.replace(/[^+\d]/g, '')),
        address: escapeHtml(`${street}\n${zip} ${city}`),
        hours: openingHours(rooms[0]?.times ?? [], pageLanguages[site] ?? 'de'),
      },
    };
  });
}
