import { escapeHtml } from './html.ts';
import type { PagesOptions } from './pages.ts';
import { restaurants, type SeedRestaurant } from './sandbox/index.ts';

type Week = ReturnType<SeedRestaurant['config']>['rooms'][number]['times'];

/** The name of the environment variable that holds a restaurant's user name or password. */
const secretName = ({ site }: SeedRestaurant, what: 'USER' | 'PASSWORD') =>
  `${site.toUpperCase().replaceAll('-', '_')}_${what}`;

/** The sites file of a proxy that sells the sandbox's restaurants, as its operator would write it. */
export function sitesFile(bookApi: string, origins: readonly string[]) {
  const sites = restaurants.map((seed) => [
    seed.site,
    {
      upstream: 'foratable',
      baseUrl: bookApi,
      origins,
      restaurantHash: seed.restaurantHash,
      username: { env: secretName(seed, 'USER') },
      password: { env: secretName(seed, 'PASSWORD') },
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
  Object.fromEntries(
    restaurants.flatMap((seed) => [
      [secretName(seed, 'USER'), seed.credentials.username],
      [secretName(seed, 'PASSWORD'), seed.credentials.password],
    ]),
  );

const titles: Record<string, string> = {
  'gasthof-adler': 'one room',
  seehaus: 'several rooms',
  zunfthaus: 'choice of menu',
  krone: 'not bookable online',
};
const pageLanguages: Record<string, string> = { seehaus: 'en' };

/** Monday first, as the region does; days with the same times in one line. */
function openingHours(week: Week, language: string): string {
  const lines: { first: string; last: string; times: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    // 2 January 2000 was a Sunday.
    const day = new Date(Date.UTC(2000, 0, 2 + weekday));
    const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(day);
    const times = (week[weekday] ?? []).map(({ from, to }) => `${from}–${to}`).join('<br />');
    const line = lines.at(-1);
    if (line?.times === times) line.last = name;
    else lines.push({ first: name, last: name, times });
  }
  const closed = language === 'en' ? 'closed' : 'geschlossen';
  const rows = lines.map(({ first, last, times }) => {
    const days = first === last ? first : `${first}–${last}`;
    return `<dt>${days}</dt><dd>${times || closed}</dd>`;
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
      title: `${name}: ${titles[site] ?? ''}`,
      values: {
        phone: escapeHtml(phone),
        tel: escapeHtml(phone.replace(/[^+\d]/g, '')),
        address: escapeHtml(`${street}\n${zip} ${city}`),
        hours: openingHours(rooms[0]?.times ?? [], pageLanguages[site] ?? 'de'),
      },
    };
  });
}
