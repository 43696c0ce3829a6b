import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookableDays, mealsOf, serviceDay } from './opening-hours.ts';
import { dayLister, weekday } from '../../time.ts';
import { wireNames } from './wire-names.ts';
import { wireSchemas } from './wire.ts';
import type { WireRoom, WireWindow } from './wire.ts';

const schemas = wireSchemas(wireNames());
const early = '2000-01-01T00:00';

function roomOf(room: object): WireRoom {
  const { rooms } = schemas.start.parse({ restaurant: {}, rooms: [{ id: '1', ...room }] });
  const [read] = rooms;
  if (!read) throw new Error('the room could not be read');
  return read;
}
const window = (from: number, to: number, interval = 15): WireWindow => ({ label: null, from, to, interval });
const times = (date: string, windows: WireWindow[], now = early) =>
  mealsOf({ place: '1', date }, windows, now).flatMap(({ slots }) =>
    slots.map((slot) => `${slot.date} ${slot.time}`),
  );

describe('the times of a day', () => {
  it('go from the first to the last arrival, both included', () => {
    expect(times('2026-12-04', [window(18 * 60, 19 * 60, 30)])).toEqual([
      '2026-12-04 18:00',
      '2026-12-04 18:30',
      '2026-12-04 19:00',
    ]);
  });

  it('stop before an end that the interval doesn’t meet', () => {
    expect(times('2026-12-04', [window(60, 100, 30)])).toEqual(['2026-12-04 01:00', '2026-12-04 01:30']);
  });

  it('carry the next day’s date past midnight, over a year’s end too', () => {
    expect(times('2026-12-31', [window(23 * 60, 60, 60)])).toEqual([
      '2026-12-31 23:00',
      '2027-01-01 00:00',
      '2027-01-01 01:00',
    ]);
  });

  it('come once where two meals meet', () => {
    const meals = mealsOf(
      { place: '1', date: '2026-12-04' },
      [window(12 * 60, 13 * 60, 30), window(11 * 60, 12 * 60, 30)],
      early,
    );
    expect(meals.map(({ slots }) => slots.map(({ time }) => time))).toEqual([
      ['11:00', '11:30', '12:00'],
      ['12:30', '13:00'],
    ]);
  });

  it('leave out what is past by the venue’s clock, and the meal with it', () => {
    const windows = [window(12 * 60, 13 * 60, 30), window(18 * 60, 19 * 60, 30)];
    expect(times('2026-12-04', windows, '2026-12-04T18:00')).toEqual([
      '2026-12-04 18:30',
      '2026-12-04 19:00',
    ]);
    expect(mealsOf({ place: '1', date: '2026-12-04' }, windows, '2026-12-04T18:00')).toHaveLength(1);
  });
});

describe('a date', () => {
  const week = [['sun'], ['mon'], ['tue'], ['wed'], ['thu'], ['fri'], ['sat']].map(([label]) => [
    { label, from: '18:00', to: '21:00' },
  ]);
  const label = (room: object, date: string, closed: number[] = []) => {
    const service = serviceDay({ date, weekday: weekday(date) }, roomOf(room), new Set(closed));
    return 'closed' in service ? service.closed : service.windows[0]?.label;
  };

  it('has its weekday’s times, counted from Sunday = 0', () => {
    expect(label({ times: week }, '2026-12-06')).toBe('sun');
    expect(label({ times: week }, '2026-12-07')).toBe('mon');
    expect(label({ times: week }, '2026-12-05')).toBe('sat');
  });

  it('is closed on weekdays counted from Monday = 1 to Sunday = 7', () => {
    expect(label({ times: week }, '2026-12-07', [1])).toBe('closed');
    expect(label({ times: week }, '2026-12-06', [7])).toBe('closed');
    expect(label({ times: week }, '2026-12-05', [7, 1])).toBe('sat');
  });

  const holidays = [
    {
      from: '2026-12-24',
      to: '2027-01-02',
      times: [[], [], [], [], [{ from: '10:00', to: '11:00', label: 'h' }], [], []],
    },
  ];

  it('has a holiday’s times inside its period, both ends included', () => {
    const room = { times: week, holiday_times: holidays };
    expect(label(room, '2026-12-23')).toBe('wed');
    expect(label(room, '2026-12-24')).toBe('h');
    expect(label(room, '2027-01-02')).toBe('holiday');
    expect(label(room, '2027-01-03')).toBe('sun');
    expect(label(room, '2026-12-31', [4])).toBe('h');
  });

  it('has an event’s times before all others, also where they are none', () => {
    const events = { '2026-12-31': [{ from: '20:00', to: '21:00', label: 'e' }], '2026-12-24': [] };
    const room = { times: week, holiday_times: holidays, event_times: events };
    expect(label(room, '2026-12-31', [4])).toBe('e');
    expect(label(room, '2026-12-24')).toBe('no_times');
  });

  it('has no times where none are set', () => {
    expect(label({ times: [] }, '2026-12-04')).toBe('no_times');
    expect(label({}, '2026-12-04')).toBe('no_times');
  });
});

