import { expect } from '@playwright/test';
import { restaurants } from '../demo/sandbox/index.ts';

export interface Booking {
  reservation_hash: string;
  site: string;
  room: string;
  date: string;
  time: string;
  person: number;
  firstname: string;
  lastname: string;
  mobile: string;
  choice: string | null;
  comment: string | null;
  promocode: string | null;
  language: string;
}

/** A room that was reserved, as the hotel has it. */
export interface HotelStay {
  site: string;
  account: number;
  status: 'confirmed' | 'waiting' | 'cancelled';
  arrival: string;
  departure: string;
  arrivalTime: string;
  departureTime: string;
  nights: string[];
  adults: number;
  childAges: number[];
  extraBed: boolean;
  roomTypeId: number;
  priceListId: number;
  companyId: number;
  conditionId: number;
  paidType: number;
  agentCategory: number;
  totalMinor: number;
  currency: string;
  services: { kind: string; charges: { at: string; minor: number }[] }[];
  guest: { lastName: string; firstName: string; phone: string; email: string };
  comment: string;
}

export interface Sms {
  to: string;
  text: string;
  code: string | null;
  language: string;
}

export interface Fault {
  method: string;
  effect: 'delay' | 'break-before' | 'break-after' | 'http-500' | 'garbage' | 'hang';
  delay?: number;
  times?: number;
}

/** A Tuesday morning at ten in Zürich: what the guests of all journeys see on the wall clock, unless they say else. */
export const morning = '2026-12-01T10:00:00+01:00';

/** The sandbox's control surface, as the journeys need it. */
export class SandboxControl {
  readonly #url: string;

  constructor(controlUrl: string) {
    this.#url = controlUrl;
  }

  async #ask(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(this.#url + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  /** Everything as at the start, and the clock at a Tuesday morning. */
  async reset(): Promise<void> {
    await this.#ask('POST', '/reset');
    await this.setClock(morning);
  }

  async setClock(now: string): Promise<void> {
    await this.#ask('PUT', '/clock', { now });
  }

  async advanceClock(seconds: number): Promise<void> {
    await this.#ask('PUT', '/clock', { advance: seconds });
  }

  async fault(fault: Fault): Promise<void> {
    await this.#ask('POST', '/faults', fault);
  }

  /** Every call breaks until `recover`. */
  async goDown(): Promise<void> {
    await this.fault({ method: '*', effect: 'break-before', times: 1000 });
  }

  async recover(): Promise<void> {
    await this.#ask('DELETE', '/faults');
  }

  /** Changes settings of a restaurant, by its site. */
  async change(site: string, settings: object): Promise<void> {
    const seed = restaurants.find((restaurant) => restaurant.site === site);
    if (!seed) throw new Error(`The sandbox has no restaurant "${site}".`);
    await this.#ask('PATCH', `/restaurants/${seed.restaurantHash}`, settings);
  }

  /** All open request hashes are as old as they can be: 22. */
  async expireRequests(): Promise<void> {
    await this.#ask('POST', '/requests/expire');
  }

  /** All request hashes are unknown: 21. */
  async forgetRequests(): Promise<void> {
    await this.#ask('POST', '/requests/forget');
  }

  /** Takes back what was said on the open requests: the guest, or the table too. */
  async rewindRequests(to: 'new' | 'table'): Promise<void> {
    await this.#ask('POST', '/requests/rewind', { to });
  }

  /** Newest first. */
  async inbox(mobile: string): Promise<Sms[]> {
    const answer = await this.#ask('GET', `/inbox?mobile=${encodeURIComponent(mobile)}`);
    return ((await answer.json()) as { messages: Sms[] }).messages;
  }

  /** The code in the newest message to that number. */
  async code(mobile: string): Promise<string> {
    const code = (await this.inbox(mobile)).find((sms) => sms.code !== null)?.code;
    if (!code) throw new Error('No code was sent to that number.');
    return code;
  }

  async bookings(): Promise<Booking[]> {
    const answer = await this.#ask('GET', '/bookings');
    return ((await answer.json()) as { bookings: Booking[] }).bookings;
  }

  /** The one booking that was made. */
  async booked(expected: Partial<Booking>): Promise<void> {
    const bookings = await this.bookings();
    expect(bookings).toHaveLength(1);
    expect(bookings[0]).toMatchObject(expected);
  }

  /** Changes settings of a hotel: what is named, within objects too; null takes a key away. */
  async changeHotel(site: string, settings: object): Promise<void> {
    await this.#ask('PATCH', `/hotels/${site}`, settings);
  }

  /** So many rooms of a type are taken by others, on each of these nights. */
  async occupy(site: string, roomType: string, nights: readonly string[], rooms: number): Promise<void> {
    await this.changeHotel(site, {
      occupied: { [roomType]: Object.fromEntries(nights.map((night) => [night, rooms])) },
    });
  }

  /** In the order in which they were reserved. */
  async stays(): Promise<HotelStay[]> {
    const answer = await this.#ask('GET', '/stays');
    return ((await answer.json()) as { stays: HotelStay[] }).stays;
  }

  /** The one room that was reserved. */
  async reserved(expected: Partial<HotelStay>): Promise<HotelStay> {
    const [stay, ...others] = await this.stays();
    expect(others).toEqual([]);
    expect(stay).toMatchObject({ status: 'confirmed', ...expected });
    return stay as HotelStay;
  }

  /** What the hotel does with a reservation: confirms it or not, gets paid on some dates. */
  async changeStay(
    { site, account }: HotelStay,
    change: { status?: 'confirmed' | 'waiting'; paid?: 'all' | 'none' | string[] },
  ): Promise<void> {
    await this.#ask('PATCH', `/stays/${site}/${account}`, change);
  }

  /** How often each method was called. */
  async calls(): Promise<Record<string, number>> {
    const answer = await this.#ask('GET', '/calls');
    return ((await answer.json()) as { counts: Record<string, number> }).counts;
  }
}
