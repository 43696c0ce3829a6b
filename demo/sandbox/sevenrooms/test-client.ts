import type { Sandbox } from '../index.ts';
import { TestControl, tuesday } from '../test-control.ts';
import { harbour } from './groups/index.ts';
import type { SeedGroup } from './groups/index.ts';

/** For tests: an envelope as it came, loosely typed. */
export interface Reply {
  http: number;
  status: number;
  code?: number;
  msg?: string;
  request_id?: string;
  data: Record<string, unknown>;
}

export interface TimeReply {
  time: string;
  time_iso: string;
  type: string;
  is_requestable: boolean;
  access_persistent_id: string | null;
  public_time_slot_description: string;
  policy: string;
  require_credit_card: boolean;
  cost: number | null;
}
export interface ShiftReply {
  name: string;
  is_closed: boolean;
  shift_category: string;
  times: TimeReply[];
}
export interface Row {
  id: string;
  status: string;
  date: string;
  updated: string;
  [key: string]: unknown;
}

const mia = { first_name: 'Mia', last_name: 'Zumsteg', phone: '+41795550167', email: 'mia@example.ch' };

/** A venue group's program in front of the sandbox. */
export class TestClient extends TestControl {
  readonly seed: SeedGroup;
  readonly base: string;
  token = '';
  readonly #sandbox: Sandbox;

  constructor(sandbox: Sandbox, seed: SeedGroup) {
    super(sandbox);
    this.#sandbox = sandbox;
    this.seed = seed;
    this.base = sandbox.sevenroomsBase;
  }

  /** The id of the group's venue of that place in its list. */
  venue(index = 0): string {
    return this.seed.venues[index]?.id ?? '';
  }

  async send(verb: string, path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await fetch(`${this.base}${path}`, { method: verb, ...init });
    return { ...((await response.json()) as Omit<Reply, 'http'>), http: response.status };
  }

  async signIn(credentials = this.seed.credentials): Promise<Reply> {
    const body = new URLSearchParams({
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    });
    const reply = await this.send('POST', '/auth', { body });
    if (reply.status === 200) this.token = String(reply.data.token);
    return reply;
  }

  get(path: string, query: Record<string, string> = {}): Promise<Reply> {
    const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : '';
    return this.send('GET', path + search, { headers: { Authorization: this.token } });
  }

  form(verb: string, path: string, fields: Record<string, string> = {}): Promise<Reply> {
    return this.send(verb, path, {
      headers: { Authorization: this.token },
      body: new URLSearchParams(fields),
    });
  }

  async shifts(query: Record<string, string> = {}, venueId = this.venue()): Promise<ShiftReply[]> {
    const reply = await this.get(`/venues/${venueId}/availability`, {
      ...{ date: '2026-12-04', party_size: '2', start_time: '00:00', end_time: '23:59' },
      ...query,
    });
    if (reply.status !== 200) throw new Error(reply.msg);
    return reply.data.availability as ShiftReply[];
  }

  async times(query: Record<string, string> = {}, venueId?: string): Promise<TimeReply[]> {
    return (await this.shifts(query, venueId)).flatMap(({ times }) => times);
  }

  /** A table for two on Friday at 19:00, unless the fields say else. */
  async book(fields: Record<string, string> = {}, venueId = this.venue()): Promise<Reply> {
    const usual = { date: '2026-12-04', time: '7:00 PM', party_size: '2', ...mia };
    return this.form('PUT', `/venues/${venueId}/book`, { ...usual, ...fields });
  }

  async booked(fields: Record<string, string> = {}, venueId?: string): Promise<string> {
    const reply = await this.book(fields, venueId);
    if (reply.status !== 200) throw new Error(reply.msg);
    return String(reply.data.reservation_id);
  }

  async row(id: string): Promise<Row> {
    return (await this.get(`/reservations/${id}`)).data as Row;
  }

  /** A list to its end, page after page. */
  async all(path: string, query: Record<string, string> = {}): Promise<Row[]> {
    const rows: Row[] = [];
    for (let cursor = ''; ;) {
      const more = { venue_group_id: this.seed.venueGroupId, limit: '400', ...query };
      const { data, status, msg } = await this.get(path, cursor ? { ...more, cursor } : more);
      if (status !== 200) throw new Error(msg);
      const results = data.results as Row[];
      rows.push(...results);
      if (!data.cursor || results.length === 0) return rows;
      cursor = String(data.cursor);
    }
  }

  /** It is that time now; the token of before may have ended. */
  async at(instant: string): Promise<void> {
    this.#sandbox.clock.set(new Date(instant));
    await this.signIn();
  }

  patch(settings: unknown): Promise<Record<string, unknown>> {
    return this.control('PATCH', `/groups/${this.seed.site}`, settings);
  }

  patchVenue(settings: unknown, index = 0): Promise<Record<string, unknown>> {
    return this.patch({ venues: { [this.venue(index)]: settings } });
  }
}

/** Begins anew, at a known instant, signed in. */
export async function freshClient(sandbox: Sandbox, seed = harbour, now = tuesday): Promise<TestClient> {
  const client = new TestClient(sandbox, seed);
  await client.control('POST', '/reset');
  sandbox.clock.set(now);
  await client.signIn();
  return client;
}
