import type { Rate } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { fitOf, loggable } from './currency-label.ts';
import { toPrepayment } from './prepayment.ts';
import { priceOf } from './price.ts';
import type { Unreadable } from './price.ts';
import { categoryOf, pricesRequest } from './requests.ts';
import type { PriceQuestion } from './requests.ts';
import { toRestrictions } from './restrictions.ts';
import { nightsOf } from './stay-check.ts';
import { Prices } from './wire.ts';
import type { WirePricedRoomType, WirePriceList, WirePrices } from './wire.ts';

/** A rate as it can be shown, and what booking it needs besides. */
export interface PricedRate {
  rate: Omit<Rate, 'quote'>;
  id: number;
  condition: number;
}

interface Asked {
  question: PriceQuestion;
  language: string;
  trace: Trace;
}

/** A rate, or why it can't be read. */
function toRate(
  context: SiteContext,
  list: WirePriceList,
  room: WirePricedRoomType,
  { question: { stay, terms, company }, language }: Asked,
): PricedRate | Unreadable {
  const currency = { code: context.site.currency, digits: context.minorDigits };
  const price = priceOf(room, { stay, category: categoryOf(terms.residence), currency });
  if ('why' in price) return price;
  const said = (text: string | undefined) =>
    text ? { text, language: context.isoLanguage(language) } : null;
  const prepays = company?.prepayment ?? false;
  const prepayment = toPrepayment(room.restrictions?.minPay, { price, stay, prepays, context, said });
  if (prepayment === undefined) return { why: 'not a rule for paying ahead' };
  return {
    id: list.id,
    condition: list.condition ?? Number(terms.contract ?? 0),
    rate: {
      id: String(list.id),
      name: list.name ?? String(list.id),
      // Refundable only if the hotel states it.
      refundable: list.isNonReturn === false,
      special: list.isSpecial ?? false,
      ...price,
      // A comparison that the hotel has not vouched for is not shown.
      rackTotal: context.site.stay.compareWithRackRate ? price.rackTotal : null,
      restrictions: toRestrictions(room.restrictions, nightsOf(stay)),
      prepayment,
    },
  };
}

/** A price that is left out: nobody is told a wrong one, and the operator learns where to look. */
export interface LeftOut extends Unreadable {
  list: number;
  roomType: number;
}

/** A room type's rates. */
export interface PricedRoom {
  rates: readonly PricedRate[];
  leftOut: readonly LeftOut[];
}

/** A price list counts once. */
export function ratesOf(
  context: SiteContext,
  lists: readonly WirePriceList[],
  roomType: number,
  asked: Asked,
): PricedRoom {
  const rates = new Map<number, PricedRate>();
  const leftOut: LeftOut[] = [];
  for (const list of lists) {
    const room = list.roomTypes.find(({ id }) => id === roomType);
    const rate = room && toRate(context, list, room, asked);
    if (!rate) continue;
    if ('why' in rate) leftOut.push({ ...rate, list: list.id, roomType });
    else if (!rates.has(rate.id)) rates.set(rate.id, rate);
  }
  for (const price of leftOut) asked.trace.error({ ...price }, 'a price cannot be read: it is left out');
  return { rates: [...rates.values()], leftOut };
}

/** The answer as Servio has it, in whichever currency. */
export function askPrices(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: { language: string; trace: Trace },
): Promise<WirePrices | Failure> {
  const fields = pricesRequest(context, { ...question, language });
  return ask(context, 'GetPrices', fields, { schema: Prices, refusal: 'stay_not_possible', trace });
}

/** What a stay costs in each of the room types, at every price list; a failure where it is in another currency. */
export async function askRates(
  context: SiteContext,
  question: PriceQuestion,
  asked: { language: string; trace: Trace },
): Promise<ReadonlyMap<number, PricedRoom> | Failure> {
  const prices = await askPrices(context, question, asked);
  if (prices instanceof Failure) return prices;
  const { currency } = context.site;
  if (fitOf(prices.label, currency) === 'other') {
    asked.trace.error(
      { currency, label: loggable(prices.label) },
      "the booking system's prices are in another currency than the site's: nothing is sold",
    );
    return new Failure('prices_unavailable');
  }
  return new Map(
    question.roomTypes.map((id) => [id, ratesOf(context, prices.priceLists, id, { ...asked, question })]),
  );
}
