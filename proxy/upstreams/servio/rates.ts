import type { Rate } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { toPrepayment } from './prepayment.ts';
import { priceOf } from './price.ts';
import { categoryOf, pricesRequest } from './requests.ts';
import type { PriceQuestion } from './requests.ts';
import { toRestrictions } from './restrictions.ts';
import { nightsOf } from './stay-check.ts';
import { Prices } from './wire.ts';
import type { WirePriceList } from './wire.ts';

/** A rate as it can be shown, and what booking it needs besides. */
export interface PricedRate {
  rate: Omit<Rate, 'quote'>;
  id: number;
  condition: number;
}

/** Null for a price list that has nothing for this room type, or of which not all can be read. */
function toRate(
  context: SiteContext,
  list: WirePriceList,
  { stay, roomType, terms }: PriceQuestion,
  trace: Trace,
): PricedRate | null {
  const room = list.roomTypes.find(({ id }) => id === roomType);
  if (!room) return null;
  const currency = { code: context.site.currency, digits: context.minorDigits };
  const price = priceOf(room, { stay, category: categoryOf(terms.residence), currency });
  const prepayment = price && toPrepayment(room.restrictions?.minPay, { price, stay, context });
  if (!price || prepayment === undefined) {
    trace.warn({ rate: list.id, roomType }, 'a price cannot be read in full and is left out');
    return null;
  }
  const { total, rackTotal, nights, items } = price;
  return {
    id: list.id,
    condition: list.condition ?? Number(terms.contract ?? 0),
    rate: {
      id: String(list.id),
      name: list.name ?? String(list.id),
      // Refundable only if the hotel states it.
      refundable: list.isNonReturn === false,
      special: list.isSpecial ?? false,
      total,
      rackTotal,
      nights,
      items,
      restrictions: toRestrictions(room.restrictions, nightsOf(stay)),
      prepayment,
    },
  };
}

/** What a stay in a room type costs, at every price list that the hotel has for it. A price list counts once. */
export async function askRates(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: { language: string; trace: Trace },
): Promise<PricedRate[] | Failure> {
  const fields = pricesRequest(context, { ...question, language });
  const prices = await ask(context, 'GetPrices', fields, {
    schema: Prices,
    refusal: 'stay_not_possible',
    trace,
  });
  if (prices instanceof Failure) return prices;
  const rates = prices.priceLists.flatMap((list) => toRate(context, list, question, trace) ?? []);
  return [...new Map(rates.toReversed().map((rate) => [rate.id, rate])).values()].toReversed();
}
