import type { Money, PlainDate, PriceItem, Stay } from '../../../src/contract/index.ts';
import { parseMoney } from '../../money.ts';
import { addPlainDays } from '../../time.ts';
import { nightsOf } from './stay-check.ts';
import type { WirePriceDate, WirePricedRoomType, WireService } from './wire.ts';

/** Money is summed in integer minor units; a price of which any part can't be read is none. */

export interface Currency {
  code: string;
  /** Of the minor unit. */
  digits: number;
}

/** Integer minor units from the wire's text, or null. */
export function readMinor(text: string | undefined, { code, digits }: Currency): number | null {
  return text === undefined ? null : (parseMoney(text, code, digits)?.minor ?? null);
}

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

interface Charge {
  date: PlainDate;
  minor: number;
  /** The price at the desk; the same where the hotel names none. */
  rackMinor: number;
}

interface Charged {
  kind: PriceItem['kind'];
  name: string;
  charges: readonly Charge[];
}

/** Null if any of them is. */
function all<Value>(values: readonly (Value | null)[]): Value[] | null {
  const there = values.filter((value) => value !== null);
  return there.length === values.length ? there : null;
}

function toCharge(part: WirePriceDate | null, currency: Currency): Charge | null {
  const minor = readMinor(part?.price, currency);
  if (!part?.date || minor === null) return null;
  return { date: part.date, minor, rackMinor: readMinor(part.rackPrice, currency) || minor };
}

/** `dwelling` and `TouristTax` are the codes that the vendor names. */
function kindOf({ systemCode }: WireService): PriceItem['kind'] {
  const code = systemCode?.toLowerCase();
  if (code === 'dwelling') return 'dwelling';
  return code === 'touristtax' ? 'tourist_tax' : 'other';
}

function toCharged(
  service: WireService | null,
  currency: Currency,
  kind?: PriceItem['kind'],
): Charged | null {
  const charges = all((service?.dates ?? []).map((part) => toCharge(part, currency)));
  if (!service || !charges || charges.length === 0) return null;
  return { kind: kind ?? kindOf(service), name: service.name ?? service.typeName ?? '', charges };
}

/** The surcharges of the guest's own category; null where they were asked for and are missing. */
function surchargesOf(room: WirePricedRoomType, category: number, currency: Currency): Charged[] | null {
  if (category === 0) return [];
  const own = room.surcharges.find((told) => told?.category === category);
  return own ? all(own.services.map((service) => toCharged(service, currency, 'surcharge'))) : null;
}

/** Whether each night has its lodging: a missing one would make the stay too cheap. */
function isComplete(services: readonly Charged[], stay: Stay): boolean {
  const dwelling = services.filter(({ kind }) => kind === 'dwelling');
  const lodging = dwelling.length > 0 ? dwelling : services;
  const dates = new Set(lodging.flatMap(({ charges }) => charges.map(({ date }) => date)));
  return Array.from({ length: nightsOf(stay) }, (_, night) => addPlainDays(stay.arrival, night)).every(
    (date) => dates.has(date),
  );
}

export interface Price {
  total: Money;
  rackTotal: Money | null;
  nights: { date: PlainDate; total: Money }[];
  items: PriceItem[];
}

/**
 * What a stay costs in a room at a price list: every service on every date.
 * @param category whose surcharges were asked for apart; 0: they are among the services
 * @returns null where it can't be read in full
 */
export function priceOf(
  room: WirePricedRoomType,
  { stay, category, currency }: { stay: Stay; category: number; currency: Currency },
): Price | null {
  const services = all(room.services.map((service) => toCharged(service, currency)));
  const surcharges = surchargesOf(room, category, currency);
  if (!services || !surcharges || !isComplete(services, stay)) return null;

  const money = (minor: number): Money => ({ minor, currency: currency.code });
  const charged = [...services, ...surcharges];
  const charges = charged.flatMap((service) => service.charges);
  const total = sum(charges.map(({ minor }) => minor));
  const rackTotal = sum(charges.map(({ rackMinor }) => rackMinor));
  const dates = [...new Set(charges.map(({ date }) => date))].sort();
  const on = (date: PlainDate) => charges.filter((charge) => charge.date === date);
  return {
    total: money(total),
    rackTotal: rackTotal > total ? money(rackTotal) : null,
    nights: dates.map((date) => ({ date, total: money(sum(on(date).map(({ minor }) => minor))) })),
    items: charged.map(({ kind, name, charges: own }) => ({
      kind,
      name,
      total: money(sum(own.map(({ minor }) => minor))),
    })),
  };
}
