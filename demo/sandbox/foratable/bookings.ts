/** A reservation that was made. `status` 8: taken from the contingent (upstream page, "Reservation status"). */
export interface Booking {
  reservation_hash: string;
  restaurant_hash: string;
  site: string;
  status: 8;
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

/** In the order in which they were made. */
export class Bookings {
  #all: Booking[] = [];

  add(booking: Booking): void {
    this.#all.push(booking);
  }

  list(restaurantHash?: string): Booking[] {
    return restaurantHash === undefined
      ? [...this.#all]
      : this.#all.filter((booking) => booking.restaurant_hash === restaurantHash);
  }
}
