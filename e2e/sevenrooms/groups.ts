import { alderHouse, harbour } from '../../demo/sandbox/sevenrooms/groups/index.ts';
import type { ControlClient } from '../control-client.ts';
import type { TableRecord } from '../records.ts';

/** What a group is asked for, by the sandbox's names. */
export type Resource =
  | 'auth'
  | 'venues'
  | 'availability'
  | 'book'
  | 'reservation'
  | 'cancel'
  | 'reservations'
  | 'clients'
  | 'clients/export';

/** The venues of Harbour Restaurants by a short name, and the one of Alder House: their places' ids, numbers and addresses. */
const [lantern, kitchen, terrace] = harbour.venues.map(({ id }) => id) as [string, string, string];
export const venues = { lantern, kitchen, terrace, alder: alderHouse.venues[0]?.id ?? '' };

interface Reservation {
  site: string;
  id: string;
  status: 'CONFIRMED' | 'REQUESTED' | 'PENDING_PAYMENT' | 'CANCELED' | 'COMPLETE' | 'NO_SHOW';
  venue_id: string;
  real_datetime_of_slot: string;
  max_guests: number | string;
  first_name: string;
  last_name: string;
  phone_number: string;
  notes: string;
  marketing: boolean;
}

/** The simulated SevenRooms. */
export class Groups {
  readonly #control: ControlClient;

  constructor(control: ControlClient) {
    this.#control = control;
  }

  /** Changes settings of a group: what is named, within objects too; null takes a key away. */
  async change(site: string, settings: object): Promise<void> {
    await this.#control.send('PATCH', `/groups/${site}`, settings);
  }

  /** Others have taken all of a venue's seats at a time, or give them back. */
  async fill(site: string, venue: string, date: string, time: string, guests = 100): Promise<void> {
    await this.change(site, { venues: { [venue]: { taken: { [date]: { [time]: guests } } } } });
  }

  /** The one reservation that stands. */
  async booked(): Promise<Reservation> {
    const standing = (await this.reservations()).filter(({ status }) => status !== 'CANCELED');
    if (!standing[0] || standing[1]) throw new Error(`${standing.length} reservations stand.`);
    return standing[0];
  }

  /** Every token that the group was given is none any more. */
  async revokeTokens(site: string): Promise<void> {
    await this.#control.send('POST', `/groups/${site}/revoke`);
  }

  /** The guest has paid by the link. */
  async pay({ site, id }: Pick<Reservation, 'site' | 'id'>): Promise<void> {
    await this.#control.send('PATCH', `/reservations/${site}/${id}`, { paid: true });
  }

  /** What the house says to a request, or does with a reservation. */
  async settle({ site, id }: Pick<Reservation, 'site' | 'id'>, status: Reservation['status']): Promise<void> {
    await this.#control.send('PATCH', `/reservations/${site}/${id}`, { status });
  }

  async reservations(): Promise<Reservation[]> {
    return ((await this.#control.get('/reservations')) as { reservations: Reservation[] }).reservations;
  }

  /** Those that stand, in the order in which they were made. */
  async tables(): Promise<TableRecord[]> {
    const standing = (await this.reservations()).filter(({ status }) => status !== 'CANCELED');
    return standing.map((row) => ({
      site: row.site,
      place: row.venue_id,
      date: row.real_datetime_of_slot.slice(0, 10),
      time: row.real_datetime_of_slot.slice(11, 16),
      partySize: Number(row.max_guests),
      givenName: row.first_name,
      familyName: row.last_name,
      mobile: row.phone_number,
      choice: null,
      comment: row.notes || null,
      promoCode: null,
      language: 'en',
    }));
  }
}
