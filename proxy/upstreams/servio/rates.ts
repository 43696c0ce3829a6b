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
import type { WirePricedRoomType, WirePriceList } from './wire.ts';

/** A rate as it can be shown, and what booking it needs besides. */
export interface PricedRate {
  rate: Omit<Rate, 'quote'>;
  id: number;
  condition: number;
}

/** Null for a price of which not all can be read. */
function toRate(
  context: SiteContext,
  list: WirePriceList,
  room: WirePricedRoomType,
  { stay, terms }: PriceQuestion,
  trace: Trace,
): PricedRate | null {
  const currency = { code: context.site.currency, digits: context.minorDigits };
  const price = priceOf(room, { stay, category: categoryOf(terms.residence), currency });
  const prepayment = price && toPrepayment(room.restrictions?.minPay, { price, stay, context });
  if (!price || prepayment === undefined) {
    trace.warn({ rate: list.id, roomType: room.id }, 'a price cannot be read in full and is left out');
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

/** A room type's rates. */
export interface PricedRoom {
  rates: readonly PricedRate[];
  /** Whether there were prices, but none that could be read. */
  unreadable: boolean;
}

/** A price list counts once. */
function ratesOf(
  context: SiteContext,
  lists: readonly WirePriceList[],
  roomType: number,
  asked: { question: PriceQuestion; trace: Trace },
): PricedRoom {
  const priced = lists.flatMap((list) => {
    const room = list.roomTypes.find(({ id }) => id === roomType);
    return room ? [toRate(context, list, room, asked.question, asked.trace)] : [];
  });
  const rates = priced.filter((rate) => rate !== null).toReversed();
  const once = new Map(rates.map((rate) => [rate.id, rate]));
  return { rates: [...once.values()].toReversed(), unreadable: priced.length > 0 && rates.length === 0 };
}

/** What a stay costs in each of the room types, at every price list that the hotel has for it. */
export async function askRates(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: { language: string; trace: Trace },
): Promise<ReadonlyMap<number, PricedRoom> | Failure> {
  const fields = pricesRequest(context, { ...question, language });
  const prices = await ask(context, 'GetPrices', fields, {
    schema: Prices,
    refusal: 'stay_not_possible',
    trace,
  });
  if (prices instanceof Failure) return prices;
  return new Map(
    question.roomTypes.map((id) => [id, ratesOf(context, prices.priceLists, id, { question, trace })]),
  );
}
