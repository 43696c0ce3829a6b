import type { RoomConfig, SeedRestaurant, Window } from '../config.ts';
import { datesAround, wintersAround } from '../../calendar.ts';
import { everyDay, friday, join, saturday, thursday, wednesday, week } from './calendar.ts';

const lunch: Window = { label: 'Mittag', from: '11:30', to: '13:30', interval: 15 };
const dinner: Window = { label: 'Abend', from: '18:00', to: '21:00', interval: 30 };
const late: Window = { label: 'Bar', from: '22:00', to: '01:00', interval: 30 };

/** From 27 December to 2 January, in every winter, a room keeps other times. */
const overNewYear = (today: string, times: Window[][]): RoomConfig['holiday_times'] =>
  wintersAround(today).map((year) => ({ from: `${year}-12-27`, to: `${year + 1}-01-02`, times }));

const newYearsEves = (today: string): string[] => wintersAround(today).map((year) => `${year}-12-31`);

function roomsOf(today: string): RoomConfig[] {
  return [
    {
      id: '11',
      name: 'Gartensaal',
      max_persons: 12,
      seats: 60,
      times: week([lunch, dinner], ...everyDay),
      holiday_times: overNewYear(
        today,
        week([{ label: 'Abend', from: '17:30', to: '21:00', interval: 30 }], ...everyDay),
      ),
      event_times: {},
    },
    {
      id: '12',
      name: 'Terrasse',
      max_persons: 8,
      seats: 24,
      times: week(
        [
          { ...lunch, to: '14:00' },
          { label: 'Apéro', from: '16:00', to: '17:30', interval: 30 },
        ],
        ...everyDay,
      ),
      holiday_times: overNewYear(today, week([])),
      event_times: {},
    },
    {
      id: '13',
      name: 'Bar',
      max_persons: 6,
      seats: 12,
      times: join(
        week(
          [{ label: 'Aperitivo', from: '17:00', to: '20:00', interval: 30 }],
          wednesday,
          thursday,
          friday,
          saturday,
        ),
        week([late], friday, saturday),
      ),
      holiday_times: overNewYear(today, week([late], ...everyDay)),
      event_times: Object.fromEntries(
        newYearsEves(today).map((date) => [
          date,
          [{ label: 'Silvester', from: '20:00', to: '02:00', interval: 60 }],
        ]),
      ),
    },
  ];
}

/** Three rooms with times and sizes of their own, a window over midnight, comments, promo codes, Christmas. */
export const seehaus: SeedRestaurant = {
  site: 'seehaus',
  restaurantHash: '8d24e6b0f91357ac6e0b48d2c7f3a195',
  lunchgateId: '1077',
  credentials: { username: 'seehaus@example.ch', password: 'sandbox-seehaus' },
  name: 'Seehaus',
  phone: '+41 44 555 01 20',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'en'],
  promoCodes: true,
  pastVisits: [
    { hash: '5ee4a000000000000000000000000001', daysAgo: 6, firstname: 'Mia', lastname: 'Schmid' },
  ],
  config(today) {
    return {
      credentials: this.credentials,
      status: 'active',
      booking_hours: null,
      name: this.name,
      street: 'Seestrasse 301',
      zip: '8038',
      city: 'Zürich',
      country: 'CH',
      phone: this.phone,
      email: 'tisch@seehaus.example.ch',
      url: 'https://seehaus.example.ch',
      time_zone: this.timeZone,
      languages: this.languages,
      max_persons: 12,
      closed_days: [0],
      holidays: wintersAround(today).map((year) => ({ from: `${year}-12-24`, to: `${year}-12-26` })),
      seats: 80,
      sitting_minutes: 120,
      event_seats: Object.fromEntries(newYearsEves(today).map((date) => [date, 30])),
      not_lunch: datesAround(today, (_day, date) => date.endsWith('-15')),
      not_dinner: datesAround(today, (_day, date) => date.endsWith('-20')),
      answered_by: 'contingent',
      phone_answer: 5,
      known_after_seconds: 0,
      feedback_days: 30,
      phone_unanswered: [],
      comment: 'active',
      choice: null,
      promocodes: ['SEEBLICK', 'SOMMER10'],
      rooms: roomsOf(today),
      wire: 'plain',
    };
  },
};
