import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { conditionOf } from './contracts.ts';
import type { PricedCondition } from './contracts.ts';
import { fitOf, loggable } from './currency-label.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { pricesRequest } from './requests.ts';
import type { PriceQuestion } from './requests.ts';
import { Prices } from './wire.ts';
import type { WirePriceList, WirePrices } from './wire.ts';

type Asked = { language: string; trace: Trace };

/** A price list under one condition: another may have it too, at other prices. */
export type OfferedList = Omit<WirePriceList, 'condition'> & { condition: PricedCondition };

/** Each price list with its condition, in the order in which those were asked for; null where one can't be told. */
export function sorted(
  lists: readonly WirePriceList[],
  asked: readonly PricedCondition[],
): (OfferedList | null)[] {
  const offered = lists.map((list): OfferedList | null => {
    const condition = conditionOf(list.condition, asked);
    return condition ? { ...list, condition } : null;
  });
  const rank = (list: OfferedList | null) => (list ? asked.indexOf(list.condition) : -1);
  return offered.sort((one, other) => rank(one) - rank(other));
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

const isRefusal = (answer: unknown) => answer instanceof Failure && answer.code === 'stay_not_possible';

/**
 * The price lists under all conditions in one call. Where the hotel refuses them together, or doesn't say which list is
 * whose, each is asked for alone: one condition must not hide the prices of the others.
 */
export async function askPriceLists(
  context: SiteContext,
  question: PriceQuestion,
  asked: Asked,
): Promise<OfferedList[] | Failure> {
  const together = await askOnce(context, question, asked);
  const { conditions } = question;
  const isAnswered = !isRefusal(together) && (together instanceof Failure || !together.includes(null));
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
    const told = answer.filter((list) => list !== null);
    if (told.length < answer.length) {
      asked.trace.error(
        { condition },
        'the hotel gives price lists of a condition that was not asked for; they are left out',
      );
    }
    return told;
  });
}
