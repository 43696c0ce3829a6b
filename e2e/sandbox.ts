import { expect } from '@playwright/test';
import { ControlClient } from './control-client.ts';
import { methodOf, Restaurants, type Method } from './foratable/restaurants.ts';
import type { StayRecord, TableRecord } from './records.ts';
import { Groups, type Resource } from './sevenrooms/groups.ts';
import { functionOf, Hotels, type FunctionName } from './servio/hotels.ts';

export { visits } from './foratable/restaurants.ts';

export { venues } from './sevenrooms/groups.ts';

const staleToken = 'Missing Authentication parameters';

const calledFor = { ...methodOf, ...functionOf };
/** One of our calls, standing for what a booking system is asked for it; or what it names its own. */
type Call = keyof typeof calledFor;
type Asked = Call | Method | FunctionName | Resource;

export interface Sms {
  to: string;
  text: string;
  code: string | null;
  language: string;
}

export interface Fault {
  /** `*`: whatever is asked. */
  at: Asked | '*';
  /** `break-before`: the connection breaks and nothing happened; `break-after`: it happened, and the answer is lost. */
  effect: 'delay' | 'break-before' | 'break-after' | 'http-500' | 'http-429' | 'garbage' | 'hang';
  delay?: number;
  /** Seconds, with `http-429`. */
  retryAfter?: number;
  times?: number;
}

/** A Tuesday morning at ten in Zürich: what the guests of all journeys see on the wall clock, unless they say else. */
export const morning = '2026-12-01T10:00:00+01:00';

const nameOf = (asked: Asked | '*'): string => (asked in calledFor ? calledFor[asked as Call] : asked);

/** The sandbox as its hosts see it, whatever booking system they have: their books, their rooms, their bad days. */
export class SandboxControl {
  /** What only one of the booking systems knows. */
  readonly restaurants: Restaurants;
  readonly groups: Groups;
  readonly hotels: Hotels;
  readonly #control: ControlClient;

  constructor(controlUrl: string) {
    this.#control = new ControlClient(controlUrl);
    this.restaurants = new Restaurants(this.#control);
    this.groups = new Groups(this.#control);
    this.hotels = new Hotels(this.#control);
  }

  /** Everything as at the start, and the clock at a Tuesday morning. */
  async reset(): Promise<void> {
    await this.#control.send('POST', '/reset');
    await this.setClock(morning);
  }

  async setClock(now: string): Promise<void> {
    await this.#control.send('PUT', '/clock', { now });
  }

  async advanceClock(seconds: number): Promise<void> {
    await this.#control.send('PUT', '/clock', { advance: seconds });
  }

  async fault({ at, ...fault }: Fault): Promise<void> {
    await this.#control.send('POST', '/faults', { method: nameOf(at), ...fault });
  }

  /** Every call breaks until `recover`. */
  async goDown(): Promise<void> {
    await this.fault({ at: '*', effect: 'break-before', times: 1000 });
  }

  async recover(): Promise<void> {
    await this.#control.send('DELETE', '/faults');
  }

  /**
   * How often a booking system was asked for this, without calls that were refused for a token of before the last reset alone:
   * they are made again with a new one.
   */
  async timesAsked(asked: Asked): Promise<number> {
    const { counts, last } = (await this.#control.get('/calls')) as {
      counts: Record<string, number>;
      last: { method: string; outcome: string }[];
    };
    const name = nameOf(asked);
    const stale = last.filter(({ method, outcome }) => method === name && outcome === staleToken);
    return (counts[name] ?? 0) - stale.length;
  }

  /** Newest first. */
  async inbox(mobile: string): Promise<Sms[]> {
    const answer = await this.#control.get(`/inbox?mobile=${encodeURIComponent(mobile)}`);
    return (answer as { messages: Sms[] }).messages;
  }

  /** The code in the newest message to that number. */
  async code(mobile: string): Promise<string> {
    const code = (await this.inbox(mobile)).find((sms) => sms.code !== null)?.code;
    if (!code) throw new Error('No code was sent to that number.');
    return code;
  }

  /** How many seats the booking system has to give at a place of a restaurant. */
  async setSeats(site: string, place: string, seats: number): Promise<void> {
    await this.restaurants.setSeats(site, place, seats);
  }

  /** The largest party that a restaurant takes online. */
  async limitParty(site: string, size: number): Promise<void> {
    await this.restaurants.limitParty(site, size);
  }

  /** A restaurant has given out a promo code. */
  async giveOut(site: string, promoCode: string): Promise<void> {
    await this.restaurants.giveOut(site, promoCode);
  }

  /** Restaurants know no more of what guests have said to them so far: as if it were too long ago, or never said. */
  async loseConversations(as: 'expired' | 'unknown'): Promise<void> {
    await (as === 'expired' ? this.restaurants.expireRequests() : this.restaurants.forgetRequests());
  }

  /** Of each booking system, in the order in which they were booked. */
  async tables(): Promise<TableRecord[]> {
    return [...(await this.restaurants.tables()), ...(await this.groups.tables())];
  }

  /** The one table that was booked. */
  async booked(expected: Partial<TableRecord>): Promise<void> {
    const tables = await this.tables();
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject(expected);
  }

  /** So many rooms of a type are taken by others, on each of these nights. */
  async occupy(site: string, roomType: string, nights: readonly string[], rooms: number): Promise<void> {
    await this.hotels.change(site, {
      occupied: { [roomType]: Object.fromEntries(nights.map((night) => [night, rooms])) },
    });
  }

  /** All prices of a hotel are so many per cent of what they were. */
  async changePrices(site: string, percent: number): Promise<void> {
    await this.hotels.change(site, { pricePercent: percent });
  }

  /** What one night costs in a room type at a rate, in minor units. */
  async setPrice(site: string, rate: string, roomType: string, night: string, minor: number): Promise<void> {
    await this.hotels.change(site, { prices: { [rate]: { [roomType]: { [night]: minor } } } });
  }

  /** A rate is sold no more, on no night. */
  async closeRate(site: string, rate: string): Promise<void> {
    await this.hotels.change(site, { restrictions: [{ kind: 'closedToSale', priceLists: [Number(rate)] }] });
  }

  /** In the order in which they were booked. */
  stays(): Promise<StayRecord[]> {
    return this.hotels.stays();
  }

  /** The one room that was booked. */
  async reserved(expected: Partial<StayRecord>): Promise<StayRecord> {
    const [stay, ...others] = await this.stays();
    expect(others).toEqual([]);
    expect(stay).toMatchObject({ status: 'confirmed', ...expected });
    return stay as StayRecord;
  }
}
