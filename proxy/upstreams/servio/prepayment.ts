import type { Rate, Stay } from '../../../src/contract/index.ts';
import { addPlainDays, instantOf } from '../../time.ts';
import type { SiteContext } from './site-context.ts';
import { sum } from './price.ts';
import type { Price } from './price.ts';
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
  const first = price.nights.filter(({ date }) => date < end);
  return { ...price.total, minor: sum(first.map(({ total }) => total.minor)) };
}

/**
 * What must be paid ahead, by the vendor's rule: if there is more time to arrival than `ahead`, payment is due `within`
 * so long from booking. Of several such rules the one with the greatest `ahead` counts. [ours] Arrival is the guest's
 * time, else the usual one, else the day's beginning. [ours]
 * @returns null: nothing; undefined: it can't be read, so that nothing can be promised
 */
export function toPrepayment(
  minPay: WireMinPay | null | undefined,
  { price, stay, context }: { price: Price; stay: Stay; context: SiteContext },
): Rate['prepayment'] | undefined {
  if (!minPay) return null;
  const rules = minPay.rules.map(toRule);
  // A number of nights to pay without a due date: "nothing in advance" would be a guess.
  if (rules.includes(null) || (!rules.length && (minPay.days ?? 0) > 0)) return undefined;
  const { timeZone, stay: usual } = context.site;
  const now = context.now();
  const arrival = instantOf(stay.arrival, stay.arrivalTime ?? usual.arrivalTime ?? '00:00', timeZone);
  const secondsAhead = (arrival.getTime() - now.getTime()) / 1000;
  const [rule] = rules
    .filter((one) => one !== null && secondsAhead > one.ahead)
    .sort((one, other) => (other?.ahead ?? 0) - (one?.ahead ?? 0));
  if (!rule) return null;
  return {
    amount: amountOf(price, stay, minPay.days ?? 0),
    due: context.wallClock(new Date(now.getTime() + rule.within * 1000)),
    message: minPay.message ?? null,
  };
}
