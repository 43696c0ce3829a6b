import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { askRates } from './rates.ts';
import type { PricedRoom } from './rates.ts';
import type { PriceQuestion } from './requests.ts';
import type { SiteContext } from './site-context.ts';

/** Servio doesn't say whether it knows a loyalty code: only other prices show it. */

type Prices = ReadonlyMap<number, PricedRoom>;

export interface LoyaltyPrices {
  prices: Prices;
  /** What the prices hold for: without the code where the hotel refused it. */
  terms: PriceQuestion['terms'];
  /** Whether the code changes any of the prices; null where there is no code, or it can't be told. */
  applied: boolean | null;
}

/** Whether any room type has other rates, or other totals. */
function isDifferent(some: Prices, others: Prices): boolean {
  const totals = (prices: Prices) =>
    JSON.stringify(
      Array.from(prices, ([roomType, { rates }]) => [
        roomType,
        rates.map(({ id, condition, rate }) => [id, condition, rate.total.minor]),
      ]),
    );
  return totals(some) !== totals(others);
}

/** The prices with the guest's loyalty code, and beside them those without it. */
export async function askLoyaltyPrices(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: { language: string; trace: Trace },
): Promise<LoyaltyPrices | Failure> {
  const { loyaltyCode, ...others } = question.terms;
  if (loyaltyCode === undefined) {
    const prices = await askRates(context, question, { language, trace });
    return prices instanceof Failure ? prices : { prices, terms: others, applied: null };
  }
  // What is wrong is told once, of the prices that are sold.
  const quiet = { ...trace, warn: () => {}, error: () => {} };
  const [prices, plain] = await Promise.all([
    askRates(context, question, { language, trace }),
    askRates(context, { ...question, terms: others }, { language, trace: quiet }),
  ]);
  if (!(prices instanceof Failure)) {
    const applied = plain instanceof Failure ? null : isDifferent(prices, plain);
    return { prices, terms: question.terms, applied };
  }
  // The stay is possible without the code, so that it is the code that the hotel refuses.
  if (prices.code !== 'stay_not_possible' || plain instanceof Failure) return prices;
  return { prices: plain, terms: others, applied: false };
}
