import { hotelTexts } from './hotel-texts.ts';
import { legalOf } from './legal.ts';
import { hotels, type SeedHotel } from './sandbox/index.ts';

/** The name of the environment variable that holds a hotel's token. */
const tokenName = ({ site }: SeedHotel) => `${site.toUpperCase().replaceAll('-', '_')}_TOKEN`;

const payments: Readonly<Record<number, string>> = { 100: 'cash', 200: 'card', 300: 'transfer' };

function hotelSite(seed: SeedHotel, servioBase: string, origins: readonly string[]): object {
  const own = hotelTexts[seed.site];
  if (!own) throw new Error(`Nothing is written of ${seed.site}.`);
  const { usualArrival, usualDeparture, maxNights, paidTypes } = seed.config('2026-01-01');
  const roomTypes = seed.roomTypes.map(({ id, name }) => {
    const room = own.rooms[id];
    const photos = room?.photos.map((alt, index) => ({
      src: `/${seed.site}/photos/${id}-${index + 1}.svg`,
      alt,
    }));
    return [id, { name, description: room?.description, photos }];
  });
  return {
    upstream: 'servio',
    baseUrl: servioBase,
    hotelId: seed.hotelId,
    accessToken: { env: tokenName(seed) },
    currency: seed.currency,
    origins,
    timeZone: seed.timeZone,
    languages: seed.languages,
    phoneCountries: own.phoneCountries,
    name: seed.name,
    phone: seed.phone,
    venue: own.venue,
    roomTypes: Object.fromEntries(roomTypes) as Record<string, object>,
    ...(origins[0] ? { manageUrl: `${origins[0]}/${seed.site}/booking.html` } : {}),
    cancellation: own.cancellation,
    legal: legalOf(seed, origins[0]),
    stay: {
      arrivalTime: usualArrival,
      departureTime: usualDeparture,
      maxNights,
      maxAdults: 6,
      maxChildren: 4,
      ...Object.fromEntries(own.offers.map((offer) => [offer, true])),
      payments: paidTypes.map((paidType) => payments[paidType]),
    },
  };
}

/** The sandbox's hotels in a sites file, as their operator would write it. */
export const hotelSites = (servioBase: string, origins: readonly string[]): Record<string, object> =>
  Object.fromEntries(hotels.map((seed) => [seed.site, hotelSite(seed, servioBase, origins)]));

/** The environment that goes with it. */
export const hotelEnvironment = (): Record<string, string> =>
  Object.fromEntries(hotels.map((seed) => [tokenName(seed), seed.accessToken]));
