import type { SiteContext } from './site-context.ts';
import type { OfferedSlot } from './offer.ts';
import { vendorFields } from './wire.ts';

/** setTable's fields, in the vendor's order; the room is set by a call of its own. */
export function tableFields(
  context: SiteContext,
  {
    date,
    time,
    partySize,
    promoCode,
  }: Omit<OfferedSlot, 'place'> & {
    partySize: number;
    promoCode?: string | undefined;
  },
): Record<string, string> {
  return {
    [vendorFields.date]: date,
    [vendorFields.time]: time,
    [vendorFields.partySize]: String(partySize),
    ...(promoCode ? { [context.names.request.promoCode]: promoCode } : {}),
  };
}
