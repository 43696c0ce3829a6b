import type { Sandbox } from '../index.ts';
import { TestControl, tuesday } from '../test-control.ts';
import { gasthofAdler } from './restaurants/index.ts';
import type { SeedRestaurant } from './restaurants/index.ts';

/** For tests: a body of the Book-API as it came, loosely typed. */
export interface Reply {
  status: 'ok' | 'error';
  code?: number | string;
  message?: string;
  long_message?: string;
  request_hash?: string;
  reservation_hash?: string;
  choice?: unknown;
  [key: string]: unknown;
}

export type Fields = Record<string, string>;

export const newGuest: Fields = {
  firstname: 'Ada',
  lastname: 'Keller',
  mobile: '+41 76 555 11 22',
  email: 'ada.keller@example.ch',
  countryCode: 'CH',
};

/** A guest's program in front of the sandbox, and the restaurant's hand on the control surface. */
export class TestGuest extends TestControl {
  requestHash = '';
  readonly #sandbox: Sandbox;

  constructor(sandbox: Sandbox) {
    super(sandbox);
    this.#sandbox = sandbox;
  }

  async call(method: string, fields: Fields = {}): Promise<Reply> {
    const body = new URLSearchParams({ request_hash: this.requestHash, ...fields });
    const response = await fetch(`${this.#sandbox.bookApi}/${method}`, { method: 'POST', body });
    return (await response.json()) as Reply;
  }

  async init(seed: SeedRestaurant = gasthofAdler, fields: Fields = {}): Promise<Reply> {
    const { username, password: pswd } = seed.credentials;
    const reply = await this.call('initReservation', {
      restaurant_hash: seed.restaurantHash,
      username,
      pswd,
      ...fields,
    });
    this.requestHash = reply.request_hash ?? this.requestHash;
    return reply;
  }

  /** At Gasthof Adler: Friday, 19:00, two guests, or what differs from it. */
  setTable(fields: Fields = {}): Promise<Reply> {
    return this.call('setTable', { date: '2026-12-04', time: '19:00', person: '2', ...fields });
  }

  setGuest(fields: Fields = {}): Promise<Reply> {
    return this.call('setGuest', { ...newGuest, ...fields });
  }

  /** The newest code that came to a phone. */
  async codeOn(mobile = newGuest.mobile ?? ''): Promise<string> {
    const { messages } = (await this.control('GET', `/inbox?mobile=${mobile}`)) as {
      messages: { code: string | null }[];
    };
    return messages.find(({ code }) => code !== null)?.code ?? 'none';
  }

  getReservation(seed: SeedRestaurant, hash: string, fields: Fields = {}): Promise<Reply> {
    const { username, password: pswd } = seed.credentials;
    return this.call('getReservation', { reservation_hash: hash, username, pswd, ...fields });
  }

  /** Four stars for everything, unless the fields say else. */
  setFeedback(hash: string, fields: Fields = {}, seed: SeedRestaurant = gasthofAdler): Promise<Reply> {
    const { username, password: pswd } = seed.credentials;
    const ratings = { service: '4', kitchen: '4', ambience: '4', price: '4' };
    return this.call('setFeedback', { reservation_hash: hash, username, pswd, ...ratings, ...fields });
  }

  getFeedbacks(seed: SeedRestaurant, fields: Fields = {}): Promise<Reply> {
    const { username, password: pswd } = seed.credentials;
    return this.call('getFeedbacks', { restaurant_hash: seed.restaurantHash, username, pswd, ...fields });
  }

  answerFeedback(seed: SeedRestaurant, hash: string, answer: string): Promise<Reply> {
    const { username, password: pswd } = seed.credentials;
    const about = { restaurant_hash: seed.restaurantHash, reservation_hash: hash };
    return this.call('setFeedbackAnswer', { ...about, username, pswd, answer });
  }

  getRestaurantHash(ids: string, { username, password }: SeedRestaurant['credentials']): Promise<Reply> {
    return this.call('getRestaurantHash', { lunchgate_ids: ids, username, pswd: password });
  }

  getContingents({ username, password }: SeedRestaurant['credentials'], fields: Fields = {}): Promise<Reply> {
    return this.call('getContingents', { username, pswd: password, ...fields });
  }

  verifyCode(code: string): Promise<Reply> {
    return this.call('verifyCode', { code });
  }

  patch(seed: SeedRestaurant, settings: unknown): Promise<Record<string, unknown>> {
    return this.control('PATCH', `/restaurants/${seed.restaurantHash}`, settings);
  }
}

/** Begins anew, at a known instant. */
export async function freshGuest(sandbox: Sandbox, now = tuesday): Promise<TestGuest> {
  const guest = new TestGuest(sandbox);
  await guest.control('POST', '/reset');
  sandbox.clock.set(now);
  return guest;
}

/** Another digit, so that the code is wrong. */
export const otherThan = (code: string): string => (code === '0000' ? '0001' : '0000');
