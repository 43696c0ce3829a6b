import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { unintelligible } from '../failures.ts';
import type { Client } from './client.ts';
import { toFailure } from './errors.ts';
import type { SevenroomsSite } from './settings.ts';
import { Venues } from './wire.ts';
import type { WireVenue } from './wire.ts';

/** A list has so many pages at most: a booking system that always names another one must not be read for ever. */
const pagesMax = 20;

/** All venues of a group. */
export async function askVenues(
  { venueGroupId }: SevenroomsSite,
  call: Client,
  trace: Trace,
): Promise<readonly WireVenue[] | Failure> {
  const venues = new Map<string, WireVenue>();
  let cursor: string | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const fields = { venue_group_id: venueGroupId, limit: '100', ...(cursor ? { cursor } : {}) };
    const answer = await call({
      verb: 'GET',
      path: '/venues',
      label: '/venues',
      fields,
      answer: Venues,
      trace,
    });
    if (answer.kind !== 'ok') return toFailure(answer, trace);
    for (const venue of answer.body.results) venues.set(venue.id, venue);
    cursor = answer.body.cursor;
    if (!cursor || answer.body.results.length === 0) break;
  }
  return [...venues.values()];
}

/** Milliseconds for which venues are taken to be what they were. */
const fresh = 5 * 60 * 1000;

/** The venues that a site sells, asked for again from time to time. */
export function createVenues(site: SevenroomsSite, call: Client, now: () => Date) {
  let known: { at: number; venues: readonly WireVenue[] } | undefined;
  return async (trace: Trace): Promise<readonly WireVenue[] | Failure> => {
    const age = known ? now().getTime() - known.at : Infinity;
    if (known && age >= 0 && age < fresh) return known.venues;
    const all = await askVenues(site, call, trace);
    if (all instanceof Failure) return all;
    const wanted = site.venues ?? all.map(({ id }) => id);
    const venues = wanted.flatMap((id) => all.find((venue) => venue.id === id) ?? []);
    if (venues.length === 0) return unintelligible(trace);
    known = { at: now().getTime(), venues };
    return venues;
  };
}
