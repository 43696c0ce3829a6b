import { standingOf } from './statuses.ts';

/** A reservation that was set off. */
export interface Booking {
  reservation_hash: string;
  restaurant_hash: string;
  site: string;
  /** What became of it: see `statuses.ts`. */
  status: number;
  room: string;
  date: string;
  time: string;
  person: number;
  firstname: string;
  lastname: string;
  mobile: string;
  email: string;
  choice: string | null;
  comment: string | null;
  promocode: string | null;
  language: string;
  /** ISO instant by the sandbox's clock. */
  at: string;
}

/** A guest as others see them. [ours] */
export const shownName = ({ firstname, lastname }: Pick<Booking, 'firstname' | 'lastname'>): string =>
  `${firstname} ${lastname.slice(0, 1)}.`;

/** Takes a booking's seats; what it returns gives them back. */
export type TakeSeats = () => () => void;

interface Entry {
  booking: Booking;
  takeSeats: TakeSeats;
  giveBack: (() => void) | undefined;
}

/** In the order in which they were made. One that has ended holds no seats. */
export class Bookings {
  readonly #byHash = new Map<string, Entry>();

  add(booking: Booking, takeSeats: TakeSeats): void {
    this.#byHash.set(booking.reservation_hash, { booking, takeSeats, giveBack: undefined });
    this.settle(booking.reservation_hash, booking.status);
  }

  find(hash: string): Booking | undefined {
    return this.#byHash.get(hash)?.booking;
  }

  /** The answer of the restaurant, or its change of mind. Undefined where there is no such booking. */
  settle(hash: string, status: number): Booking | undefined {
    const entry = this.#byHash.get(hash);
    if (!entry) return undefined;
    entry.booking.status = status;
    if (standingOf(status) !== 'ended') entry.giveBack ??= entry.takeSeats();
    else {
      entry.giveBack?.();
      entry.giveBack = undefined;
    }
    return entry.booking;
  }

  list(restaurantHash?: string): Booking[] {
    const all = Array.from(this.#byHash.values(), ({ booking }) => booking);
    return restaurantHash === undefined
      ? all
      : all.filter((booking) => booking.restaurant_hash === restaurantHash);
  }
}
