import { expect, it } from 'vitest';
import { readSince } from './since.ts';

it.each([
  ['2026-11-20', '2026-11-19T23:00:00.000Z'],
  ['2026-07-20', '2026-07-19T22:00:00.000Z'],
  ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
  ['2026-11-20T08:00:00.5+02:00', '2026-11-20T06:00:00.500Z'],
])('%s is %s in Zürich', (text, instant) => {
  expect(readSince(text, 'Europe/Zurich')).toBe(instant);
});

it.each(['', 'monday', '2026-02-30', '20.11.2026', '2026-11-20T08:00:00'])(
  '%j is refused in words',
  (text) => {
    expect(() => readSince(text, 'Europe/Zurich')).toThrow('--since: takes a day such as 2026-11-01');
  },
);
