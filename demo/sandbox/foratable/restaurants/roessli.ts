import type { SeedRestaurant } from '../config.ts';
import { friday, monday, saturday, sunday, thursday, tuesday, week } from './calendar.ts';

/** Asked by phone: what is set off here waits for an answer of the house. One room, closed on Wednesdays. */
export const roessli: SeedRestaurant = {
  site: 'roessli',
  restaurantHash: '9b7e42d1c6f84a03b5d29e7f106c3a8d',
  lunchgateId: '2210',
  credentials: { username: 'roessli@example.ch', password: 'sandbox-roessli' },
  name: 'Wirtschaft zum Rössli',
  phone: '+41 71 555 01 50',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'en'],
  promoCodes: false,
  config() {
    return {
      credentials: this.credentials,
      status: 'active',
      booking_hours: null,
      name: this.name,
      street: 'Hauptgasse 24',
      zip: '9050',
      city: 'Appenzell',
      country: 'CH',
      phone: this.phone,
      email: 'stube@roessli.example.ch',
      url: 'https://roessli.example.ch',
      time_zone: this.timeZone,
      languages: this.languages,
      max_persons: 8,
      closed_days: [3],
      holidays: [],
      seats: null,
      sitting_minutes: 120,
      event_seats: {},
      not_lunch: [],
      not_dinner: [],
      answered_by: 'phone',
      phone_answer: 5,
      known_after_seconds: 0,
      feedback_days: 30,
      phone_unanswered: [],
      comment: 'inactive',
      choice: null,
      promocodes: [],
      rooms: [
        {
          id: '41',
          name: 'Wirtsstube',
          max_persons: 8,
          seats: 24,
          times: week(
            [
              { label: 'Mittag', from: '11:30', to: '13:00', interval: 30 },
              { label: 'Abend', from: '18:00', to: '20:30', interval: 30 },
            ],
            ...[sunday, monday, tuesday, thursday, friday, saturday],
          ),
          holiday_times: [],
          event_times: {},
        },
      ],
      wire: 'plain',
    };
  },
};
