import { escapeHtml } from './html.ts';
import { adlerFamily } from './adler-family.ts';
import {
  groups,
  hotels,
  restaurants,
  type SeedGroup,
  type SeedHotel,
  type SeedRestaurant,
} from './sandbox/index.ts';

/** A house with pages of its own, in the folder `sites/{house}`. */
export interface DemoVenue {
  house: string;
  name: string;
  /** What there is to see at it. Null where it has no front page: then another house's page sells it. */
  shows: string | null;
  /** What its pages sell. */
  sites: readonly string[];
  kinds: readonly ('table' | 'stay')[];
  /** Its page lets a booking go on in the booking system's own window, so its policy must let a form go there. */
  handsOver?: boolean;
  /** What its pages ask for, as HTML: `phone`, `tel`, `address` …; `hotel_phone` … of a hotel beside a restaurant. */
  values: (language: string) => Readonly<Record<string, string>>;
}

type Week = ReturnType<SeedRestaurant['config']>['rooms'][number]['times'];

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

const phoneValues = (phone: string) => ({
  phone: escapeHtml(phone),
  tel: escapeHtml(phone.replace(/[^+\d]/g, '')),
});

function restaurantValues(seed: SeedRestaurant, today: string, language: string) {
  const { street, zip, city, rooms } = seed.config(today);
  return {
    ...phoneValues(seed.phone),
    address: escapeHtml(`${street}\n${zip} ${city}`),
    hours: openingHours(rooms[0]?.times ?? [], language),
  };
}

function hotelValues(seed: SeedHotel, today: string) {
  const { address, usualArrival, usualDeparture } = seed.config(today);
  return {
    ...phoneValues(seed.phone),
    address: escapeHtml(address.replace(', ', '\n')),
    arrival: usualArrival,
    departure: usualDeparture,
  };
}

/** A group's venues, each with its address and telephone. */
function groupValues(seed: SeedGroup, today: string) {
  const { venues } = seed.config(today);
  const cards = Object.values(venues).map(
    ({ name, address, postal_code: code, phone_number: phone }) =>
      `<li><b>${escapeHtml(name)}</b><br />${escapeHtml(`${address} ${code}`)}<br />${escapeHtml(phone)}</li>`,
  );
  const [only] = Object.values(venues);
  const address = only ? `${only.address}\n${only.postal_code}` : '';
  return {
    ...phoneValues(seed.phone),
    address: escapeHtml(address),
    venues: `<ul class="venues">${cards.join('')}</ul>`,
  };
}

const shown: Record<string, string> = {
  'gasthof-adler': 'A table in its one dining room, what its guests say, and a visit to rate',
  seehaus: 'A table, in the room that guests choose',
  zunfthaus: 'A table, with a choice of menu',
  roessli: 'A table that the landlord must say yes to',
  harbour: 'A table at one of three venues, one with a counter that is paid ahead',
  'alder-house': 'A table, from what is free that day',
  krone: 'Not bookable online: how guests call then',
  'hotel-dnipro': 'A room, in Ukrainian and English',
};

const prefixed = (prefix: string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]));

/** The demoVenues, out of the sandbox's own data, so that page and widget agree. The first is where the demo begins. */
export function housesOf(today: string): DemoVenue[] {
  const ofSeed = (
    { site, name }: SeedRestaurant | SeedGroup | SeedHotel,
    kind: DemoVenue['kinds'][number],
    values: DemoVenue['values'],
  ): DemoVenue => ({
    house: site,
    name,
    shows: shown[site] ?? null,
    sites: [site],
    kinds: [kind],
    values,
  });
  const ofRestaurants = restaurants.map((seed) =>
    ofSeed(seed, 'table', (language) => restaurantValues(seed, today, language)),
  );
  const ofGroups = groups.map((seed) => ofSeed(seed, 'table', () => groupValues(seed, today)));
  const ofHotels = hotels.map((seed) => ofSeed(seed, 'stay', () => hotelValues(seed, today)));
  const all = [...ofRestaurants, ...ofGroups, ...ofHotels];
  return [
    ...all,
    gardenOf('gasthof-adler', all),
    joined('seehaus-house', 'Seehaus with rooms', all, ['seehaus', 'seehaus-hotel']),
    family(all),
  ];
}

/** A second page of a restaurant, on which a table is only chosen. */
function gardenOf(house: string, all: readonly DemoVenue[]): DemoVenue {
  const restaurant = all.find((one) => one.house === house);
  if (!restaurant) throw new Error(`The sandbox lacks ${house}.`);
  return {
    ...restaurant,
    house: 'adler-garten',
    name: 'Adlergarten',
    shows: 'A table, chosen here and booked in the booking system’s own window',
    handsOver: true,
  };
}

/** Restaurants of a group on one page, each with its address; the page sells at all of them. */
function family(all: readonly DemoVenue[]): DemoVenue {
  const members = adlerFamily.sites.flatMap((site) => all.find(({ house }) => house === site) ?? []);
  const card = (
    { name }: DemoVenue,
    { address = '', phone = '', tel = '' }: Readonly<Record<string, string>>,
  ) =>
    `<li><b>${escapeHtml(name)}</b><br />${address.replace('\n', '<br />')}<br /><a href="tel:${tel}">${phone}</a></li>`;
  return {
    house: adlerFamily.group,
    name: adlerFamily.name,
    shows: 'A table at whichever of three restaurants has one, across booking systems',
    sites: adlerFamily.sites,
    kinds: ['table'],
    values: (language) => ({
      houses: `<ul class="houses">${members.map((member) => card(member, member.values(language))).join('')}</ul>`,
    }),
  };
}

/** A house that has both: the restaurant's values, and the hotel's with `hotel_` before them. */
function joined(house: string, name: string, all: readonly DemoVenue[], parts: [string, string]): DemoVenue {
  const [restaurant, hotel] = parts.map((part) => all.find((one) => one.house === part));
  if (!restaurant || !hotel) throw new Error(`The sandbox lacks a part of ${house}.`);
  return {
    house,
    name,
    shows: 'A table and a room, on one page',
    sites: [...restaurant.sites, ...hotel.sites],
    kinds: ['table', 'stay'],
    values: (language) => ({ ...restaurant.values(language), ...prefixed('hotel', hotel.values(language)) }),
  };
}