describe('the days that can be booked', () => {
  it('begin with the venue’s today, which is over after its last time', () => {
    const room = roomOf({ times: Array(7).fill([{ from: '18:00', to: '21:00' }]) });
    expect(bookableDays(room, new Set(), '2026-12-04T20:59', dayLister(7)('2026-12-04'))).toEqual({
      from: '2026-12-04',
      to: '2026-12-11',
      closed: {},
    });
    expect(bookableDays(room, new Set([6]), '2026-12-04T21:00', dayLister(1)('2026-12-04')).closed).toEqual({
      '2026-12-04': 'over',
      '2026-12-05': 'closed',
    });
  });

  it('cross a leap day and the changes of the clock without losing one', () => {
    const room = roomOf({ times: [] });
    const { closed } = bookableDays(room, new Set(), '2028-01-01T00:00', dayLister(366)('2028-01-01'));
    expect(Object.keys(closed)).toHaveLength(367);
    expect(closed).toHaveProperty('2028-02-29');
    expect(closed).toHaveProperty('2028-03-26');
  });
});

describe('a loosely kept wire', () => {
  it.each([
    [{ times: { 0: [], 5: [{ from: '9:00', to: '10:00:00', interval: '30' }] } }],
    [{ times: [[], [], [], [], [], { 0: { from: '09:00', to: '10:00', interval: 30 } }] }],
    [
      {
        times: [null, '', 0, [], [], [null, { from: 'x' }, { from: '09:00', to: '10:00', interval: '30.0' }]],
      },
    ],
  ])('is understood: %j', (room) => {
    const service = serviceDay(
      { date: '2026-12-04', weekday: 5 },
      roomOf({ ...room, event_times: [], holiday_times: null }),
      new Set(),
    );
    expect('windows' in service && times('2026-12-04', [...service.windows])).toEqual([
      '2026-12-04 09:00',
      '2026-12-04 09:30',
      '2026-12-04 10:00',
    ]);
  });

  it('takes 15 minutes where no interval, or none that could be, is told', () => {
    for (const interval of [undefined, null, '', 0, '0', -5, 'often']) {
      const room = roomOf({ event_times: { '2026-12-04': [{ from: '09:00', to: '09:30', interval }] } });
      expect(room.events.get('2026-12-04')).toEqual([window(540, 570, 15)]);
    }
  });
});

/** Walks minute by minute through two days, and knows nothing of the code it checks. */
function naive(date: string, windows: WireWindow[]): string[] {
  const found = new Set<string>();
  const start = Date.parse(`${date}T00:00:00Z`);
  for (const { from, to, interval } of windows) {
    let isOpen = false;
    let next = 0;
    for (let minute = 0; minute < 2 * 1440; minute += 1) {
      if (minute === from) [isOpen, next] = [true, minute];
      if (isOpen && minute === next) {
        found.add(new Date(start + minute * 60_000).toISOString().slice(0, 16).replace('T', ' '));
        next += interval;
      }
      if (isOpen && minute >= from && minute % 1440 === to % 1440 && (minute > from || to === from)) {
        if (minute >= to) isOpen = false;
      }
    }
  }
  return [...found].sort();
}

describe('against an independent model', () => {
  const anyMinute = fc.integer({ min: 0, max: 1439 });
  const anyWindow = fc.record({
    label: fc.constant(null),
    from: anyMinute,
    to: anyMinute,
    interval: fc.integer({ min: 1, max: 240 }),
  });
  const anyDate = fc
    .integer({ min: 0, max: 3000 })
    .map((day) => new Date(Date.parse('2024-01-01') + day * 86_400_000).toISOString().slice(0, 10));

  it('the times are the same, whatever the windows', () => {
    fc.assert(
      fc.property(anyDate, fc.array(anyWindow, { maxLength: 4 }), (date, windows) => {
        expect(times(date, windows).sort()).toEqual(naive(date, windows));
      }),
    );
  });

  it('what holds on a date is the same, whatever week, holidays, events and closed days say', () => {
    const windowsOf = (name: string) => fc.constantFrom([], [{ label: name, from: '12:00', to: '13:00' }]);
    const weekOf = (name: string) => fc.array(windowsOf(name), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(
        anyDate,
        weekOf('week'),
        fc.option(weekOf('holiday')),
        fc.option(windowsOf('event')),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        (date, week, holiday, event, closedDays) => {
          const room = roomOf({
            times: week,
            holiday_times: holiday ? [{ from: date, to: date, times: holiday }] : [],
            event_times: event ? { [date]: event } : [],
          });
          const service = serviceDay({ date, weekday: weekday(date) }, room, new Set(closedDays));
          const day = new Date(`${date}T12:00:00Z`).getUTCDay();
          const isClosed = closedDays.map((number) => number % 7).includes(day);
          const list = event ?? holiday?.[day] ?? (isClosed ? [] : week[day]) ?? [];
          const reason = event ? 'no_times' : holiday ? 'holiday' : isClosed ? 'closed' : 'no_times';
          expect('closed' in service ? service.closed : service.windows[0]?.label).toBe(
            list[0]?.label ?? reason,
          );
        },
      ),
    );
  });
});
