import { expect } from '@playwright/test';
import {
  adlerPhone,
  bookAsZoe,
  evening,
  toRoom,
  toWhen,
  type ErrorCase,
  type GuestSession,
} from './error-case.ts';

interface Refusal {
  number: number;
  key: string;
  cause: string;
  /** What changes at the restaurant while the guest chooses. */
  change: object;
  party?: number;
}

/** Chooses a table of four on Friday evening; the restaurant changes its mind meanwhile. */
const askAfter =
  ({ change, party = 4 }: Refusal) =>
  async (visit: GuestSession) => {
    await toWhen(visit);
    await visit.widget.partySize(party);
    await visit.widget.chooseDate(evening.date);
    await visit.widget.chooseTime(evening.time);
    await visit.sandbox.change('gasthof-adler', change);
    await visit.widget.next();
  };

const onAnotherDate = (refusal: Refusal): ErrorCase => ({
  number: refusal.number,
  key: refusal.key,
  method: 'setTable',
  cause: refusal.cause,
  sees: { at: 'control', name: 'date', step: 'when' },
  next: 'choose another date',
  provoke: askAfter(refusal),
  goOn: async (visit) => {
    await visit.widget.chooseDate('2026-12-05');
    await visit.widget.chooseTime(evening.time);
    await visit.widget.next();
    await bookAsZoe(visit, { date: '2026-12-05' });
  },
});

const atAnotherTime = (refusal: Refusal): ErrorCase => ({
  number: refusal.number,
  key: refusal.key,
  method: 'setTable',
  cause: refusal.cause,
  sees: { at: 'control', name: 'time', step: 'when' },
  next: 'take one of the times offered, choose a smaller party, or call',
  provoke: askAfter(refusal),
  goOn: async (visit) => {
    await expect(visit.widget.errorAt('time')).toContainText(adlerPhone);
    await visit.sandbox.change('gasthof-adler', { rooms: { '1': { seats: 40 } }, event_seats: {} });
    await visit.widget.chooseTime('20:00');
    await visit.widget.next();
    await bookAsZoe(visit, { time: '20:00', person: 4 });
  },
});

const eveningOnly = [{ label: 'Abend', from: '18:00', to: '21:30', interval: 30 }];

