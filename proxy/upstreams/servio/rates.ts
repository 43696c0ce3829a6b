import type { Rate } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import type { SiteContext } from './site-context.ts';
import { toPrepayment } from './prepayment.ts';
import { priceOf } from './price.ts';
import type { Unreadable } from './price.ts';
import { askPriceLists } from './price-lists.ts';
import type { LostList, OfferedList } from './price-lists.ts';
import { categoryOf } from './requests.ts';
import type { PriceQuestion } from './requests.ts';
import { toRestrictions } from './restrictions.ts';
import { nightsOf } from './stay-check.ts';
import type { WirePricedRoomType } from './wire.ts';

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
  list: OfferedList,
  room: WirePricedRoomType,
  { question: { stay, terms, company }, language }: Asked,
): PricedRate | Unreadable {
  const currency = { code: context.site.currency, digits: context.minorDigits };
  const price = priceOf(room, { stay, category: categoryOf(terms.residence), currency });
  if ('why' in price) return price;
  const { restrictions } = room;
  if (restrictions === 'unreadable') return { why: 'not restrictions' };
  const said = (text: string | undefined) =>
    text ? { text, language: context.isoLanguage(language) } : null;
  const prepays = company?.prepayment ?? false;
  const prepayment = toPrepayment(restrictions?.minPay, { price, stay, prepays, context, said });
  if (prepayment === undefined) return { why: 'not a rule for paying ahead' };
  return {
    id: list.id,
    condition: list.condition.id,
    rate: {
      id: String(list.id),
      name: list.name ?? String(list.id),
      contract: list.condition.contract,
      // Refundable only if the hotel states it.
      refundable: list.isNonReturn === false,
      special: list.isSpecial ?? false,
      ...price,
      // A comparison that the hotel has not vouched for is not shown.
      rackTotal: context.site.stay.compareWithRackRate ? price.rackTotal : null,
      restrictions: toRestrictions(restrictions, nightsOf(stay)),
      prepayment,
    },
  };
}

/** The rate at a price list, or why it can't be read; undefined where the list doesn't have the room type. */
function rateAt(
  context: SiteContext,
  list: OfferedList | LostList,
  roomType: number,
  asked: Asked,
): PricedRate | Unreadable | undefined {
  const rooms = list.roomTypes ?? [null];
  const room = rooms.find((each) => each?.id === roomType);
  // One that can't be read may be this one.
  const mayBe = room !== undefined || rooms.some((each) => !each?.id);
  if (!mayBe) return undefined;
  if ('why' in list) return { why: list.why };
  return room ? toRate(context, list, room, asked) : { why: 'not a room type' };
}

/** A price that is left out: nobody is told a wrong one, and the operator learns where to look. */
export interface LeftOut extends Unreadable {
  /** Null where it has no number that can be read. */
  list: number | null;
  roomType: number;
}

/** A room type's rates. */
export interface PricedRoom {
  rates: readonly PricedRate[];
  leftOut: readonly LeftOut[];
}

/** A price list counts once under each condition. */
export function ratesOf(
  context: SiteContext,
  lists: readonly (OfferedList | LostList)[],
  roomType: number,
  asked: Asked,
): PricedRoom {
  const rates = new Map<string, PricedRate>();
  const leftOut: LeftOut[] = [];
  for (const list of lists) {
    const rate = rateAt(context, list, roomType, asked);
    if (!rate) continue;
    if ('why' in rate) {
      leftOut.push({ ...rate, list: list.id ?? null, roomType });
      continue;
    }
    const key = `${rate.id}@${rate.condition}`;
    if (!rates.has(key)) rates.set(key, rate);
  }
  for (const price of leftOut) asked.trace.error({ ...price }, 'a price cannot be read: it is left out');
  return { rates: [...rates.values()], leftOut };
}

/** What a stay costs in each of the room types, at every price list that the hotel has for it under the conditions. */
export async function askRates(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: { language: string; trace: Trace },
): Promise<ReadonlyMap<number, PricedRoom> | Failure> {
  const lists = await askPriceLists(context, question, { language, trace });
  if (lists instanceof Failure) return lists;
  return new Map(
    question.roomTypes.map((id) => [id, ratesOf(context, lists, id, { question, language, trace })]),
  );
}
