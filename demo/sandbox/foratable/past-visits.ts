import { shownName } from './bookings.ts';
import type { Booking } from './bookings.ts';
import type { PastVisit } from './config.ts';
import type { Feedback } from './feedback.ts';
import type { Restaurant } from './restaurant.ts';
import { fromContingent } from './statuses.ts';
import { closedDayOf, dateOf, dayOf } from '../wall-clock.ts';

/**
 * Visits that the sandbox begins with. They lie behind its today, whatever that is, and are not among the bookings that were
 * made in it.
 */
export class PastVisits {
  readonly #restaurants: Iterable<Restaurant>;

  constructor(restaurants: Iterable<Restaurant>) {
    this.#restaurants = restaurants;
  }

  /** The reservation of one. */
  find(hash: string): Booking | undefined {
    for (const restaurant of this.#restaurants) {
      const visit = restaurant.seed.pastVisits?.find((each) => each.hash === hash);
      if (visit) return reservationOf(restaurant, visit);
    }
    return undefined;
  }

  /** What was said of them. */
  feedbacks(restaurantHash: string): Feedback[] {
    const all = [...this.#restaurants].filter(({ seed }) => seed.restaurantHash === restaurantHash);
    return all.flatMap((restaurant) =>
      (restaurant.seed.pastVisits ?? []).flatMap(({ said, ...visit }) => {
        if (!said) return [];
        const { reservation_hash, date, ...booking } = reservationOf(restaurant, visit);
        return [{ reservation_hash, date, name: shownName(booking), ...said, answer: said.answer ?? null }];
      }),
    );
  }
}

/** Days before today, or the day before where the house was closed. */
function dateOfVisit({ today, config }: Restaurant, daysAgo: number): string {
  const day = (dayOf(today) ?? 0) - daysAgo;
  return dateOf(config.closed_days.includes(closedDayOf(day)) ? day - 1 : day);
}

function reservationOf(restaurant: Restaurant, visit: Omit<PastVisit, 'said'>): Booking {
  const { hash, daysAgo, firstname, lastname } = visit;
  const date = dateOfVisit(restaurant, daysAgo);
  return {
    reservation_hash: hash,
    restaurant_hash: restaurant.seed.restaurantHash,
    site: restaurant.seed.site,
    status: fromContingent,
    room: restaurant.config.rooms[0]?.id ?? '1',
    date,
    time: '19:00',
    person: 2,
    ...{ firstname, lastname, mobile: '+41791112233', email: 'guest@example.ch' },
    ...{ choice: null, comment: null, promocode: null, language: 'de' },
    at: `${date}T09:00:00.000Z`,
  };
}
