import type { SeedRestaurant } from '../config.ts';
import { adlerVisits } from './adler-visits.ts';
import { friday, saturday, sunday, thursday, tuesday, wednesday, week } from './calendar.ts';

/** The simplest case: one room, lunch and dinner, closed on Mondays; no comment, no choice. */
export const gasthofAdler: SeedRestaurant = {
  site: 'gasthof-adler',
  restaurantHash: '3f1c9a7be2d84605b1f7a0c39e5d2846',
  lunchgateId: '1042',
  credentials: { username: 'adler@example.ch', password: 'sandbox-adler' },
  name: 'Gasthof Adler',
  phone: '+41 44 555 01 10',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'en'],
  promoCodes: false,
  pastVisits: adlerVisits,
  config() {
    return {
      credentials: this.credentials,
      status: 'active',
      booking_hours: null,
      name: this.name,
      street: 'Dorfstrasse 12',
      zip: '8706',
      city: 'Meilen',
      country: 'CH',
      phone: this.phone,
      email: 'gasthof@adler.example.ch',
      url: 'https://adler.example.ch',
      time_zone: this.timeZone,
      languages: this.languages,
      max_persons: 10,
      closed_days: [1],
      holidays: [],
      seats: null,
      sitting_minutes: 120,
      event_seats: {},
      not_lunch: [],
      not_dinner: [],
      answered_by: 'contingent',
      phone_answer: 5,
      known_after_seconds: 0,
      feedback_days: 30,
      phone_unanswered: [],
      comment: 'inactive',
      choice: null,
      promocodes: [],
      rooms: [
        {
          id: '1',
          name: 'Gaststube',
          max_persons: 10,
          seats: 40,
          times: week(
            [
              { label: 'Mittag', from: '11:30', to: '13:30', interval: 15 },
              { label: 'Abend', from: '18:00', to: '21:30', interval: 30 },
            ],
            ...[sunday, tuesday, wednesday, thursday, friday, saturday],
          ),
          holiday_times: [],
          event_times: {},
        },
      ],
      wire: 'plain',
    };
  },
};
