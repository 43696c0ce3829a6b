import { expect } from '@playwright/test';
import type { ErrorCode } from '../../../src/contract/index.ts';
import { friday } from '../../table-driver.ts';
import { adlerPhone, bookAsZoe, toRoom, type ErrorCase, type Journey } from './error-case.ts';

interface Refusal {
  number: number;
  key: string;
  code: ErrorCode;
  cause: string;
  /** What changes at the restaurant while the guest chooses. */
  change: object;
}

/** Chooses a table of four on Friday evening; the restaurant changes its mind meanwhile. */
const askAfter =
  ({ change }: Pick<Refusal, 'change'>) =>
  async (journey: Journey) => {
    await journey.begin.atWhen({ 'party-size': '4' });
    await journey.sandbox.restaurants.change('gasthof-adler', change);
    await journey.widget.next();
  };

const onAnotherDate = (refusal: Refusal): ErrorCase => ({
  number: refusal.number,
  key: refusal.key,
  code: refusal.code,
  method: 'setTable',
  cause: refusal.cause,
  sees: { at: 'control', name: 'date', step: 'when' },
  next: 'choose another date',
  provoke: askAfter(refusal),
  goOn: async (journey) => {
    await journey.widget.chooseDate('2026-12-05');
    await journey.widget.chooseTime(friday.time);
    await journey.widget.next();
    await bookAsZoe(journey, { date: '2026-12-05' });
  },
});

const atAnotherTime = (refusal: Refusal): ErrorCase => ({
  number: refusal.number,
  key: refusal.key,
  code: refusal.code,
  method: 'setTable',
  cause: refusal.cause,
  sees: { at: 'control', name: 'time', step: 'when' },
  next: 'take one of the times offered, choose a smaller party, or call',
  provoke: askAfter(refusal),
  goOn: async (journey) => {
    await expect(journey.widget.errorAt('time')).toContainText(adlerPhone);
    await journey.sandbox.restaurants.change('gasthof-adler', {
      rooms: { '1': { seats: 40 } },
      event_seats: {},
    });
    await journey.widget.chooseTime('20:00');
    await journey.widget.next();
    await bookAsZoe(journey, { time: '20:00', partySize: 4 });
  },
});

/** Lunch or dinner is refused as a whole: the day's other meal is offered, another date stays possible. */
const atOtherMeal = ({
  asked,
  other,
  ...refusal
}: Refusal & { asked: string; other: string }): ErrorCase => ({
  number: refusal.number,
  key: refusal.key,
  code: refusal.code,
  method: 'setTable',
  cause: refusal.cause,
  sees: { at: 'control', name: 'time', step: 'when' },
  next: 'take a time of the day’s other meal, choose another date, or call',
  provoke: async (journey) => {
    await journey.begin.atWhen({ time: asked });
    await journey.sandbox.restaurants.change('gasthof-adler', refusal.change);
    await journey.widget.next();
  },
  goOn: async ({ widget, ...journey }) => {
    await widget.alternative(other).click();
    await bookAsZoe({ widget, ...journey }, { date: friday.date, time: other });
  },
});

const eveningOnly = [{ label: 'Abend', from: '18:00', to: '21:30', interval: 30 }];

