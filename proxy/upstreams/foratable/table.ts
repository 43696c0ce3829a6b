import type { WantedTable } from '../table.ts';
import type { SiteContext } from './site-context.ts';
import { vendorFields } from './wire.ts';

/** setTable's fields, in the vendor's order. */
export function tableFields(
  context: SiteContext,
  request: Readonly<Record<string, string>>,
  { date, time, partySize, promoCode }: WantedTable,
): Record<string, string> {
  return {
    ...request,
    [vendorFields.date]: date,
    [vendorFields.time]: time,
    [vendorFields.partySize]: String(partySize),
    ...(promoCode ? { [context.names.request.promoCode]: promoCode } : {}),
  };
}
