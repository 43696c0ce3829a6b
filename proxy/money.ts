import type { Money } from '../src/contract/index.ts';

const grouping = /[\s'’\u00a0\u202f]/g;

/**
 * An amount from a wire's decimal text (`"85.00"`, `"1'250,5"`) in minor units, digit by digit: a float would
 * lose Rappen. Null when the text isn't such an amount, or has more decimals than the currency.
 * @param digits of the currency's minor unit, see {@link minorDigits}
 */
export function parseMoney(text: string, currency: string, digits: number): Money | null {
  const match = /^(\d{1,12})(?:\.(\d{1,8})|,(\d{1,2}))?$/.exec(text.replace(grouping, ''));
  if (!match) return null;
  const [, whole = '', point, comma] = match;
  const fraction = (point ?? comma ?? '').padEnd(digits, '0');
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const minor = Number(whole + fraction.slice(0, digits));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

/**
 * An amount that was reckoned in floating point (`0.8999999999999999` is 0.90, `1e-7` nothing), rounded half away from zero
 * to minor units; may be negative. Decimals as text are read the same. Null when the text isn't a number.
 */
export function roundMinor(text: string, digits: number): number | null {
  const plain = text.replace(grouping, '').replace(/^([+-]?\d+),(\d{1,2})$/, '$1.$2');
  const match = /^([+-]?)(\d{1,12})(?:\.(\d{0,30}))?(?:e([+-]?\d{1,3}))?$/i.exec(plain);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const amount = BigInt(whole + fraction);
  const shift = digits - fraction.length + Number(exponent);
  const unit = 10n ** BigInt(Math.max(0, -shift));
  const minor = Number((2n * amount * 10n ** BigInt(Math.max(0, shift)) + unit) / (2n * unit));
  return Number.isSafeInteger(minor) ? (sign === '-' ? 0 - minor : minor) : null;
}
