import type { SeedGroup } from '../config.ts';
import { idFor } from '../ids.ts';
import { access, everyDay, group, shift, venue } from './parts.ts';

const venueId = idFor('venue', 'alder-house');

/** A group of one venue: nothing is chosen but day, party and time. Its times are written "17:30", its numbers as text. */
export const alderHouse: SeedGroup = {
  site: 'alder-house',
  venueGroupId: idFor('group', 'alder-house'),
  credentials: { clientId: 'alder-house-widget', clientSecret: 'sandbox-alder-31c7' },
  name: 'Alder House',
  phone: '+44 1273 555 0118',
  timeZone: 'Europe/London',
  venues: [{ id: venueId, name: 'Alder House' }],
  config() {
    const table = access('alder-table', { description: 'Dining room', max_party: 10 });
    return {
      ...group(this.credentials, {
        [venueId]: venue({
          name: 'Alder House',
          url_key: 'alderhouse',
          address: '4 Orchard Rise, Brighton',
          state: 'East Sussex',
          postal_code: 'BN1 1AA',
          phone_number: this.phone,
          clock: '24h',
          seats: 24,
          closed_weekdays: [1],
          shifts: [
            shift('Lunch', {
              category: 'LUNCH',
              weekdays: everyDay,
              from: '12:00',
              to: '14:00',
              accesses: [table],
            }),
            shift('Dinner', {
              category: 'DINNER',
              from: '18:00',
              to: '21:30',
              request_from: 9,
              accesses: [table],
            }),
          ],
        }),
      }),
      wire: 'loose',
    };
  },
};
