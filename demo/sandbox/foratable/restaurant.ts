import type { RestaurantConfig } from './config.ts';
import type { RoomConfig, SeedRestaurant } from './config.ts';
import { SeatLedger } from './capacity.ts';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Sitting } from './opening-hours.ts';
import { applyPatch } from './patch.ts';
import { Settings } from '../settings.ts';
import { dateOf } from '../wall-clock.ts';
import type { Clock } from '../clock.ts';

/** A seeded restaurant as it stands: its settings of today, what was changed in them, and its taken seats. */
export class Restaurant {
  readonly seed: SeedRestaurant;
  readonly #settings: Settings<RestaurantConfig>;
  readonly #house = new SeatLedger();
  readonly #rooms = new Map<string, SeatLedger>();
  readonly #events = new Map<number, number>();

  constructor(seed: SeedRestaurant, clock: Clock) {
    this.seed = seed;
    this.#settings = new Settings({
      clock,
      timeZone: (config) => config?.time_zone ?? seed.timeZone,
      seed: (today) => seed.config(today),
    });
  }

  get config(): RestaurantConfig {
    return this.#settings.config;
  }

  /** Wall minutes now. */
  get now(): number {
    return this.#settings.now;
  }

  get today(): string {
    return this.#settings.today;
  }

  /** Changes settings. Throws a ZodError, with nothing changed, where the outcome would not be a restaurant. */
  patch(patch: unknown): void {
    this.#settings.change((config) => applyPatch(config, patch));
  }

  /** Why so many more guests can't be seated then, or undefined if they can. */
  shortage(room: RoomConfig, sitting: Sitting, persons: number): Refusal | undefined {
    const { config } = this;
    const eventSeats = sitting.isEvent ? config.event_seats[dateOf(sitting.day)] : undefined;
    const eventFull = eventSeats !== undefined && (this.#events.get(sitting.day) ?? 0) + persons > eventSeats;
    const free = this.#free(room, sitting);
    if (persons <= free && !eventFull) return undefined;

    if (config.phone_unanswered.includes(this.today)) return refuse('no_person_telefon');
    if (eventFull) return refuse('no_event_capacity', config.phone);
    if (free <= 0) return refuse('nomore_person', config.phone);
    return refuse(free === 1 ? 'only_person' : 'only_persons', config.phone);
  }

  /** Takes seats; what it returns gives them back. */
  seat(room: RoomConfig, sitting: Sitting, persons: number): () => void {
    const minutes = this.config.sitting_minutes;
    const take = (seats: number) => {
      this.#house.take(sitting.start, minutes, seats);
      this.#ledger(room).take(sitting.start, minutes, seats);
      if (sitting.isEvent) this.#events.set(sitting.day, (this.#events.get(sitting.day) ?? 0) + seats);
    };
    take(persons);
    return () => take(-persons);
  }

  #free(room: RoomConfig, { start }: Sitting): number {
    const { seats, sitting_minutes: minutes } = this.config;
    const inRoom = room.seats - this.#ledger(room).taken(start, minutes);
    return seats === null ? inRoom : Math.min(inRoom, seats - this.#house.taken(start, minutes));
  }

  #ledger(room: RoomConfig): SeatLedger {
    const ledger = this.#rooms.get(room.id) ?? new SeatLedger();
    this.#rooms.set(room.id, ledger);
    return ledger;
  }
}
