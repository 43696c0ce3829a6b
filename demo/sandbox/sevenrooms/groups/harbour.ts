import { datesAround } from '../../calendar.ts';
import { closedDayOf } from '../../wall-clock.ts';
import type { SeedGroup } from '../config.ts';
import { idFor } from '../ids.ts';
import { access, fridayAndSaturday, group, shift, venue } from './parts.ts';

const lantern = idFor('venue', 'lantern-room');
const kitchen = idFor('venue', 'quay-kitchen');
const terrace = idFor('venue', 'saltmarket-terrace');

/**
 * A group of three. The Lantern Room takes larger parties on request, and a card from five guests; the Quay Kitchen has a
 * counter that costs; the Saltmarket Terrace takes requests where it is full, and goes on past midnight.
 */
export const harbour: SeedGroup = {
  site: 'harbour',
  venueGroupId: idFor('group', 'harbour'),
  credentials: { clientId: 'harbour-widget', clientSecret: 'sandbox-harbour-a90e' },
  name: 'Harbour Restaurants',
  phone: '+44 20 7946 0145',
  timeZone: 'Europe/London',
  venues: [
    { id: lantern, name: 'The Lantern Room' },
    { id: kitchen, name: 'Quay Kitchen' },
    { id: terrace, name: 'Saltmarket Terrace' },
  ],
  config(today) {
    const room = access('lantern-room', {
      description: 'Main room',
      policy: 'From five guests on we ask for a card. £20 a head is charged if nobody comes.',
      card_from: 5,
    });
    const dining = access('kitchen-dining', { description: 'Dining room', max_party: 6 });
    const counter = access('kitchen-counter', {
      description: 'Chef’s counter: six courses',
      policy: 'Paid in advance.',
      cancellation_policy: 'Free of charge until 48 hours before.',
      max_party: 4,
      cost: 65,
      weekdays: fridayAndSaturday,
      from: '19:00',
      to: '20:00',
    });
    const outside = access('terrace', { description: 'Terrace' });
    const bar = access('terrace-bar', { description: 'Late bar', max_party: 4 });
    return group(this.credentials, {
      [lantern]: venue({
        name: 'The Lantern Room',
        url_key: 'lanternroom',
        address: '18 Rope Walk, London',
        state: 'London',
        postal_code: 'SE1 9AA',
        phone_number: '+44 20 7946 0145',
        closed_weekdays: [1],
        shifts: [
          shift('Lunch', { category: 'LUNCH', from: '12:00', to: '14:30', accesses: [room] }),
          shift('Dinner', {
            category: 'DINNER',
            from: '17:30',
            to: '21:30',
            request_from: 9,
            accesses: [room],
          }),
        ],
      }),
      [kitchen]: venue({
        name: 'Quay Kitchen',
        url_key: 'quaykitchen',
        address: '2 Cooper’s Quay, London',
        state: 'London',
        postal_code: 'E1W 2AA',
        phone_number: '+44 20 7946 0146',
        clock: '24h',
        seats: 30,
        cutoff_hours: 24,
        shifts: [
          shift('Dinner', {
            category: 'DINNER',
            from: '18:00',
            to: '21:30',
            accesses: [dining, counter],
          }),
        ],
      }),
      [terrace]: venue({
        name: 'Saltmarket Terrace',
        url_key: 'saltmarketterrace',
        address: '41 Saltmarket, London',
        state: 'London',
        postal_code: 'SE16 4AA',
        phone_number: '+44 20 7946 0147',
        seats: 20,
        // The last Sunday of every month it is let to a private party.
        closed_dates: datesAround(
          today,
          (day, date) => closedDayOf(day) === 7 && Number(date.slice(8)) + 7 > 31,
        ),
        shifts: [
          shift('All day', {
            category: 'DAY',
            from: '12:00',
            to: '21:00',
            requests_when_full: true,
            accesses: [outside],
          }),
          shift('Late', {
            category: 'DINNER',
            weekdays: fridayAndSaturday,
            from: '22:00',
            to: '00:30',
            accesses: [bar],
          }),
        ],
      }),
    });
  },
};