/** What setTable refuses, and setRoom: each at the control that can mend it. */
export const table: ErrorCase[] = [
  {
    number: 24,
    key: 'room_not_exists',
    code: 'place_unavailable',
    method: 'setRoom',
    cause: 'the room was taken off the list',
    sees: { at: 'control', name: 'room', step: 'when' },
    next: 'choose another room',
    provoke: async (journey) => {
      await toRoom(journey);
      await journey.sandbox.restaurants.change('seehaus', { rooms: { '12': null } });
      await journey.widget.chooseRoom('Terrasse');
    },
    goOn: async (journey) => {
      await journey.widget.chooseRoom('Gartensaal');
      await journey.widget.askFor(friday);
      await bookAsZoe(journey, { place: '11' });
    },
  },
  onAnotherDate({
    number: 31,
    key: 'day_is_holiday',
    code: 'date_on_holiday',
    cause: 'holidays were entered for that day',
    change: { holidays: [{ from: friday.date, to: friday.date }] },
  }),
  onAnotherDate({
    number: 32,
    key: 'day_is_closed',
    code: 'date_closed',
    cause: 'that weekday became a closed day',
    change: { closed_days: [1, 5] },
  }),
  onAnotherDate({
    number: 33,
    key: 'no_person_telefon',
    code: 'date_full',
    cause: 'no seats are left, and nobody answers the phone today',
    change: {
      event_seats: { [friday.date]: 0 },
      rooms: { '1': { event_times: { [friday.date]: eveningOnly } } },
      phone_unanswered: ['2026-12-01'],
    },
  }),
  {
    number: 34,
    key: 'no_past',
    code: 'date_in_past',
    method: 'setTable',
    cause: 'the day ended while the guest chose',
    sees: { at: 'control', name: 'date', step: 'when' },
    next: 'choose another date',
    provoke: async (journey) => {
      const late = [{ label: 'Spät', from: '22:00', to: '23:45', interval: 15 }];
      await journey.sandbox.restaurants.change('gasthof-adler', {
        rooms: { '1': { event_times: { '2026-12-04': late } } },
      });
      await journey.sandbox.setClock('2026-12-04T23:30:00+01:00');
      await journey.begin.atWhen({ time: '23:45' });
      await journey.sandbox.advanceClock(45 * 60);
      await journey.widget.next();
    },
    goOn: async (journey) => {
      await journey.widget.chooseDate('2026-12-05');
      await journey.widget.chooseTime(friday.time);
      await journey.widget.next();
      await bookAsZoe(journey, { date: '2026-12-05' });
    },
  },
  {
    number: 35,
    key: 'no_past_time',
    code: 'time_in_past',
    method: 'setTable',
    cause: 'the time passed while the guest chose',
    sees: { at: 'control', name: 'time', step: 'when' },
    next: 'take one of the times offered, or choose another',
    provoke: async (journey) => {
      await journey.sandbox.setClock('2026-12-04T18:50:00+01:00');
      await journey.begin.atWhen();
      await journey.sandbox.advanceClock(15 * 60);
      await journey.widget.next();
    },
    goOn: async (journey) => {
      await journey.widget.alternative('19:30').click();
      await bookAsZoe(journey, { date: friday.date, time: '19:30' });
    },
  },
  atOtherMeal({
    number: 36,
    key: 'not_lunch',
    code: 'lunch_unavailable',
    cause: 'lunch can’t be booked online that day',
    change: { not_lunch: [friday.date] },
    asked: '12:00',
    other: '18:00',
  }),
  atOtherMeal({
    number: 37,
    key: 'not_dinner',
    code: 'dinner_unavailable',
    cause: 'dinner can’t be booked online that day',
    change: { not_dinner: [friday.date] },
    asked: friday.time,
    other: '13:30',
  }),
  atAnotherTime({
    number: 40,
    key: 'nomore_person',
    code: 'time_full',
    cause: 'no seats are left then',
    change: { rooms: { '1': { seats: 0 } } },
  }),
  atAnotherTime({
    number: 41,
    key: 'only_person',
    code: 'one_seat_left',
    cause: 'one seat is left then',
    change: { rooms: { '1': { seats: 1 } } },
  }),
  atAnotherTime({
    number: 42,
    key: 'only_persons',
    code: 'few_seats_left',
    cause: 'fewer seats are left then than guests',
    change: { rooms: { '1': { seats: 3 } } },
  }),
  atAnotherTime({
    number: 45,
    key: 'no_event_capacity',
    code: 'event_full',
    cause: 'the event is full',
    change: {
      event_seats: { [friday.date]: 3 },
      rooms: { '1': { event_times: { [friday.date]: eveningOnly } } },
    },
  }),
  {
    number: 43,
    key: 'too_much_people',
    code: 'party_too_large',
    method: 'setTable',
    cause: 'the restaurant made its largest party smaller',
    sees: { at: 'control', name: 'party', step: 'when' },
    next: 'choose a smaller party, take a room that is large enough, or call',
    provoke: askAfter({ change: { max_persons: 3 } }),
    goOn: async (journey) => {
      await expect(journey.widget.errorAt('party')).toContainText('3');
      await expect(journey.widget.offered.getByRole('link', { name: adlerPhone })).toBeVisible();
      await expect(journey.widget.root).not.toContainText('nichts frei');
      await journey.widget.partySize(3);
      await journey.widget.next();
      await bookAsZoe(journey, { partySize: 3 });
    },
  },
  onAnotherDate({
    number: 49,
    key: 'no_res_time',
    code: 'date_unavailable',
    cause: 'the meal times of that day were changed',
    change: {
      rooms: { '1': { event_times: { [friday.date]: [{ from: '12:00', to: '13:00', interval: 30 }] } } },
    },
  }),
  {
    number: 61,
    key: 'invalid_promocode',
    code: 'promo_code_invalid',
    method: 'setTable',
    cause: 'nobody gave out that promo code',
    sees: { at: 'control', name: 'promo-code', step: 'when' },
    next: 'mend the promo code, or go on without it',
    provoke: async (journey) => {
      await journey.begin.atWhen({ 'promo-code': 'GRATIS' });
      await journey.widget.next();
    },
    goOn: async (journey) => {
      await journey.widget.root.getByRole('button', { name: 'Ohne Code weiter' }).click();
      await bookAsZoe(journey, { promoCode: null });
    },
  },
];
