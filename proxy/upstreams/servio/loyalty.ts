import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { askRates } from './rates.ts';
import type { PricedRoom } from './rates.ts';
import type { PriceQuestion } from './requests.ts';
import type { SiteContext } from './site-context.ts';

/** Servio doesn't say whether it knows a loyalty code: only other prices show it. */

type Prices = ReadonlyMap<number, PricedRoom>;

/** The prices without the guest's loyalty code; null where there is no code, or they can't be had. */
export async function pricesWithout(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: { language: string; trace: Trace },
): Promise<Prices | null> {
  const { loyaltyCode, ...terms } = question.terms;
  if (loyaltyCode === undefined) return null;
  // What can't be read is told once, of the prices that are sold.
  const quiet = { ...trace, error: () => {} };
  const prices = await askRates(context, { ...question, terms }, { language, trace: quiet });
  return prices instanceof Failure ? null : prices;
}

/** Whether any room type has other rates, or other totals. */
export function isDifferent(some: Prices, others: Prices): boolean {
  const totals = (prices: Prices) =>
    JSON.stringify(
      Array.from(prices, ([roomType, { rates }]) => [
        roomType,
        rates.map(({ id, condition, rate }) => [id, condition, rate.total.minor]),
      ]),
    );
  return totals(some) !== totals(others);
}
