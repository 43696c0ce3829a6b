import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  isPlainDate,
  monthEnd,
  monthStart,
  nightsBetween,
  weekdayOf,
} from './plain-date.ts';

// Node reads TZ anew at each change. Zones whose clocks change at midnight, far from Greenwich on both sides, and by half hours.
const zones = [
  'UTC',
  'Europe/Zurich',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const before = process.env['TZ'];

/** The calendar without any zone at all. */
const expected = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const dates = fc.integer({ min: 0, max: 18_000 }).map((days) => expected('2012-01-01', days));

describe.each(zones)('a date, for a guest in %s', (zone) => {
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('has neighbours that are neither skipped nor repeated', () => {
    process.env['TZ'] = zone;
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(addDays(date, days)).toBe(expected(date, days));
        expect(nightsBetween(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(date)).toBe(new Date(date).getUTCDay());
      }),
    );
  });

  it('lies in a month that ends on its last day', () => {
    process.env['TZ'] = zone;
    for (let month = 0; month < 12 * 12; month++) {
      const date = addMonths('2018-01-15', month);
      const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
      expect(monthEnd(date)).toBe(last.toISOString().slice(0, 10));
      expect(monthStart(date)).toBe(`${date.slice(0, 7)}-01`);
    }
  });
});

describe('a date', () => {
  it('is the month’s last where months later there is no such day', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
  });

  it('counts nights also over the change of the clocks and the new year', () => {
    expect(nightsBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(nightsBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(nightsBetween('2026-12-31', '2027-01-02')).toBe(2);
    expect(nightsBetween('2027-01-02', '2026-12-31')).toBe(-2);
  });

  it('is told from what looks like one', () => {
    expect(isPlainDate('2028-02-29')).toBe(true);
    for (const text of ['2027-02-29', '2026-13-01', '2026-1-1', '4.12.2026', '', null, undefined]) {
      expect(isPlainDate(text), String(text)).toBe(false);
    }
  });
});
