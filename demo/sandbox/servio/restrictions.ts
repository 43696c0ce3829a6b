import { dateOf, dayOf } from '../wall-clock.ts';
import type { HotelConfig, RestrictionConfig } from './config.ts';
import type { Language } from './language.ts';
import { messageText } from './messages.ts';
import { nightsOf } from './stay.ts';
import type { Stay } from './stay.ts';

type Kind = RestrictionConfig['kind'];

/** What keeps a stay from being sold at a price list; null: nothing of that kind. */
export interface Restrictions {
  closedToSale: string | null;
  closedToArrive: string | null;
  earlyReservation: string | null;
  /** Kept or not; null: none is set for these nights. */
  minStay: { days: number; isBroken: boolean; message: string } | null;
}

function holds(rule: RestrictionConfig, roomTypeId: number, priceListId: number, days: readonly number[]) {
  const { priceLists, exceptPriceLists, roomTypes, from = '', to = '9999' } = rule;
  return (
    (priceLists?.includes(priceListId) ?? true) &&
    !exceptPriceLists?.includes(priceListId) &&
    (roomTypes?.includes(roomTypeId) ?? true) &&
    days.map(dateOf).some((date) => from <= date && date <= to)
  );
}

/** `today`: the day on which it would be booked. */
export function restrictionsOf(
  { restrictions }: HotelConfig,
  { stay, roomTypeId, priceListId }: { stay: Stay; roomTypeId: number; priceListId: number },
  today: string,
  language: Language,
): Restrictions {
  const nights = nightsOf(stay);
  const rulesOf = <K extends Kind>(kind: K, days: readonly number[]) =>
    restrictions.filter(
      (rule): rule is Extract<RestrictionConfig, { kind: K }> =>
        rule.kind === kind && holds(rule, roomTypeId, priceListId, days),
    );
  const words = (rule: RestrictionConfig): string =>
    rule.message?.[language] ?? messageText(language, rule.kind, 'days' in rule ? [String(rule.days)] : []);
  const first = (rules: readonly RestrictionConfig[]) => (rules[0] ? words(rules[0]) : null);

  const ahead = stay.arrival - (dayOf(today) ?? 0);
  const [longest] = rulesOf('minStay', nights).toSorted((one, other) => other.days - one.days);
  return {
    closedToSale: first(rulesOf('closedToSale', nights)),
    closedToArrive: first(rulesOf('closedToArrive', [stay.arrival])),
    earlyReservation: first(rulesOf('earlyReservation', [stay.arrival]).filter(({ days }) => ahead < days)),
    minStay: longest
      ? { days: longest.days, isBroken: nights.length < longest.days, message: words(longest) }
      : null,
  };
}

/** The words of the first one that keeps it from being sold. */
export function obstacle({
  closedToSale,
  closedToArrive,
  earlyReservation,
  minStay,
}: Restrictions): string | null {
  return closedToSale ?? closedToArrive ?? earlyReservation ?? (minStay?.isBroken ? minStay.message : null);
}
