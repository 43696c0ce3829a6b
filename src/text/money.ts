import type { Money } from '../contract/index.ts';
import { keep, numberFormat } from './intl.ts';

/** How many digits a currency's minor unit has: 2 for CHF, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: string): number =>
  keep(
    'digits',
    currency,
    {},
    () => numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
  );

/** An amount in the currency's main unit: 85.5 for 8550 Rappen. */
export const toMainUnit = ({ minor, currency }: Money): number => minor / 10 ** minorDigits(currency);
