import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Reservation } from './reservation.ts';
import type { Restaurant } from './restaurant.ts';

const hourMs = 3_600_000;

/** 32 lower-case hex digits, not to be guessed. */
export const newHash = (): string => randomBytes(16).toString('hex');

/** All request hashes. They hold for an hour from initReservation, and are forgotten a day later. */
export class Reservations {
  readonly #clock: Clock;
  readonly #byHash = new Map<string, Reservation>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin(restaurant: Restaurant): Reservation {
    this.#forgetOld();
    const reservation: Reservation = {
      hash: newHash(),
      restaurant,
      startedAt: this.#clock.now(),
      expired: false,
      language: restaurant.config.languages[0] ?? 'de',
      roomId: null,
      choice: null,
      comment: null,
      progress: { status: 'new' },
    };
    this.#byHash.set(reservation.hash, reservation);
    return reservation;
  }

  find(hash: string): Reservation | undefined {
    return this.#byHash.get(hash);
  }

  refusalOf(reservation: Reservation): Refusal | undefined {
    const isOld = this.#ageOf(reservation) >= hourMs;
    return reservation.expired || isOld ? refuse('expired_request_hash') : undefined;
  }

  expireAll(): void {
    for (const reservation of this.#byHash.values()) reservation.expired = true;
  }

  forgetAll(): void {
    this.#byHash.clear();
  }

  /** Takes back the guest's details, or also the table, of every reservation that is not done. */
  rewindAll(to: 'new' | 'table'): void {
    for (const reservation of this.#byHash.values()) {
      const { progress } = reservation;
      if (!('table' in progress)) continue;
      reservation.progress = to === 'new' ? { status: 'new' } : { status: 'table', table: progress.table };
    }
  }

  /** A Map keeps the order of insertion, so the old ones stand in front. */
  #forgetOld(): void {
    for (const [hash, reservation] of this.#byHash) {
      if (this.#ageOf(reservation) < 24 * hourMs) return;
      this.#byHash.delete(hash);
    }
  }

  #ageOf(reservation: Reservation): number {
    return this.#clock.now().getTime() - reservation.startedAt.getTime();
  }
}
