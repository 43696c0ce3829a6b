import type { Place, TableCapabilities, Venue } from '../../../src/contract/index.ts';
import { addPlainDays } from '../../time.ts';
import { venueOf } from '../../venue.ts';
import type { TableStart } from '../table.ts';
import type { SevenroomsSite } from './settings.ts';
import type { SiteContext } from './site-context.ts';
import type { State } from './state.ts';
import type { WireVenue } from './wire.ts';

export const capabilitiesOf = ({ payment, marketing }: SevenroomsSite): TableCapabilities => ({
  slots: 'party',
  comment: true,
  promoCode: 'none',
  code: 'never',
  requests: true,
  policy: payment === 'payment-link' ? 'deposit' : 'none',
  lookUp: true,
  change: true,
  cancel: true,
  ...(marketing ? { marketing } : {}),
});

/** Milliseconds. The booking system has no sessions, so the limit is ours. */
const sessionLife = 60 * 60 * 1000;

/** Where the guest goes: the venue as the booking system has it; from the settings only what is true of each of several. */
export function venueFor({ site }: SiteContext, venues: readonly WireVenue[], id: string): Venue {
  const own = venueOf(site);
  const venue = venues.find((one) => one.id === id);
  if (!venue) return own;
  const country = venue.country?.toUpperCase();
  const isAlone = venues.length === 1;
  const phone = isAlone ? (own.phone ?? venue.phone) : (venue.phone ?? own.phone);
  return {
    ...(isAlone ? own : {}),
    name: venue.name ?? own.name,
    ...(venue.address ? { street: venue.address } : {}),
    ...(venue.address && venue.postalCode ? { postalCode: venue.postalCode } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** The venues as places, and the group as the venue where there are several. */
export function toStart(context: SiteContext, venues: readonly WireVenue[]): TableStart & { state: State } {
  const { site } = context;
  const from = context.today();
  const days = { from, to: addPlainDays(from, site.daysAhead), closed: {} };
  const places = venues.map(({ id, name }): Place => ({
    id,
    name: name ?? site.name,
    maxPartySize: site.maxPartySize,
    days,
    ...(venues.length > 1 ? { venue: venueFor(context, venues, id) } : {}),
  }));
  const [only] = venues;
  return {
    venue: venues.length === 1 && only ? venueFor(context, venues, only.id) : venueOf(site),
    now: context.wallClock(),
    capabilities: capabilitiesOf(site),
    places,
    choice: null,
    expires: new Date(context.now().getTime() + sessionLife),
    state: {},
  };
}
