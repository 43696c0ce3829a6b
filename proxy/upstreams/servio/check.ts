import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { addPlainDays } from '../../time.ts';
import { fitOf, loggable } from './currency-label.ts';
import { ownCondition } from './contracts.ts';
import { askPrices, sorted } from './price-lists.ts';
import { ratesOf } from './rates.ts';
import type { LeftOut } from './rates.ts';
import type { PriceQuestion } from './requests.ts';
import { askRooms } from './rooms.ts';
import type { SiteContext } from './site-context.ts';
import type { WirePrices } from './wire.ts';

/** What an operator should know of a hotel that lets them in: whether its prices can be shown, by a sample stay. */

/** In so many days, one after the other until prices come. */
const samples = [7, 14, 30];

interface Sampled {
  question: PriceQuestion;
  prices: WirePrices;
}

/** Two adults for one night in every room type that is free; null where there are no prices. */
async function sample(context: SiteContext, days: number, trace: Trace): Promise<Sampled | null | Failure> {
  const { stay: offered, languages } = context.site;
  const arrival = addPlainDays(context.wallClock().slice(0, 10), days);
  const departure = addPlainDays(arrival, 1);
  const adults = Math.min(2, offered.maxAdults);
  const stay = { arrival, departure, adults, childAges: [], extraBed: false };
  const [language = ''] = languages;
  const rooms = await askRooms(context, { stay, company: undefined, language, trace });
  if (rooms instanceof Failure) return rooms;
  const roomTypes = rooms.roomTypes.filter(({ free }) => free).map(({ id }) => id);
  if (roomTypes.length === 0) return null;
  const [payment = 'cash'] = offered.payments;
  const terms = { payment, transport: false, touristTax: true };
  const conditions = [ownCondition(context)];
  const question: PriceQuestion = { stay, roomTypes, terms, company: undefined, conditions };
  const prices = await askPrices(context, question, { language, trace });
  if (prices instanceof Failure) return prices;
  return prices.priceLists.some((list) => list?.roomTypes.length !== 0) ? { question, prices } : null;
}

function aboutCurrency({ site: { currency } }: SiteContext, label: string | undefined): string[] {
  const told = loggable(label) ? `"${label}"` : 'a name that is no short one';
  const fit = fitOf(label, currency);
  if (fit === 'other') {
    return [
      `currency is ${currency}, but the hotel names its currency ${told}, which is another: nothing is sold; set currency to the hotel's`,
    ];
  }
  if (fit !== 'unknown') return [];
  return [
    `the hotel names its currency ${told}, which we don't know: make sure that its prices are in ${currency}`,
  ];
}

function aboutPrices(leftOut: readonly LeftOut[], all: number): string[] {
  const [first] = leftOut;
  if (!first) return [];
  const where = [
    first.list === null ? 'a price list without a number' : `price list ${first.list}`,
    `room type ${first.roomType}`,
    first.service && `service "${first.service}"`,
    first.date,
  ].filter(Boolean);
  return [
    `${leftOut.length} of ${all} prices can't be read and are not sold; have the hotel mend the first: ${where.join(', ')} (${first.why})`,
  ];
}

/** A line for each problem; none where the sample's prices can be sold. */
export async function findProblems(context: SiteContext, trace: Trace): Promise<string[]> {
  let last: Failure | null = null;
  for (const days of samples.filter((ahead) => ahead <= context.site.daysAhead)) {
    const sampled = await sample(context, days, trace);
    if (sampled instanceof Failure) last = sampled;
    if (!sampled || sampled instanceof Failure) continue;
    const { question, prices } = sampled;
    const [language = ''] = context.site.languages;
    const lists = sorted(prices.priceLists, question.conditions);
    const rooms = question.roomTypes.map((id) => ratesOf(context, lists, id, { question, language, trace }));
    const leftOut = rooms.flatMap((room) => room.leftOut);
    const all = leftOut.length + rooms.reduce((count, { rates }) => count + rates.length, 0);
    return [...aboutCurrency(context, prices.label), ...aboutPrices(leftOut, all)];
  }
  const dates = `in ${samples.join(', ')} days`;
  return [
    last && last.code !== 'stay_not_possible'
      ? `the hotel was asked for prices ${dates}, and does not answer as it should (${last.code}): see its log, or run check again`
      : `no prices come for two adults and one night ${dates}: see whether the hotel sells these nights, and to the site's languages and payments`,
  ];
}
