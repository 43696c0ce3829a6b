import type { Clock } from '../clock.ts';
import { mergePatch } from '../merge-patch.ts';
import { isRecord, notAnObject } from '../plain-values.ts';
import { Settings } from '../settings.ts';
import { Clients } from './clients.ts';
import { GroupConfig } from './config.ts';
import type { SeedGroup, VenueConfig } from './config.ts';
import { Reservations } from './reservations.ts';
import { Steadiness } from './steadiness.ts';
import { Tokens } from './tokens.ts';

/** A seeded venue group as it stands. */
export class Group {
  readonly seed: SeedGroup;
  readonly clock: Clock;
  readonly clients: Clients;
  readonly tokens: Tokens;
  readonly steadiness = new Steadiness();
  readonly #reservations = new Reservations();
  readonly #settings: Settings<GroupConfig>;
  #turns = 0;

  constructor(seed: SeedGroup, clock: Clock) {
    this.seed = seed;
    this.clock = clock;
    this.clients = new Clients(seed.venueGroupId);
    this.tokens = new Tokens(seed.venueGroupId);
    this.#settings = new Settings({
      clock,
      timeZone: () => seed.timeZone,
      seed: (today) => seed.config(today),
    });
  }

  get config(): GroupConfig {
    return this.#settings.config;
  }

  /** Wall minutes now. */
  get now(): number {
    return this.#settings.now;
  }

  get today(): string {
    return this.#settings.today;
  }

  /** As they are by now: what was not paid in time has lapsed. */
  get reservations(): Reservations {
    this.#reservations.lapse(this.clock.now());
    return this.#reservations;
  }

  /** 0, 1, 2 …: counts what has changed of itself. */
  takeTurn(): number {
    this.#turns += 1;
    return this.#turns - 1;
  }

  venue(id: string): VenueConfig | undefined {
    return Object.hasOwn(this.config.venues, id) ? this.config.venues[id] : undefined;
  }

  /** Changes settings by a merge patch. Throws a ZodError, with nothing changed, where the outcome is no group. */
  patch(patch: unknown): void {
    if (!isRecord(patch)) throw notAnObject(patch);
    this.#settings.change((config) => GroupConfig.parse(mergePatch(config, patch)));
  }
}
