import type { Slot } from '../../../../src/contract/index.ts';
import type { Sandbox, SeedGroup } from '../../../../demo/sandbox/index.ts';
import { createApp } from '../../../app.ts';
import { readSettings } from '../../../settings.ts';
import { Conversation, someGuest } from '../../../testing/conformance/conversation.ts';
import { createLog, sessionSecret } from '../../../testing/journey.ts';
import { controlOf } from '../../../testing/sandbox-control.ts';
import type { timeLimits } from '../client.ts';

export const origin = 'https://restaurant.example';
export const environment = (seed: SeedGroup) => ({
  SEVENROOMS_ID: seed.credentials.clientId,
  SEVENROOMS_SECRET: seed.credentials.clientSecret,
});

/** Short, so that a test needn't wait for what is looked for in vain. */
const impatient = { settle: 1, inFlight: 1 };

export const siteOf = (sandbox: Sandbox, seed: SeedGroup, changes: object = {}) => ({
  upstream: 'sevenrooms',
  origins: [origin],
  venueGroupId: seed.venueGroupId,
  clientId: { env: 'SEVENROOMS_ID' },
  clientSecret: { env: 'SEVENROOMS_SECRET' },
  baseUrl: sandbox.sevenroomsBase,
  timeZone: seed.timeZone,
  languages: ['en', 'de'],
  name: seed.name,
  phone: seed.phone,
  ...changes,
});

export interface Row {
  id: string;
  status: string;
  external_id: string;
  [key: string]: unknown;
}

/** A tuesday evening in London. */
export const evening = new Date('2026-12-01T17:00:00Z');

/** A proxy in front of the sandbox's group, and a hand on the group. */
export class GroupUnderTest {
  readonly sandbox: Sandbox;
  readonly seed: SeedGroup;
  readonly log = createLog();
  readonly control: ReturnType<typeof controlOf>;

  constructor(sandbox: Sandbox, seed: SeedGroup) {
    this.sandbox = sandbox;
    this.seed = seed;
    this.control = controlOf(sandbox);
  }

  app(changes: object = {}, limits: Partial<typeof timeLimits> = {}, fetch?: typeof globalThis.fetch) {
    return createApp({
      settings: readSettings(
        { sites: { [this.seed.site]: siteOf(this.sandbox, this.seed, changes) } },
        environment(this.seed),
      ),
      log: this.log,
      sessionSecret,
      now: () => this.sandbox.clock.now(),
      timeLimits: { ...impatient, ...limits },
      ...(fetch ? { fetch } : {}),
    });
  }

  guest(app = this.app()): Conversation {
    return new Conversation({ app, site: this.seed.site, origin }, 'en');
  }

  async reset(now = evening): Promise<void> {
    await this.control('POST', '/reset');
    await this.control('PUT', '/clock', { now: now.toISOString() });
    this.log.lines.length = 0;
  }

  async rows(): Promise<Row[]> {
    const { reservations } = (await this.control('GET', `/reservations?site=${this.seed.site}`)) as {
      reservations: Row[];
    };
    return reservations;
  }

  async standing(): Promise<Row[]> {
    return (await this.rows()).filter(({ status }) => status !== 'CANCELED');
  }

  async change(settings: object): Promise<void> {
    await this.control('PATCH', `/groups/${this.seed.site}`, settings);
  }

  async changeVenue(venue: string, settings: object): Promise<void> {
    await this.change({ venues: { [venue]: settings } });
  }

  /** Others come to that slot. */
  take(venue: string, date: string, time: string, covers = 100): Promise<void> {
    return this.changeVenue(venue, { taken: { [date]: { [time]: covers } } });
  }

  async fault(method: string, effect: string, more: object = {}): Promise<void> {
    await this.control('POST', '/faults', { method, effect, ...more });
  }

  /** How often the group was asked for each resource. */
  async counts(): Promise<Record<string, number>> {
    return ((await this.control('GET', '/calls')) as { counts: Record<string, number> }).counts;
  }
}

/** The slots of a place's day, as the guest gets them. */
export async function slotsOf(
  guest: Conversation,
  place: string,
  date = '2026-12-04',
  partySize = 2,
): Promise<Slot[]> {
  const { meals } = await guest.ok('table/slots', { place, date, partySize });
  return meals.flatMap(({ slots }) => slots);
}

/** A guest who has begun and checked a slot: the first that fits. */
export async function atGuest(
  guest: Conversation,
  place: string,
  fits: (slot: Slot) => boolean = ({ state }) => state === 'free',
  partySize = 2,
): Promise<Slot> {
  await guest.ok('open');
  const slot = (await slotsOf(guest, place, '2026-12-04', partySize)).find(fits);
  if (!slot) throw new Error('no slot fits');
  await guest.ok('table/check', { offer: slot.offer, partySize });
  return slot;
}

/** Sends the guest's data. */
export const sent = { guest: someGuest, repeat: false };
