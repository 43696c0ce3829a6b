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

  /** Seats that are left at one time in all of these rooms together. */
  contingent(rooms: readonly RoomConfig[], sitting: Sitting): number {
    const { event_seats } = this.config;
    const eventSeats = (sitting.isEvent ? event_seats[dateOf(sitting.day)] : undefined) ?? Infinity;
    const inRooms = rooms.reduce((sum, room) => sum + Math.max(0, this.#inRoom(room, sitting)), 0);
    const left = [inRooms, this.#inHouse(sitting), eventSeats - (this.#events.get(sitting.day) ?? 0)];
    return Math.max(0, Math.min(...left));
  }

  #free(room: RoomConfig, sitting: Sitting): number {
    return Math.min(this.#inRoom(room, sitting), this.#inHouse(sitting));
  }

  #inRoom(room: RoomConfig, { start }: Sitting): number {
    return room.seats - this.#ledger(room).taken(start, this.config.sitting_minutes);
  }

  #inHouse({ start }: Sitting): number {
    const { seats, sitting_minutes: minutes } = this.config;
    return seats === null ? Infinity : seats - this.#house.taken(start, minutes);
  }

  #ledger(room: RoomConfig): SeatLedger {
    const ledger = this.#rooms.get(room.id) ?? new SeatLedger();
    this.#rooms.set(room.id, ledger);
    return ledger;
  }
}
