import { restaurants } from '../../demo/sandbox/index.ts';
import type { SeedRestaurant } from '../../demo/sandbox/index.ts';
import type { ControlClient } from '../control-client.ts';
import type { TableRecord } from '../records.ts';

/** The method that each of our calls comes down to. */
export const methodOf = {
  open: 'initReservation',
  'table/slots': 'getTimesOfDate',
  'table/check': 'setTable',
  'table/choice': 'setChoice',
  'table/guest': 'setGuest',
  'table/code': 'verifyCode',
  'table/new-code': 'newCode',
  'feedback/give': 'setFeedback',
  reviews: 'getFeedbacks',
} as const;

function seedOf(site: string): SeedRestaurant {
  const seed = restaurants.find((restaurant) => restaurant.site === site);
  if (!seed) throw new Error(`The sandbox has no restaurant "${site}".`);
  return seed;
}

/** Reservations of visits that can be rated: one in time, one too late. */
export const visits = { recent: hashOf('gasthof-adler', 0), old: hashOf('gasthof-adler', 1) };

function hashOf(site: string, index: number): string {
  const visit = (seedOf(site).pastVisits ?? []).filter(({ said }) => !said)[index];
  if (!visit) throw new Error(`${site} has no such visit.`);
  return visit.hash;
}

/** A method that guests bring about. */
export type Method =
  | (typeof methodOf)[keyof typeof methodOf]
  | 'setRoom'
  | 'setLanguage'
  | 'getReservation'
  | 'getRestaurantInfo'
  | 'getContingents';

interface Reservation {
  reservation_hash: string;
  site: string;
  status: number;
  room: string;
  date: string;
  time: string;
  person: number;
  firstname: string;
  lastname: string;
  mobile: string;
  choice: string | null;
  comment: string | null;
  promocode: string | null;
  language: string;
}

/** What the booking system has of what a guest has said. */
export interface FeedbackRecord {
  reservation_hash: string;
  date: string;
  name: string;
  service: number;
  kitchen: number;
  ambience: number;
  price: number;
  comment: string;
  answer: string | null;
}

/** The simulated forAtable. */
export class Restaurants {
  readonly #control: ControlClient;

  constructor(control: ControlClient) {
    this.#control = control;
  }

  /** Changes settings of a restaurant, by its site. */
  async change(site: string, settings: object): Promise<void> {
    await this.#control.send('PATCH', `/restaurants/${seedOf(site).restaurantHash}`, settings);
  }

  async setSeats(site: string, room: string, seats: number): Promise<void> {
    await this.change(site, { rooms: { [room]: { seats } } });
  }

  async limitParty(site: string, size: number): Promise<void> {
    await this.change(site, { max_persons: size });
  }

  async giveOut(site: string, promoCode: string): Promise<void> {
    await this.change(site, { promocodes: [promoCode] });
  }

  /** The restaurant offers but one of its menus. */
  async offerOnly(site: string, option: { id: string; name: string; price: string }): Promise<void> {
    await this.change(site, { choice: { options: [option] } });
  }

  /** All open request hashes are as old as they can be: 22. */
  async expireRequests(): Promise<void> {
    await this.#control.send('POST', '/requests/expire');
  }

  /** All request hashes are unknown: 21. */
  async forgetRequests(): Promise<void> {
    await this.#control.send('POST', '/requests/forget');
  }

  /** Takes back what was said on the open requests: the guest, or the table too. */
  async rewindRequests(to: 'new' | 'table'): Promise<void> {
    await this.#control.send('POST', '/requests/rewind', { to });
  }

  /** How a restaurant answers the bookings to come: by the status of the vendor's page, 5 while nobody has. */
  async answers(site: string, status: number): Promise<void> {
    await this.change(site, { answered_by: 'phone', phone_answer: status });
  }

  /** The restaurant answers the last reservation, by the status of the vendor's page. */
  async settle(status: number): Promise<void> {
    const last = (await this.#reservations()).at(-1);
    if (!last) throw new Error('Nothing is reserved.');
    await this.#control.send('PATCH', `/bookings/${last.reservation_hash}`, { status });
  }

  /** What became of each reservation, by the vendor's codes. */
  async statuses(): Promise<number[]> {
    return (await this.#reservations()).map(({ status }) => status);
  }

  /** The hashes of all reservations: who knows one can read the guest's data. */
  async reservationHashes(): Promise<string[]> {
    return (await this.#reservations()).map(({ reservation_hash }) => reservation_hash);
  }

  /** In the order in which they were made. */
  async tables(): Promise<TableRecord[]> {
    return (await this.#reservations()).map((reservation) => ({
      site: reservation.site,
      place: reservation.room,
      date: reservation.date,
      time: reservation.time,
      partySize: reservation.person,
      givenName: reservation.firstname,
      familyName: reservation.lastname,
      mobile: reservation.mobile,
      choice: reservation.choice,
      comment: reservation.comment,
      promoCode: reservation.promocode,
      language: reservation.language,
    }));
  }

  /** All that was said of visits to a restaurant, the newest first. */
  async feedbacks(site: string): Promise<FeedbackRecord[]> {
    const path = `/feedbacks?restaurant_hash=${seedOf(site).restaurantHash}`;
    return ((await this.#control.get(path)) as { feedbacks: FeedbackRecord[] }).feedbacks;
  }

  /** The same of one visit. */
  async feedbackOf(site: string, reservation: string): Promise<FeedbackRecord[]> {
    const all = await this.feedbacks(site);
    return all.filter(({ reservation_hash: hash }) => hash === reservation);
  }

  async #reservations(): Promise<Reservation[]> {
    return ((await this.#control.get('/bookings')) as { bookings: Reservation[] }).bookings;
  }
}
