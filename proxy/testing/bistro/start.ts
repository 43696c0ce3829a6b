import type { ClosedReason, PlainDate, TableCapabilities, Venue } from '../../../src/contract/index.ts';
import { toAddress } from '../../venue.ts';
import { addPlainDays, weekday } from '../../time.ts';
import type { TableStart } from '../../upstreams/table.ts';
import type { SiteContext } from './site-context.ts';
import type { State } from './state.ts';
import type { WireRestaurant } from './wire.ts';

export const capabilities: TableCapabilities = {
  slots: 'party',
  comment: true,
  promoCode: 'none',
  code: 'never',
  requests: true,
  policy: 'none',
  lookUp: true,
  change: true,
  cancel: true,
};

/** Milliseconds. Bistro has no sessions, so the limit is ours. */
const sessionLife = 60 * 60 * 1000;

function closedDays(wire: WireRestaurant, from: PlainDate, to: PlainDate): Record<PlainDate, ClosedReason> {
  const closed: Record<PlainDate, ClosedReason> = {};
  for (let date = from; date <= to; date = addPlainDays(date, 1)) {
    if (wire.shut.includes(date)) closed[date] = 'holiday';
    else if (wire.restDays.includes(weekday(date) || 7)) closed[date] = 'closed';
  }
  return closed;
}

function toVenue(wire: WireRestaurant, { site }: SiteContext): Venue {
  const phone = site.phone ?? wire.phone;
  return {
    name: wire.title ?? site.name,
    ...(wire.street ? { street: wire.street } : {}),
    ...(wire.postcode ? { postalCode: wire.postcode } : {}),
    ...(wire.town ? { city: wire.town } : {}),
    ...(wire.country && /^[A-Z]{2}$/.test(wire.country) ? { country: wire.country } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** Null where the restaurant names no area: then there is nothing to book. */
export function toStart(wire: WireRestaurant, context: SiteContext): (TableStart & { state: State }) | null {
  if (wire.areas.length === 0) return null;
  const from = context.today();
  const last = addPlainDays(from, context.site.daysAhead);
  const to = wire.lastDay && wire.lastDay >= from && wire.lastDay < last ? wire.lastDay : last;
  const days = { from, to, closed: closedDays(wire, from, to) };
  const venue = toVenue(wire, context);
  return {
    venue,
    now: context.wallClock(),
    capabilities,
    places: wire.areas.map(({ code, title, mostCovers }) => ({
      id: code,
      name: title ?? code,
      maxPartySize: mostCovers || 20,
      days,
    })),
    choice: null,
    expires: new Date(context.now().getTime() + sessionLife),
    state: {
      areas: Object.fromEntries(wire.areas.map(({ code, title }) => [code, title ?? code])),
      venue: { name: venue.name, address: toAddress(venue) },
    },
  };
}
