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
