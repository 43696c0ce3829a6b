import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { later, weeksOfMonth } from './month.ts';

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

/** Calendar arithmetic that knows no zone at all. */
const expected = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe.each(zones)('month, for a guest in %s', (zone) => {
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('neither skips nor repeats a day', () => {
    process.env['TZ'] = zone;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: -800, max: 800 }), (day, days) => {
        const date = expected('2012-01-01', day);
        expect(later(date, days)).toBe(expected(date, days));
      }),
    );
  });

  it('counts the days of every month from 2018 to 2030', () => {
    process.env['TZ'] = zone;
    for (let year = 2018; year <= 2030; year++) {
      for (let month = 1; month <= 12; month++) {
        const date = `${year}-${String(month).padStart(2, '0')}-15`;
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(weeksOfMonth(date, 1).flat().filter(Boolean)).toHaveLength(days);
      }
    }
  });
});
