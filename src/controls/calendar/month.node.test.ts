import { afterAll, expect, it } from 'vitest';
import { weeksFrom } from './month.ts';

const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

// Node reads TZ anew at each change. Clocks that change at midnight, and places far from Greenwich on both sides.
it.each(['America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'shows every day from 2018 to 2030 once to a guest in %s',
  (zone) => {
    process.env['TZ'] = zone;
    const days = weeksFrom('2018-01-01', 52 * 13).flat();
    expect(new Set(days).size).toBe(days.length);
    expect(days.at(-1)).toBe('2030-12-15');
  },
);
