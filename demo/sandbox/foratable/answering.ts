import { restaurants } from './restaurants/index.ts';

/** For the demo: how an answer of a restaurant that is asked by phone is made to come; undefined where none is needed. */
export function howToAnswer(site: string, today: string) {
  const seed = restaurants.find((restaurant) => restaurant.site === site);
  if (seed?.config(today).answered_by !== 'phone') return undefined;
  return {
    name: seed.name,
    notes: [
      'The house is asked by phone: what is sent here is a request, and nothing is booked until somebody says yes.',
      'Have the next ones answered at once, with 1 (yes), 2 (no) or 32 (nobody answers): PATCH /control/restaurants/{restaurant_hash} of the sandbox with {"phone_answer": 2}.',
      'Answer one that waits: PATCH /control/bookings/{hash} with {"status": 1}; the hashes are in GET /control/bookings. The guest gets a text message.',
    ],
    codes: [{ code: seed.restaurantHash, for: 'restaurant_hash' }],
  };
}
