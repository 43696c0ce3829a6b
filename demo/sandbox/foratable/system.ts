import type { Clock } from '../clock.ts';
import type { Inbox } from '../inbox.ts';
import { Bookings } from './bookings.ts';
import { Feedbacks } from './feedback.ts';
import { KnownGuests } from './guests.ts';
import { PastVisits } from './past-visits.ts';
import { Reservations } from './reservations.ts';
import { Restaurant } from './restaurant.ts';
import { restaurants } from './restaurants/index.ts';

/** All that the simulated forAtable knows. A reset makes a new one. */
export interface System {
  readonly clock: Clock;
  readonly inbox: Inbox;
  /** By their hash. */
  readonly restaurants: ReadonlyMap<string, Restaurant>;
  readonly reservations: Reservations;
  readonly guests: KnownGuests;
  readonly bookings: Bookings;
  readonly pastVisits: PastVisits;
  readonly feedbacks: Feedbacks;
}

export function createSystem(clock: Clock, inbox: Inbox): System {
  const all = restaurants.map((seed) => new Restaurant(seed, clock));
  const pastVisits = new PastVisits(all);
  return {
    clock,
    inbox,
    restaurants: new Map(all.map((restaurant) => [restaurant.seed.restaurantHash, restaurant])),
    reservations: new Reservations(clock),
    guests: new KnownGuests(),
    bookings: new Bookings(),
    pastVisits,
    feedbacks: new Feedbacks((hash) => pastVisits.feedbacks(hash)),
  };
}
