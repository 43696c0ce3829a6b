import { dateOf, weekdayOf } from '../wall-clock.ts';
import type { HotelConfig, PriceListConfig, RoomTypeConfig } from './config.ts';
import { percentOf, sum } from './money.ts';
import type { ServiceKind } from './services.ts';
import { nightsOf } from './stay.ts';
import type { Stay } from './stay.ts';

/** What is charged on one date. */
export interface Charge {
  /** `yyyy-MM-dd HH:mm:ss`, when it is consumed. */
  at: string;
  minor: number;
  /** At the desk; null: the same. */
  rackMinor: number | null;
}

export interface Service {
  kind: ServiceKind;
  charges: readonly Charge[];
}

/** At how many per cent of the desk's price a condition has a list; undefined: not at all. */
export const percentUnder = (
  { condition, percent, also }: PriceListConfig,
  id: number,
): number | undefined => (id === condition ? percent : also[id]);

export interface PriceWish {
  stay: Stay;
  conditionId: number;
  roomTypeId: number;
  priceListId: number;
  transport: boolean;
  touristTax: boolean;
  loyaltyCode: string;
}

const [friday, saturday] = [5, 6];
const usualNight = (room: RoomTypeConfig, day: number): number =>
  [friday, saturday].includes(weekdayOf(day)) ? room.weekendPrice : room.price;

/** What the desk asks for a room that night. */
function rackPrice(
  config: HotelConfig,
  room: RoomTypeConfig,
  { adults, childAges }: Stay,
  day: number,
): number {
  const date = dateOf(day);
  const season = config.seasons.find(({ from, to }) => from <= date && date <= to);
  const isSingle = adults === 1 && childAges.length === 0;
  const night = percentOf(usualNight(room, day), season?.percent ?? 100);
  return percentOf(isSingle ? percentOf(night, room.singlePercent) : night, config.pricePercent);
}

/** How many per cent a loyalty code takes off; undefined for one that nobody knows. Codes don't mind capitals. */
export const loyaltyPercent = ({ loyalty }: HotelConfig, code: string): number | undefined =>
  Object.entries(loyalty).find(([name]) => name.toLowerCase() === code.trim().toLowerCase())?.[1];

/** The lodging itself: a set price as it is set, else a share of the desk's; a loyalty code takes its share off. */
function dwelling(
  config: HotelConfig,
  wish: PriceWish,
  list: PriceListConfig,
  room: RoomTypeConfig,
): Service {
  const { stay, roomTypeId, priceListId } = wish;
  const off = loyaltyPercent(config, wish.loyaltyCode) ?? 0;
  const percent = percentUnder(list, wish.conditionId) ?? list.percent;
  const charges = nightsOf(stay).map((day) => {
    const rackMinor = rackPrice(config, room, stay, day);
    const set = config.prices[priceListId]?.[roomTypeId]?.[dateOf(day)];
    const minor = percentOf(set ?? percentOf(rackMinor, percent), 100 - off);
    return { at: `${dateOf(day)} ${stay.arrivalTime}:00`, minor, rackMinor };
  });
  return { kind: 'dwelling', charges };
}

/** Those who sleep on the extra places: the youngest. */
function split(room: RoomTypeConfig, { adults, childAges }: Stay) {
  const extra = Math.max(0, adults + childAges.length - room.mainPlaces);
  const inBeds = Math.max(0, childAges.length - extra);
  return {
    extraAdults: Math.max(0, extra - childAges.length),
    extraChildren: childAges.slice(inBeds),
    childrenInBeds: childAges.slice(0, inBeds),
  };
}

/** Every service of a stay with what it costs on which date, without the surcharges. Free ones are left out. */
export function servicesOf(config: HotelConfig, wish: PriceWish): Service[] {
  const { stay } = wish;
  const room = config.roomTypes[wish.roomTypeId];
  const list = config.priceLists[wish.priceListId];
  if (!room || !list) throw new Error('prices are reckoned only for what the hotel has');

  const byAge = (age: number) => config.children.find(({ to }) => age <= to) ?? config.children.at(-1)!;
  const { extraAdults, extraChildren, childrenInBeds } = split(room, stay);
  const each = (kind: ServiceKind, minor: number, at = nightly(stay)): Service => ({
    kind,
    charges: at.map((moment) => ({ at: moment, minor, rackMinor: null })),
  });
  const breakfasts = sum(stay.childAges.map((age) => byAge(age).breakfast));
  const extraBeds = sum(extraChildren.map((age) => byAge(age).extraBed));

  return [
    dwelling(config, wish, list, room),
    each(
      'breakfast',
      list.breakfast ? stay.adults * config.breakfast.adult + breakfasts : 0,
      mornings(config, stay),
    ),
    each('children', sum(childrenInBeds.map((age) => byAge(age).place))),
    each('extraBed', extraAdults * config.extraBed + extraBeds),
    each('touristTax', wish.touristTax ? stay.adults * config.touristTax : 0),
    each('deposit', config.deposit, nightly(stay).slice(0, 1)),
    each('discount', -config.discount),
    ...(config.freeService ? [each('freeService', 0, [])] : []),
    each('transport', wish.transport ? (config.transport ?? 0) : 0, nightly(stay).slice(0, 1)),
  ].filter(isCharged);
}

/** The surcharges of those who live in the country (1), or not (2); 0: whichever the hotel supposes. */
export function surchargesOf({ surcharge }: HotelConfig, stay: Stay, category: 0 | 1 | 2): Service[] {
  if (!surcharge) return [];
  const isResident = (category || surcharge.default) === 1;
  const minor = stay.adults * (isResident ? surcharge.resident : surcharge.nonResident);
  const charges = nightly(stay).map((at) => ({ at, minor, rackMinor: null }));
  return [{ kind: 'surcharge' as const, charges }].filter(isCharged);
}

/** The same services at so many per cent of their price. */
export const chargedAt = (services: readonly Service[], percent: number): Service[] =>
  services.map((service) => ({
    ...service,
    charges: service.charges.map((charge) => ({ ...charge, minor: percentOf(charge.minor, percent) })),
  }));

export const totalOf = (services: readonly Service[]): number =>
  sum(services.flatMap(({ charges }) => charges.map(({ minor }) => minor)));

const isCharged = ({ charges, kind }: Service): boolean =>
  kind === 'dwelling' || kind === 'freeService' || charges.some(({ minor }) => minor !== 0);

const nightly = (stay: Stay): string[] =>
  nightsOf(stay).map((day) => `${dateOf(day)} ${stay.arrivalTime}:00`);

const mornings = ({ breakfast }: HotelConfig, stay: Stay): string[] =>
  breakfast.dated === 'night' ? nightly(stay) : nightsOf(stay).map((day) => `${dateOf(day + 1)} 08:00:00`);
