import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '../src/text/money.ts';
import { parseMoney } from './money.ts';

const francs = (text: string) => parseMoney(text, 'CHF', 2)?.minor ?? null;

describe('a price', () => {
  it.each([
    ['85.00', 8500],
    ['85', 8500],
    ['72.5', 7250],
    ['0.05', 5],
    ["1'250.50", 125_050],
    ['1 250,50', 125_050],
    ['19.990000', 1999],
    ['4.35', 435],
  ])('is read digit by digit: %s', (text, minor) => {
    expect(francs(text)).toBe(minor);
  });

  it.each(['', 'free', '-5', '85.005', '1,250', '1.250,50', '1e3', 'CHF 85', '.5', '9'.repeat(13)])(
    'is left out when it can’t be read: %s',
    (text) => {
      expect(francs(text)).toBeNull();
    },
  );

  it('has as many decimals as its currency', () => {
    expect([minorDigits('CHF'), minorDigits('JPY'), minorDigits('KWD')]).toEqual([2, 0, 3]);
    expect(parseMoney('1200', 'JPY', 0)).toEqual({ minor: 1200, currency: 'JPY' });
    expect(parseMoney('1.5', 'JPY', 0)).toBeNull();
    expect(parseMoney('1.234', 'KWD', 3)).toEqual({ minor: 1234, currency: 'KWD' });
  });

  it('comes back as it was written, for every amount', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 99_999_999_999n), (minor) => {
        const digits = String(minor).padStart(3, '0');
        expect(francs(`${digits.slice(0, -2)}.${digits.slice(-2)}`)).toBe(Number(minor));
      }),
    );
  });
});
