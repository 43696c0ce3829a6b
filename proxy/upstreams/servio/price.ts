import type { Money, PlainDate, PriceItem, Stay } from '../../../src/contract/index.ts';
import { roundMinor } from '../../money.ts';
import { addPlainDays } from '../../time.ts';
import { nightsOf } from './stay-check.ts';
import type { WirePriceDate, WirePricedRoomType, WireService } from './wire.ts';

/** Money is summed in integer minor units; a price of which any part can't be read is none, and says which. */

export interface Currency {
  code: string;
  /** Of the minor unit. */
  digits: number;
}

/** Integer minor units from the wire's doubles [seed], or null. */
export function readMinor(text: string | undefined, { digits }: Currency): number | null {
  return text === undefined ? null : roundMinor(text, digits);
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

/** Why a price can't be read, for the operator: the service and the date where it is one of those. */
export interface Unreadable {
  why:
    | 'not a price list'
    | 'not under a condition that was asked for'
    | 'not a room type'
    | 'not a list of services'
    | 'not a service'
    | 'not restrictions'
    | 'not a date'
    | 'not an amount'
    | 'a night without lodging'
    | 'less than nothing'
    | 'not a rule for paying ahead';
  service?: string;
  date?: PlainDate;
}
const isUnreadable = (value: object): value is Unreadable => 'why' in value;

/** The first that can't be read, else all. */
function all<Value extends object>(values: readonly (Value | Unreadable)[]): Value[] | Unreadable {
  return values.find(isUnreadable) ?? (values as Value[]);
}

function toCharge(part: WirePriceDate | null, service: string, currency: Currency): Charge | Unreadable {
  const date = part?.date;
  if (!date) return { why: 'not a date', service };
  const minor = readMinor(part.price, currency);
  if (minor === null) return { why: 'not an amount', service, date };
  return { date, minor, rackMinor: readMinor(part.rackPrice, currency) || minor };
}

/** `dwelling` and `TouristTax` are the codes that the vendor names, `deposit` and `surcharge` are ours. [ours] */
const kinds: Readonly<Record<string, PriceItem['kind']>> = {
  dwelling: 'dwelling',
  touristtax: 'tourist_tax',
  deposit: 'deposit',
  surcharge: 'surcharge',
};

/** A service without dates costs nothing. */
function toCharged(
  service: WireService | null,
  currency: Currency,
  kind?: PriceItem['kind'],
): Charged | Unreadable {
  if (!service) return { why: 'not a service' };
  const name = service.name ?? service.typeName ?? '';
  const charges = all(service.dates.map((part) => toCharge(part, name, currency)));
  if (isUnreadable(charges)) return charges;
  return { kind: kind ?? kinds[service.systemCode?.toLowerCase() ?? ''] ?? 'other', name, charges };
}

/** The surcharges of the guest's own category; where none come, there are none. One of which nobody knows whose may be theirs. */
function surchargesOf(
  room: WirePricedRoomType,
  category: number,
  currency: Currency,
): Charged[] | Unreadable {
  if (category === 0) return [];
  if (room.surcharges === 'unreadable') return { why: 'not a list of services', service: 'surcharges' };
  if (room.surcharges.some((told) => told?.category === undefined)) {
    return { why: 'not a service', service: 'surcharges' };
  }
  const own = room.surcharges.filter((told) => told?.category === category);
  const services = own.flatMap((told) => told?.services ?? []);
  return all(services.map((service) => toCharged(service, currency, 'surcharge')));
}

/** The first night without its lodging: it would make the stay too cheap. What is taken off is none. */
function nightWithout(services: readonly Charged[], stay: Stay): PlainDate | undefined {
  const dwelling = services.filter(({ kind }) => kind === 'dwelling');
  const lodging = dwelling.length > 0 ? dwelling : services;
  const charges = lodging.flatMap((service) => service.charges).filter(({ minor }) => minor >= 0);
  const dates = new Set(charges.map(({ date }) => date));
  return Array.from({ length: nightsOf(stay) }, (_, night) => addPlainDays(stay.arrival, night)).find(
    (date) => !dates.has(date),
  );
}

export interface Price {
  total: Money;
  rackTotal: Money | null;
  /** What falls on each date. */
  days: { date: PlainDate; total: Money }[];
  items: PriceItem[];
}

/**
 * What a stay costs in a room at a price list: every service on every date.
 * @param category whose surcharges were asked for apart; 0: they are among the services
 */
export function priceOf(
  room: WirePricedRoomType,
  { stay, category, currency }: { stay: Stay; category: number; currency: Currency },
): Price | Unreadable {
  if (room.services === 'unreadable') return { why: 'not a list of services' };
  const services = all(room.services.map((service) => toCharged(service, currency)));
  const surcharges = surchargesOf(room, category, currency);
  if (isUnreadable(services)) return services;
  if (isUnreadable(surcharges)) return surcharges;
  const date = nightWithout(services, stay);
  if (date) return { why: 'a night without lodging', date };

  const money = (minor: number): Money => ({ minor, currency: currency.code });
  const charged = [...services, ...surcharges];
  const charges = charged.flatMap((service) => service.charges);
  const total = sum(charges.map(({ minor }) => minor));
  if (total < 0) return { why: 'less than nothing' };
  const rackTotal = sum(charges.map(({ rackMinor }) => rackMinor));
  const dates = [...new Set(charges.map(({ date }) => date))].sort();
  const on = (date: PlainDate) => charges.filter((charge) => charge.date === date);
  return {
    total: money(total),
    rackTotal: rackTotal > total ? money(rackTotal) : null,
    days: dates.map((date) => ({ date, total: money(sum(on(date).map(({ minor }) => minor))) })),
    items: charged
      .filter(({ charges: own }) => own.length > 0)
      .map(({ kind, name, charges: own }) => ({
        kind,
        name,
        total: money(sum(own.map(({ minor }) => minor))),
      })),
  };
}
