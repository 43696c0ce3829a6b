import type { Clock } from './clock.ts';
import { dateOf, minutesPerDay, wallMinutes } from './wall-clock.ts';

export interface SettingsOptions<Config> {
  clock: Clock;
  /** IANA name of the zone by whose wall clock the house lives, given its settings if there are any yet. */
  timeZone: (config?: Config) => string;
  /** The seed, for a sandbox whose today (`YYYY-MM-DD`, the house's) is this. */
  seed: (today: string) => Config;
}

/**
 * The settings of a simulated house as they stand: the seed's for today, with what was changed in them. The seed's own
 * dates lie around today, so they are laid anew when the day changes; changes stay.
 */
export class Settings<Config> {
  readonly #options: SettingsOptions<Config>;
  readonly #changes: ((config: Config) => Config)[] = [];
  #settled: { today: string; config: Config } | undefined;

  constructor(options: SettingsOptions<Config>) {
    this.#options = options;
  }

  get config(): Config {
    const today = this.today;
    if (this.#settled?.today !== today) {
      const seed = this.#options.seed(today);
      this.#settled = { today, config: this.#changes.reduce((config, change) => change(config), seed) };
    }
    return this.#settled.config;
  }

  /** Wall minutes now. */
  get now(): number {
    return wallMinutes(this.#options.clock.now(), this.#options.timeZone(this.#settled?.config));
  }

  /** `YYYY-MM-DD` on the house's wall. */
  get today(): string {
    return dateOf(Math.floor(this.now / minutesPerDay));
  }

  /** Throws what `change` throws, with nothing changed. */
  change(change: (config: Config) => Config): void {
    const config = change(this.config);
    this.#changes.push(change);
    this.#settled = { today: this.today, config };
  }
}
