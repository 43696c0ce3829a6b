import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '../src/text/money.ts';
import { parseMoney, roundMinor } from './money.ts';

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

describe('an amount that was reckoned in floating point', () => {
  it.each([
    ['0.8999999999999999', 90],
    [String(0.1 + 0.2), 30],
    ['1234.50000000001', 123_450],
    ['0.005', 1],
    ['0.00499999', 0],
    ['-0.005', -1],
    ['-150.5', -15_050],
    ['1e-7', 0],
    ['1.5e3', 150_000],
    ['12.', 1200],
    ["1'250.50", 125_050],
    ['1 250,5', 125_050],
    ['-0', 0],
  ])('is rounded to minor units: %s', (text, minor) => {
    expect(roundMinor(text, 2)).toBe(minor);
  });

  it.each(['', '-', 'free', '1,250', '1.2.3', '.5', 'NaN', 'Infinity', '9'.repeat(13), '1e30', '--5'])(
    'is none when it can’t be read: %s',
    (text) => {
      expect(roundMinor(text, 2)).toBeNull();
    },
  );

  it('is what was meant, whatever noise below half a minor unit lies on it', () => {
    const noise = fc.double({ min: -0.004_9, max: 0.004_9, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), noise, (minor, off) => {
        expect(roundMinor(String(minor / 100 + off), 2)).toBe(minor);
      }),
    );
  });
});
