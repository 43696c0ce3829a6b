import type { Clock } from '../clock.ts';
import { Settings } from '../settings.ts';
import { Bookings } from './bookings.ts';
import { HotelConfig } from './config.ts';
import type { SeedHotel } from './config.ts';
import { Documents } from './documents.ts';
import { applyPatch } from './patch.ts';
import { RoomLedger } from './rooms.ts';
import type { Language, Text } from './language.ts';

/** A seeded hotel as it stands: its settings, what is sold, and the papers it made. */
export class Hotel {
  readonly seed: SeedHotel;
  readonly rooms = new RoomLedger();
  readonly bookings: Bookings;
  readonly documents = new Documents();
  readonly clock: Clock;
  readonly #settings: Settings<HotelConfig>;

  constructor(seed: SeedHotel, clock: Clock) {
    this.seed = seed;
    this.clock = clock;
    this.bookings = new Bookings(seed.hotelId);
    this.#settings = new Settings({
      clock,
      timeZone: (config) => config?.timeZone ?? seed.timeZone,
      seed: (today) => seed.config(today),
    });
  }

  get config(): HotelConfig {
    return this.#settings.config;
  }

  /** `YYYY-MM-DD` on the hotel's wall. */
  get today(): string {
    return this.#settings.today;
  }

  /** Its own language where the one asked for is none it speaks. */
  languageFor(asked: string | undefined): Language {
    const { languages } = this.config;
    return languages.find((language) => language === asked?.toLowerCase()) ?? languages[0]!;
  }

  /** A text in its own language. */
  own = (text: Text): string => text[this.languageFor(undefined)];

  /** Throws a ZodError, with nothing changed, where the outcome would not be a hotel. */
  patch(patch: unknown): void {
    this.#settings.change((config) => applyPatch(config, patch));
  }

  /** Replaces all settings. Throws as `patch` does. */
  replace(settings: unknown): void {
    const config = HotelConfig.parse(settings);
    this.#settings.change(() => config);
  }
}
