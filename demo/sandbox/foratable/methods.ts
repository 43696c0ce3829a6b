import type { Booking } from './bookings.ts';
import type { RestaurantConfig } from './config.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';
import { accounts } from './accounts.ts';
import { listContingents } from './contingents.ts';
import { answerFeedback, listFeedbacks, setFeedback } from './feedback.ts';
import { isLanguage } from './messages.ts';
import { minutesOf, minutesPerDay } from '../wall-clock.ts';
import { planOf } from './opening-hours.ts';
import { isChoiceOffered, roomOf } from './reservation.ts';
import type { Reservation } from './reservation.ts';
import type { Restaurant } from './restaurant.ts';
import { setChoice } from './set-choice.ts';
import { newCode, setGuest, verifyCode } from './set-guest.ts';
import { chooseTable } from './set-table.ts';
import type { System } from './system.ts';
import { describe } from './wire.ts';
import type { Body } from './wire.ts';

/** What was posted. A field that is missing reads as empty, as in the vendor's PHP. */
export type Fields = (name: string) => string;

/** What is answered beside `status: "ok"`, or why not. */
export type Answer = Body | Refusal;

/** Methods that show credentials, and the restaurant they are for. */
export const credentialMethods: Record<
  string,
  (system: System, restaurant: Restaurant, fields: Fields) => Answer
> = {
  initReservation: (system, restaurant) => {
    const refusal = doorRefusal(restaurant.config, restaurant.now);
    if (refusal) return refusal;
    return { request_hash: system.reservations.begin(restaurant).hash, ...describe(restaurant.config) };
  },
  getRestaurantInfo: (_system, restaurant) => describe(restaurant.config),
  getFeedbacks: (system, restaurant, fields) => ({
    feedbacks: listFeedbacks(system.feedbacks, restaurant, fields('months')),
  }),
  setFeedbackAnswer: (system, restaurant, fields) =>
    answerFeedback(system.feedbacks, restaurant, fields) ?? {},
};

/** Methods that show an account's credentials, and the restaurants that these open. */
export const accountMethods: Record<string, (restaurants: readonly Restaurant[], fields: Fields) => Answer> =
  {
    getRestaurantHash: (restaurants, fields) => {
      const wanted = fields('lunchgate_ids')
        .split(',')
        .map((id) => id.trim());
      return {
        restaurants: restaurants
          .filter(({ seed }) => wanted.includes(seed.lunchgateId))
          .map(({ seed }) => ({ lunchgate_id: seed.lunchgateId, restaurant_hash: seed.restaurantHash })),
      };
    },

    getContingents: (restaurants, fields) => ({
      contingents: restaurants.flatMap((restaurant) =>
        listContingents(restaurant, { date: fields('date'), time: fields('time') }),
      ),
    }),
  };

/** Methods that go on with a request hash that is known and has not expired. */
export const requestMethods: Record<
  string,
  (system: System, reservation: Reservation, fields: Fields) => Answer
> = {
  setRoom: (_system, reservation, fields) => {
    if (reservation.progress.status === 'done') return refuse('res_allready_done');
    const room = reservation.restaurant.config.rooms.find(({ id }) => id === fields('room_id'));
    if (!room) return refuse('room_not_exists');
    reservation.roomId = room.id;
    reservation.progress = { status: 'new' };
    return {};
  },

  getTimesOfDate: (_system, reservation, fields) => {
    const { config } = reservation.restaurant;
    const room = roomOf(reservation) ?? config.rooms[0];
    const plan = room && planOf(config, room, fields('date'));
    return { times: plan?.kind === 'open' ? plan.windows : [] };
  },

  setTable: (_system, reservation, fields) => {
    if (reservation.progress.status === 'done') return refuse('res_allready_done');
    const [date, time, person] = [fields('date'), fields('time'), fields('person')];
    const table = chooseTable(reservation, { date, time, person, promocode: fields('promocode').trim() });
    if (isRefusal(table)) return table;
    reservation.progress = { status: 'table', table };
    const isOffered = isChoiceOffered(reservation.restaurant, table);
    if (!isOffered) reservation.choice = null;
    return { choice: isOffered ? 'active' : 'inactive' };
  },

  setChoice: (_system, reservation, fields) => {
    if (reservation.progress.status === 'done') return refuse('res_allready_done');
    return setChoice(reservation, fields('choice'), fields('comment').trim()) ?? {};
  },

  setGuest: (system, reservation, fields) => ({
    ...setGuest(system, reservation, {
      firstname: fields('firstname'),
      lastname: fields('lastname'),
      mobile: fields('mobile'),
      email: fields('email'),
      countryCode: fields('countryCode'),
    }),
  }),

  verifyCode: (system, reservation, fields) => ({
    ...verifyCode(system, reservation, fields('code').trim()),
  }),

  newCode: (system, reservation) => newCode(system, reservation) ?? {},

  setLanguage: (_system, reservation, fields) => {
    const language = fields('language');
    const isSpoken = isLanguage(language) && reservation.restaurant.config.languages.includes(language);
    if (!isSpoken) return refuse('incorrect_language');
    reservation.language = language;
    return {};
  },
};

