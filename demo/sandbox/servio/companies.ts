import { dateOf } from '../wall-clock.ts';
import { paidTypes } from './config.ts';
import type { CompanyConfig, ConditionConfig, HotelConfig, PaidType } from './config.ts';
import { isRefusal, refuse } from './errors.ts';
import type { Refusal } from './errors.ts';

/** Under which terms one books: the ones that hold for everybody (condition 0), or a contract's. */
export interface Terms {
  conditionId: number;
  paidTypes: readonly PaidType[];
}

const byKey = (config: HotelConfig, key: 'id' | 'codeId', value: number): CompanyConfig | undefined =>
  Object.values(config.companies).find((company) => company[key] === value);

/** By GetRooms' CompanyCodeID; null for 0. */
export function companyOfCode(config: HotelConfig, codeId: number): CompanyConfig | null | Refusal {
  return codeId === 0 ? null : (byKey(config, 'codeId', codeId) ?? refuse('companyUnknown'));
}

/** A company's conditions that hold on the day of arrival, by their ids. */
export const conditionsOn = ({ conditions }: CompanyConfig, arrival: number) =>
  Object.entries(conditions).filter(([, { expires }]) => dateOf(arrival) <= expires);

/** How may be paid under a condition: as it says, else as anyone may. */
function paidTypesOf(config: HotelConfig, condition: ConditionConfig): readonly PaidType[] {
  const known = paidTypes.filter((code) => condition.paidTypes.includes(code));
  return known.length > 0 ? known : config.paidTypes;
}

/** The terms of a condition, if the company (GetPrices' CompanyID) has it and it holds on that day. */
export function termsFor(
  config: HotelConfig,
  companyId: number,
  conditionId: number,
  arrival: number,
): Terms | Refusal {
  const company = companyId === 0 ? undefined : byKey(config, 'id', companyId);
  if (companyId !== 0 && !company) return refuse('companyUnknown');
  if (conditionId === 0) return { conditionId, paidTypes: config.paidTypes };
  const condition = company?.conditions[conditionId];
  if (!company || !condition) return refuse('conditionUnknown');
  const holds = conditionsOn(company, arrival).some(([id]) => Number(id) === conditionId);
  return holds ? { conditionId, paidTypes: paidTypesOf(config, condition) } : refuse('conditionExpired');
}

/** The same, if one may pay so. */
export function termsToPay(
  config: HotelConfig,
  wish: { CompanyID: number; PaidType: PaidType; DateArrival: number },
  conditionId: number,
): Terms | Refusal {
  const terms = termsFor(config, wish.CompanyID, conditionId, wish.DateArrival);
  if (isRefusal(terms) || terms.paidTypes.includes(wish.PaidType)) return terms;
  return refuse('paidTypeNotAllowed');
}
