import type { SeedRestaurant } from '../config.ts';
import { everyDay, week } from './calendar.ts';

/** Refuses everybody at the door: `not_enabled`, until its status is changed. */
export const krone: SeedRestaurant = {
  site: 'krone',
  restaurantHash: '51e8d3f70b2a4c96d8356a9f1c04b7e2',
  credentials: { username: 'krone@example.ch', password: 'sandbox-krone' },
  name: 'Hotel Krone',
  phone: '+41 44 555 01 40',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'en'],
  promoCodes: false,
  config() {
    return {
      credentials: this.credentials,
      status: 'not_enabled',
      booking_hours: null,
      name: this.name,
      street: 'Marktgasse 1',
      zip: '8400',
      city: 'Winterthur',
      country: 'CH',
      phone: this.phone,
      email: 'info@krone.example.ch',
      url: 'https://krone.example.ch',
      time_zone: this.timeZone,
      languages: this.languages,
      max_persons: 8,
      closed_days: [0],
      holidays: [],
      seats: null,
      sitting_minutes: 120,
      event_seats: {},
      not_lunch: [],
      not_dinner: [],
      answered_by: 'contingent',
      phone_answer: 5,
      known_after_seconds: 0,
      phone_unanswered: [],
      comment: 'inactive',
      choice: null,
      promocodes: [],
      rooms: [
        {
          id: '31',
          name: 'Restaurant',
          max_persons: 8,
          seats: 30,
          times: week([{ label: 'Abend', from: '18:00', to: '21:00', interval: 30 }], ...everyDay),
          holiday_times: [],
          event_times: {},
        },
      ],
      wire: 'plain',
    };
  },
};
