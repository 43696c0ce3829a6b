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