/** Methods about a reservation that was set off, by its hash and its restaurant's credentials. */
export const bookingMethods: Record<
  string,
  (booking: Booking, system: System, restaurant: Restaurant, fields: Fields) => Answer
> = {
  getReservation: ({ status, date, time, person, firstname, lastname, room, restaurant_hash }) => ({
    reservation: { status, date, time, person, firstname, lastname, room, restaurant_hash },
  }),
  setFeedback: (booking, system, restaurant, fields) =>
    setFeedback(system.feedbacks, restaurant, booking, fields) ?? {},
};

export const methodNames = [credentialMethods, accountMethods, requestMethods, bookingMethods].flatMap(
  (methods) => Object.keys(methods),
);

function doorRefusal(config: RestaurantConfig, now: number): Refusal | undefined {
  if (config.status === 'not_enabled') return refuse('not_enabled', config.phone);
  if (config.status !== 'active') return refuse(config.status);
  if (config.booking_hours === null) return undefined;
  const time = now % minutesPerDay;
  const from = minutesOf(config.booking_hours.from) ?? 0;
  const to = minutesOf(config.booking_hours.to) ?? 0;
  const isOpen = to < from ? time >= from || time <= to : from <= time && time <= to;
  return isOpen ? undefined : refuse('no_intime');
}

/** The restaurant's own credentials are asked for after its hash, as the page lists the errors. */
export function restaurantFor(system: System, fields: Fields): Restaurant | Refusal {
  const restaurant = system.restaurants.get(fields('restaurant_hash'));
  if (!restaurant) return refuse('invalid_restaurant_hash');
  return isSignedIn(restaurant, fields) ? restaurant : refuse('incorrect_login');
}

/** The same of a reservation's hash: the restaurant is the one that it was made at. */
export function bookingFor(
  system: System,
  fields: Fields,
): { booking: Booking; restaurant: Restaurant } | Refusal {
  const hash = fields('reservation_hash');
  const booking = system.bookings.find(hash) ?? system.pastVisits.find(hash);
  const restaurant = booking && system.restaurants.get(booking.restaurant_hash);
  if (!booking || !restaurant) return refuse('invalid_reservation_hash');
  const age = (system.clock.now().getTime() - Date.parse(booking.at)) / 1000;
  if (age < restaurant.config.known_after_seconds) return refuse('invalid_reservation_hash');
  return isSignedIn(restaurant, fields) ? { booking, restaurant } : refuse('incorrect_login');
}

/** With the restaurant's own credentials, or those of an account that it is of. */
function isSignedIn({ config, seed }: Restaurant, fields: Fields): boolean {
  const ofAccounts = accounts.filter(({ sites }) => sites.includes(seed.site));
  return [config.credentials, ...ofAccounts].some(
    ({ username, password }) => fields('username') === username && fields('pswd') === password,
  );
}

/** All that the credentials open. */
export function restaurantsFor(system: System, fields: Fields): Restaurant[] | Refusal {
  const opened = [...system.restaurants.values()].filter((restaurant) => isSignedIn(restaurant, fields));
  return opened.length > 0 ? opened : refuse('incorrect_login');
}

export function reservationFor(system: System, fields: Fields): Reservation | Refusal {
  return system.reservations.find(fields('request_hash')) ?? refuse('invalid_request_hash');
}