/** What setTable refuses, and setRoom: each at the control that can mend it. */
export const atTheTable: ErrorCase[] = [
  {
    number: 24,
    key: 'room_not_exists',
    method: 'setRoom',
    cause: 'the room was taken off the list',
    sees: { at: 'control', name: 'room', step: 'room' },
    next: 'choose another room',
    provoke: async (visit) => {
      await toRoom(visit);
      await visit.sandbox.change('seehaus', { rooms: { '12': null } });
      await visit.widget.chooseRoom('Terrasse');
      await visit.widget.next();
    },
    goOn: async (visit) => {
      await visit.widget.chooseRoom('Gartensaal');
      await visit.widget.next();
      await visit.widget.askFor(evening);
      await visit.widget.next();
      await bookAsZoe(visit, { room: '11' });
    },
  },
  onAnotherDate({
    number: 31,
    key: 'day_is_holiday',
    cause: 'holidays were entered for that day',
    change: { holidays: [{ from: evening.date, to: evening.date }] },
  }),
  onAnotherDate({
    number: 32,
    key: 'day_is_closed',
    cause: 'that weekday became a closed day',
    change: { closed_days: [1, 5] },
  }),
  onAnotherDate({
    number: 33,
    key: 'no_person_telefon',
    cause: 'no seats are left, and nobody answers the phone today',
    change: {
      event_seats: { [evening.date]: 0 },
      rooms: { '1': { event_times: { [evening.date]: eveningOnly } } },
      phone_unanswered: ['2026-12-01'],
    },
  }),
  {
    number: 34,
    key: 'no_past',
    method: 'setTable',
    cause: 'the day ended while the guest chose',
    sees: { at: 'control', name: 'date', step: 'when' },
    next: 'choose another date',
    provoke: async (visit) => {
      const late = [{ label: 'Spät', from: '22:00', to: '23:45', interval: 15 }];
      await visit.sandbox.change('gasthof-adler', {
        rooms: { '1': { event_times: { '2026-12-04': late } } },
      });
      await visit.sandbox.setClock('2026-12-04T23:30:00+01:00');
      await toWhen(visit);
      await visit.widget.chooseDate('2026-12-04');
      await visit.widget.chooseTime('23:45');
      await visit.sandbox.advanceClock(45 * 60);
      await visit.widget.next();
    },
    goOn: async (visit) => {
      await visit.widget.chooseDate('2026-12-05');
      await visit.widget.chooseTime(evening.time);
      await visit.widget.next();
      await bookAsZoe(visit, { date: '2026-12-05' });
    },
  },
  {
    number: 35,
    key: 'no_past_time',
    method: 'setTable',
    cause: 'the time passed while the guest chose',
    sees: { at: 'control', name: 'time', step: 'when' },
    next: 'take one of the times offered, or choose another',
    provoke: async (visit) => {
      await visit.sandbox.setClock('2026-12-04T18:50:00+01:00');
      await toWhen(visit);
      await visit.widget.chooseDate(evening.date);
      await visit.widget.chooseTime(evening.time);
      await visit.sandbox.advanceClock(15 * 60);
      await visit.widget.next();
    },
    goOn: async (visit) => {
      await visit.widget.alternative('19:30').click();
      await bookAsZoe(visit, { date: evening.date, time: '19:30' });
    },
  },
  {
    ...onAnotherDate({
      number: 36,
      key: 'not_lunch',
      cause: 'lunch can’t be booked online that day',
      change: { not_lunch: [evening.date] },
    }),
    provoke: async (visit) => {
      await toWhen(visit);
      await visit.widget.chooseDate(evening.date);
      await visit.widget.chooseTime('12:00');
      await visit.sandbox.change('gasthof-adler', { not_lunch: [evening.date] });
      await visit.widget.next();
    },
  },
  onAnotherDate({
    number: 37,
    key: 'not_dinner',
    cause: 'dinner can’t be booked online that day',
    change: { not_dinner: [evening.date] },
  }),
  atAnotherTime({
    number: 40,
    key: 'nomore_person',
    cause: 'no seats are left then',
    change: { rooms: { '1': { seats: 0 } } },
  }),
  atAnotherTime({
    number: 41,
    key: 'only_person',
    cause: 'one seat is left then',
    change: { rooms: { '1': { seats: 1 } } },
  }),
  atAnotherTime({
    number: 42,
    key: 'only_persons',
    cause: 'fewer seats are left then than guests',
    change: { rooms: { '1': { seats: 3 } } },
  }),
  atAnotherTime({
    number: 45,
    key: 'no_event_capacity',
    cause: 'the event is full',
    change: {
      event_seats: { [evening.date]: 3 },
      rooms: { '1': { event_times: { [evening.date]: eveningOnly } } },
    },
  }),
  {
    number: 43,
    key: 'too_much_people',
    method: 'setTable',
    cause: 'the restaurant made its largest party smaller',
    sees: { at: 'control', name: 'party', step: 'when' },
    next: 'choose a smaller party',
    provoke: askAfter({ number: 43, key: '', cause: '', change: { max_persons: 3 } }),
    goOn: async (visit) => {
      await expect(visit.widget.errorAt('party')).toContainText('3');
      await visit.widget.partySize(3);
      await visit.widget.next();
      await bookAsZoe(visit, { person: 3 });
    },
  },
  onAnotherDate({
    number: 49,
    key: 'no_res_time',
    cause: 'the meal times of that day were changed',
    change: {
      rooms: { '1': { event_times: { [evening.date]: [{ from: '12:00', to: '13:00', interval: 30 }] } } },
    },
  }),
  {
    number: 61,
    key: 'invalid_promocode',
    method: 'setTable',
    cause: 'nobody gave out that promo code',
    sees: { at: 'control', name: 'promo-code', step: 'when' },
    next: 'mend the promo code, or go on without it',
    provoke: async (visit) => {
      await toWhen(visit);
      await visit.widget.enterPromoCode('GRATIS');
      await visit.widget.askFor(evening);
    },
    goOn: async (visit) => {
      await visit.widget.root.getByRole('button', { name: 'Ohne Code weiter' }).click();
      await bookAsZoe(visit, { promocode: null });
    },
  },
];
