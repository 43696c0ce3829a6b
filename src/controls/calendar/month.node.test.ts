import { afterAll, expect, it } from 'vitest';
import { weeksOfMonth } from './month.ts';

const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

// Node reads TZ anew at each change. Clocks that change at midnight, and places far from Greenwich on both sides.
it.each(['America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'shows every day of every month from 2018 to 2030 to a guest in %s',
  (zone) => {
    process.env['TZ'] = zone;
    for (let year = 2018; year <= 2030; year++) {
      for (let month = 1; month <= 12; month++) {
        const date = `${year}-${String(month).padStart(2, '0')}-15`;
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(weeksOfMonth(date, 1).flat().filter(Boolean)).toHaveLength(days);
      }
    }
  },
);
