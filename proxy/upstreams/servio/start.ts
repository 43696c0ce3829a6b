import { wordsIn } from '../../text/index.ts';
import { venueOf } from '../../venue.ts';
import { addPlainDays } from '../../time.ts';
import type { StayStart } from '../stay.ts';
import type { Stepped } from '../upstream.ts';
import type { SiteContext } from './site-context.ts';
import type { State } from './state.ts';

/** Milliseconds. Servio has no sessions, so the limit is ours. */
const sessionLife = 60 * 60 * 1000;

/** The hotel from the settings, in the guest's language; no call is made. */
export function toStart(context: SiteContext, language: string): Stepped<StayStart> {
  const { site } = context;
  const { stay } = site;
  const now = context.wallClock();
  const today = now.slice(0, 10);
  const { company, extraBed, transport, touristTax, residence, loyalty, document } = stay;
  const offered = { company, extraBed, transport, touristTax, residence, loyalty, document };
  const state: State = {};
  return {
    state,
    expires: new Date(context.now().getTime() + sessionLife),
    venue: venueOf(site),
    now,
    days: { from: today, to: addPlainDays(today, site.daysAhead) },
    maxNights: stay.maxNights,
    maxAdults: stay.maxAdults,
    maxChildren: stay.maxChildren,
    maxChildAge: stay.maxChildAge,
    maxRooms: stay.maxRooms,
    usualArrival: stay.arrivalTime,
    usualDeparture: stay.departureTime,
    capabilities: { ...offered, requests: true, lookUp: true, cancel: true },
    payments: stay.payments,
    cancellation: wordsIn(site.cancellation, [language, ...site.languages]) ?? null,
  };
}
