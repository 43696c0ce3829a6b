import type { Contract, Payment } from '../../../src/contract/index.ts';
import type { SiteContext } from './site-context.ts';
import type { WireContract } from './wire.ts';

/** Under which conditions a stay can be priced and booked: those of a company's contract, and the hotel's own. */

/** What prices are asked under; `contract`: null for the hotel's own, which holds for everybody. */
export interface PricedCondition {
  id: number;
  contract: Omit<Contract, 'payments'> | null;
}
export type Condition = PricedCondition & { payments: readonly Payment[] };

/** [seed] */
export const ownId = 0;

export const ownCondition = ({ site }: SiteContext): Condition => ({
  id: ownId,
  payments: site.stay.payments,
  contract: null,
});

/** A company's conditions, each once. One that names no payment we know is paid as the hotel is by anyone. */
export function companyConditions(context: SiteContext, contracts: readonly WireContract[]): Condition[] {
  const conditions = contracts.map(({ id, name, payments, expires }): Condition => ({
    id,
    payments: payments.length > 0 ? [...new Set(payments)] : context.site.stay.payments,
    contract: { id: String(id), name: name ?? String(id), ...(expires ? { expires } : {}) },
  }));
  return [
    ...new Map(conditions.toReversed().map((condition) => [condition.id, condition])).values(),
  ].toReversed();
}

/** Those that allow a payment. The hotel may refuse them all together for one that does not. */
export const payableBy = (conditions: readonly Condition[], payment: Payment): Condition[] =>
  conditions.filter(({ payments }) => payments.includes(payment));

/** The condition among those asked for that a price list belongs to, by its ConditionID; undefined: it can't be told. */
export function conditionOf(
  told: number | undefined,
  asked: readonly PricedCondition[],
): PricedCondition | undefined {
  if (told === undefined) return asked.length === 1 ? asked[0] : undefined;
  // The hotel's own condition may come under its real number.
  return asked.find(({ id }) => id === told) ?? asked.find(({ id }) => id === ownId);
}
