import type { ChoiceConfig, SeedRestaurant } from '../config.ts';
import { weekdayOf } from '../../wall-clock.ts';
import { datesAround } from '../../calendar.ts';
import { friday, monday, saturday, thursday, tuesday, wednesday, week } from './calendar.ts';

/** Every other Thursday. */
const isWineEvening = (day: number): boolean => weekdayOf(day) === thursday && Math.floor(day / 7) % 2 === 0;

const isWeekendEvening = (day: number): boolean =>
  [friday, saturday].some((weekday) => weekday === weekdayOf(day));

const menu = (today: string): ChoiceConfig => ({
  title: 'Menü',
  required: true,
  times: datesAround(today, (day) => isWineEvening(day) || isWeekendEvening(day)).map((date) => ({
    date,
    from: '18:00',
    to: '22:00',
  })),
  options: [
    { id: '1', name: 'Zunftmenü', description: 'Vier Gänge vom Markt', price: '85.00' },
    { id: '2', name: 'Gartenmenü', description: 'Vier Gänge ohne Fleisch und Fisch', price: '72.50' },
    { id: '3', name: 'À la carte' },
  ],
});

/** A choice that must be made on some evenings, events, and answers as loosely typed as PHP services give them. */
export const zunfthaus: SeedRestaurant = {
  site: 'zunfthaus',
  restaurantHash: 'c07a5be39d1f4862a4d9e71b360f8c52',
  lunchgateId: '1103',
  credentials: { username: 'zunfthaus@example.ch', password: 'sandbox-zunfthaus' },
  name: 'Zunfthaus zur Linde',
  phone: '+41 44 555 01 30',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'en'],
  promoCodes: false,
  config(today) {
    const wineEvenings = datesAround(today, isWineEvening);
    return {
      credentials: this.credentials,
      status: 'active',
      booking_hours: null,
      name: this.name,
      street: 'Limmatquai 88',
      zip: '8001',
      city: 'Zürich',
      country: 'CH',
      phone: this.phone,
      email: null,
      url: '',
      time_zone: this.timeZone,
      languages: this.languages,
      max_persons: 8,
      closed_days: [7],
      holidays: [],
      seats: null,
      sitting_minutes: 120,
      event_seats: Object.fromEntries(wineEvenings.map((date) => [date, 30])),
      not_lunch: [],
      not_dinner: [],
      answered_by: 'contingent',
      phone_answer: 5,
      known_after_seconds: 0,
      feedback_days: 30,
      phone_unanswered: [],
      comment: 'inactive',
      choice: menu(today),
      promocodes: [],
      rooms: [
        {
          id: '21',
          name: 'Zunftsaal',
          max_persons: 8,
          seats: 50,
          times: week(
            [
              { label: 'Mittag', from: '11:45', to: '13:30' },
              { from: '18:00', to: '21:30', interval: 30 },
            ],
            ...[monday, tuesday, wednesday, thursday, friday, saturday],
          ),
          holiday_times: [],
          event_times: Object.fromEntries(
            wineEvenings.map((date) => [
              date,
              [{ label: 'Weinabend', from: '18:30', to: '20:00', interval: 30 }],
            ]),
          ),
        },
      ],
      wire: 'loose',
    };
  },
};
