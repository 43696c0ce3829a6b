import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { conditionOf } from './contracts.ts';
import type { PricedCondition } from './contracts.ts';
import { fitOf, loggable } from './currency-label.ts';
import type { Unreadable } from './price.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { pricesRequest } from './requests.ts';
import type { PriceQuestion } from './requests.ts';
import { Prices } from './wire.ts';
import type { WirePricedRoomType, WirePriceList, WirePrices } from './wire.ts';

type Asked = { language: string; trace: Trace };

type RoomTypes = readonly (WirePricedRoomType | null)[];

/** A price list under one condition: another may have it too, at other prices. */
export type OfferedList = Omit<WirePriceList, 'id' | 'condition' | 'roomTypes'> & {
  id: number;
  condition: PricedCondition;
  roomTypes: RoomTypes;
};

/** A price list that nothing can be sold by; `roomTypes` null: nobody knows which it would have. */
export type LostList = Unreadable & { id: number | undefined; roomTypes: RoomTypes | null };
const isLost = (list: OfferedList | LostList): list is LostList => 'why' in list;

const unasked = 'not under a condition that was asked for';

function toList(list: WirePriceList | null, asked: readonly PricedCondition[]): OfferedList | LostList {
  const { id, roomTypes } = list ?? { id: undefined, roomTypes: 'unreadable' };
  const known = roomTypes === 'unreadable' ? null : roomTypes;
  if (!list || !id || !known) return { why: 'not a price list', id, roomTypes: known };
  const condition = conditionOf(list.condition, asked);
  if (!condition) return { why: unasked, id, roomTypes: known };
  return { ...list, id, roomTypes: known, condition };
}

/** Each price list with its condition, in the order in which those were asked for. */
export function sorted(lists: readonly (WirePriceList | null)[], asked: readonly PricedCondition[]) {
  const rank = (list: OfferedList | LostList) => (isLost(list) ? -1 : asked.indexOf(list.condition));
  return lists.map((list) => toList(list, asked)).sort((one, other) => rank(one) - rank(other));
}

/** The answer as Servio has it, in whichever currency. */
export function askPrices(
  context: SiteContext,
  question: PriceQuestion,
  { language, trace }: Asked,
): Promise<WirePrices | Failure> {
  const fields = pricesRequest(context, { ...question, language });
  return ask(context, 'GetPrices', fields, { schema: Prices, refusal: 'stay_not_possible', trace });
}

/** A failure where the prices are in another currency. */
async function askOnce(context: SiteContext, question: PriceQuestion, asked: Asked) {
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
  return sorted(prices.priceLists, question.conditions);
}

const isUnasked = (list: OfferedList | LostList) => isLost(list) && list.why === unasked;
const isRefusal = (answer: unknown) => answer instanceof Failure && answer.code === 'stay_not_possible';

/**
 * The price lists under all conditions in one call. Where the hotel refuses them together, or doesn't say which list is
 * whose, each is asked for alone: one condition must not hide the prices of the others.
 */
export async function askPriceLists(
  context: SiteContext,
  question: PriceQuestion,
  asked: Asked,
): Promise<(OfferedList | LostList)[] | Failure> {
  const together = await askOnce(context, question, asked);
  const { conditions } = question;
  const isAnswered =
    together instanceof Failure ? !isRefusal(together) : !together.some((list) => isUnasked(list));
  const answers =
    conditions.length === 1 || isAnswered
      ? [together]
      : await Promise.all(
          conditions.map((condition) => askOnce(context, { ...question, conditions: [condition] }, asked)),
        );
  const failure =
    answers.find((answer) => answer instanceof Failure && !isRefusal(answer)) ??
    (answers.every(isRefusal) ? answers[0] : undefined);
  if (failure instanceof Failure) return failure;
  return answers.flatMap((answer, index) => {
    const condition = conditions[index]?.id;
    if (answer instanceof Failure) {
      asked.trace.warn({ condition }, 'the hotel refuses the prices of a condition that it has named');
      return [];
    }
    return answer;
  });
}
