import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Window } from './config.ts';
import { isRefusal } from './errors.ts';
import { planOf, sittingAt } from './opening-hours.ts';
import { closedDayOf, dateOf, dayOf, minutesPerDay, weekdayOf } from '../wall-clock.ts';

const noWeek: Window[][] = [[], [], [], [], [], [], []];
const openHouse = { closed_days: [0], holidays: [] };
const clock = (minutes: number): string =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const days = fc.integer({ min: dayOf('2025-01-01') ?? 0, max: dayOf('2030-12-31') ?? 0 });
const window = fc
  .record({ from: fc.nat(1439), to: fc.nat(1439), interval: fc.integer({ min: 1, max: 120 }) })
  .map(({ from, to, interval }): Window => ({ from: clock(from), to: clock(to), interval }));
const windows = fc.array(window, { maxLength: 3 });
const weekOf = fc.array(windows, { minLength: 7, maxLength: 7 });

describe('the precedence of times', () => {
  it('is the event’s, else the holiday’s, else the week’s', () => {
    fc.assert(
      fc.property(days, weekOf, fc.option(weekOf), fc.option(windows), (day, times, holiday, event) => {
        const date = dateOf(day);
        const room = {
          times,
          holiday_times: holiday ? [{ from: dateOf(day - 3), to: dateOf(day + 3), times: holiday }] : [],
          event_times: event ? { [date]: event } : {},
        };
        const holding = event ?? holiday?.[weekdayOf(day)] ?? times[weekdayOf(day)] ?? [];
        const plan = planOf(openHouse, room, date);
        if (holding.length === 0) expect(plan.kind).toBe(event ? 'closed' : holiday ? 'holiday' : 'none');
        else expect(plan).toEqual({ kind: 'open', windows: holding, isEvent: event !== null });
      }),
    );
  });

  it('ends with the holiday’s last day', () => {
    const noon: Window[] = [{ from: '12:00', to: '13:00' }];
    const times = noWeek.map(() => noon);
    const room = {
      times,
      holiday_times: [{ from: '2026-12-24', to: '2026-12-26', times: noWeek }],
      event_times: {},
    };
    const kinds = ['2026-12-23', '2026-12-24', '2026-12-26', '2026-12-27'].map(
      (date) => planOf(openHouse, room, date).kind,
    );
    expect(kinds).toEqual(['open', 'holiday', 'holiday', 'open']);
  });
});

describe('the two weekday numberings', () => {
  it('agree on which day is meant', () => {
    const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    fc.assert(
      fc.property(days, (day) => {
        const name = new Date(`${dateOf(day)}T12:00:00Z`).toUTCString().slice(0, 3);
        expect(names[weekdayOf(day)]).toBe(name);
        expect(names[closedDayOf(day)]).toBe(name);
        expect(weekdayOf(day)).toBeLessThan(7);
        expect(closedDayOf(day)).toBeGreaterThan(0);
      }),
    );
  });

  it('close the named weekday and no other, unless a 0 says open', () => {
    const times = noWeek.map((): Window[] => [{ from: '12:00', to: '13:00' }]);
    const room = { times, holiday_times: [], event_times: {} };
    fc.assert(
      fc.property(days, fc.uniqueArray(fc.integer({ min: 0, max: 7 })), (day, closed_days) => {
        const isClosed = !closed_days.includes(0) && closed_days.includes(closedDayOf(day));
        expect(planOf({ closed_days, holidays: [] }, room, dateOf(day)).kind).toBe(
          isClosed ? 'closed' : 'open',
        );
      }),
    );
  });

  it('let an event or a holiday with times open a closed weekday', () => {
    const monday = '2026-12-07';
    const noon: Window[] = [{ from: '12:00', to: '13:00' }];
    const house = { closed_days: [1], holidays: [] };
    const event = { times: noWeek, holiday_times: [], event_times: { [monday]: noon } };
    const period = { from: monday, to: monday, times: noWeek.map(() => noon) };
    expect(planOf(house, event, monday).kind).toBe('open');
    expect(planOf(house, { times: noWeek, holiday_times: [period], event_times: {} }, monday).kind).toBe(
      'open',
    );
  });
});

describe('a window', () => {
  it('allows each of its steps, over midnight too, and nothing between', () => {
    const cases = fc.record({
      day: days,
      from: fc.nat(1439),
      interval: fc.integer({ min: 2, max: 90 }),
      steps: fc.nat(7),
      step: fc.nat(7),
    });
    fc.assert(
      fc.property(cases, ({ day, from, interval, steps, step }) => {
        const times = noWeek.map((_, weekday): Window[] =>
          weekday === weekdayOf(day)
            ? [{ from: clock(from), to: clock(from + interval * steps), interval }]
            : [],
        );
        const room = { times, holiday_times: [], event_times: {} };
        const at = (minutes: number) =>
          sittingAt(openHouse, room, dateOf(day + Math.floor(minutes / minutesPerDay)), clock(minutes));

        const arrival = from + interval * step;
        if (step > steps) expect(isRefusal(at(arrival))).toBe(true);
        else expect(at(arrival)).toEqual({ day, start: day * minutesPerDay + arrival, isEvent: false });
        expect(isRefusal(at(arrival + 1))).toBe(true);
      }),
    );
  });

  it('steps by a quarter of an hour where it does not say', () => {
    const room = {
      times: noWeek.map((): Window[] => [{ from: '12:00', to: '13:00' }]),
      holiday_times: [],
      event_times: {},
    };
    const allowed = ['12:00', '12:10', '12:15', '12:30', '13:00', '13:15'].filter(
      (time) => !isRefusal(sittingAt(openHouse, room, '2026-12-04', time)),
    );
    expect(allowed).toEqual(['12:00', '12:15', '12:30', '13:00']);
  });
});

it('A date that the calendar does not have is none', () => {
  for (const date of ['2026-02-30', '2026-13-01', '2026-2-3', '04.12.2026', ''])
    expect(dayOf(date), date).toBeNull();
  expect(dayOf('2028-02-29')).not.toBeNull();
});
