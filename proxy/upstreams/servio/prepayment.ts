import type { HouseWords, Prepayment, Stay } from '../../../src/contract/index.ts';
import { addPlainDays, instantOf } from '../../time.ts';
import type { SiteContext } from './site-context.ts';
import { sum } from './price.ts';
import type { Price } from './price.ts';
import type { Quote } from './state.ts';
import type { WireMinPay } from './wire.ts';

/** From the rule's two times, both in seconds. */
interface Rule {
  ahead: number;
  within: number;
}

function toRule(rule: WireMinPay['rules'][number]): Rule | null {
  if (rule?.ahead === undefined || rule.within === undefined) return null;
  return { ahead: rule.ahead, within: rule.within };
}

/** The first nights' total; the whole where no number of nights is given, or one as long as the stay. [ours] */
function amountOf(price: Price, stay: Stay, days: number) {
  const end = addPlainDays(stay.arrival, days);
  if (days === 0 || end >= stay.departure) return price.total;
  const first = price.days.filter(({ date }) => date < end);
  return { ...price.total, minor: sum(first.map(({ total }) => total.minor)) };
}

/** What the hotel says of it. */
type Said = (text: string | undefined) => HouseWords | null;

/** By the rules; null: none holds; undefined: one can't be read, so that nothing can be promised. */
function byRules(
  rules: readonly Rule[],
  { days = 0, message }: WireMinPay,
  { price, stay, context, said }: { price: Price; stay: Stay; context: SiteContext; said: Said },
): Prepayment | null {
  const { timeZone, stay: usual } = context.site;
  const now = context.now();
  const arrival = instantOf(stay.arrival, stay.arrivalTime ?? usual.arrivalTime ?? '00:00', timeZone);
  const secondsAhead = (arrival.getTime() - now.getTime()) / 1000;
  const [rule] = rules
    .filter(({ ahead }) => secondsAhead > ahead)
    .sort((one, other) => other.ahead - one.ahead);
  if (!rule) return null;
  return {
    kind: 'due',
    amount: amountOf(price, stay, days),
    due: context.wallClock(new Date(now.getTime() + rule.within * 1000)),
    words: said(message),
  };
}

/**
 * What must be paid ahead, by the vendor's rule: if there is more time to arrival than `ahead`, payment is due `within`
 * so long from booking. Of several such rules the one with the greatest `ahead` counts. [ours] Arrival is the guest's
 * time, else the usual one, else the day's beginning. [ours] Without a rule the hotel's own words are all that is known.
 * @param asked `prepays`: the guest's company has to
 * @returns null: nothing; undefined: a rule can't be read, so that nothing can be promised
 */
export function toPrepayment(
  minPay: WireMinPay | null | undefined,
  asked: { price: Price; stay: Stay; prepays: boolean; context: SiteContext; said: Said },
): Prepayment | null | undefined {
  const byCompany = asked.prepays ? ({ kind: 'company', words: null } as const) : null;
  if (!minPay) return byCompany;
  const rules = minPay.rules.map(toRule);
  const readable = rules.filter((rule) => rule !== null);
  if (readable.length < rules.length) return undefined;
  if (readable.length > 0) return byRules(readable, minPay, asked) ?? byCompany;
  const words = asked.said(minPay.message);
  return words || minPay.days ? { kind: 'words', words } : byCompany;
}

/** What a quote remembers of it. */
export const askedAhead = (prepayment: Prepayment | null): Quote['prepayment'] =>
  prepayment && { kind: prepayment.kind, minor: prepayment.kind === 'due' ? prepayment.amount.minor : 0 };

/** Whether more is asked for ahead than was shown, or anything that was not. */
export function isMoreAhead(now: Quote['prepayment'], shown: Quote['prepayment']): boolean {
  if (!now) return false;
  return now.kind !== shown?.kind || now.minor > shown.minor;
}
