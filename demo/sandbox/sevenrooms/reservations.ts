import type { Client } from './clients.ts';

/** [ours]: the page names none. */
export type Status = 'CONFIRMED' | 'REQUESTED' | 'PENDING_PAYMENT' | 'CANCELED' | 'COMPLETE' | 'NO_SHOW';

export interface Reservation {
  id: string;
  reference: string;
  venueId: string;
  client: Client;
  status: Status;
  /** The shift's own day, `YYYY-MM-DD`, also past midnight. */
  date: string;
  /** Minutes from that day's midnight, from 1440 on past it. */
  start: number;
  duration: number;
  partySize: number;
  notes: string;
  externalId: string;
  accessId: string | null;
  shift: { id: string; category: string };
  /** When a payment by link lapses. */
  heldUntil: Date | null;
  /** Of the whole party, in minor units. */
  due: number;
  paid: number;
  created: Date;
  updated: Date;
}

const ended: readonly Status[] = ['CANCELED', 'NO_SHOW'];
export const isEnded = ({ status }: Reservation): boolean => ended.includes(status);

/** A group's reservations: by id, and by venue and day. */
export class Reservations {
  readonly #byId = new Map<string, Reservation>();
  readonly #byDay = new Map<string, Set<Reservation>>();
  readonly #held = new Set<Reservation>();

  add(reservation: Reservation): void {
    this.#byId.set(reservation.id, reservation);
    this.#day(reservation.venueId, reservation.date).add(reservation);
    if (reservation.heldUntil) this.#held.add(reservation);
  }

  get size(): number {
    return this.#byId.size;
  }

  find(id: string): Reservation | undefined {
    return this.#byId.get(id);
  }

  list(): Reservation[] {
    return [...this.#byId.values()];
  }

  change(reservation: Reservation, changes: Partial<Reservation>): void {
    this.#day(reservation.venueId, reservation.date).delete(reservation);
    Object.assign(reservation, changes);
    this.#day(reservation.venueId, reservation.date).add(reservation);
  }

  /** Guests who are there between two moments of a day, without one reservation. */
  covers(venueId: string, date: string, from: number, to: number, except?: Reservation): number {
    let sum = 0;
    for (const other of this.#day(venueId, date)) {
      const overlaps = other.start < to && from < other.start + other.duration;
      if (other !== except && overlaps && !isEnded(other)) sum += other.partySize;
    }
    return sum;
  }

  /** What was not paid in time is cancelled. */
  lapse(now: Date): void {
    for (const reservation of this.#held) {
      const { heldUntil, status } = reservation;
      if (status !== 'PENDING_PAYMENT') this.#held.delete(reservation);
      else if (heldUntil && heldUntil <= now) {
        this.change(reservation, { status: 'CANCELED', updated: heldUntil });
        this.#held.delete(reservation);
      }
    }
  }

  #day(venueId: string, date: string): Set<Reservation> {
    const key = `${venueId} ${date}`;
    const day = this.#byDay.get(key) ?? new Set();
    this.#byDay.set(key, day);
    return day;
  }
}
