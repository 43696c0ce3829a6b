import { expect, test } from 'vitest';
import { amount } from './money.ts';

test.each(['2’104.97', '2 104,97', 'UAH 2,104.97', '2\u202f104,97\u00a0₴', '2104.97', 'Total 2,104.97.'])(
  '%s is the amount 210497',
  (written) => expect(written).toMatch(amount(210_497)),
);

test.each(['2,104.98', '12,104.97', '2,104.970', '104.97', '2,104', '20,104.97', '2.1', ''])(
  '%s is another one',
  (written) => expect(written).not.toMatch(amount(210_497)),
);

test('less than one is written with its zero', () => {
  expect('0.05').toMatch(amount(5));
  expect('0.50').not.toMatch(amount(5));
});
