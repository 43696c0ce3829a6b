import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { addPlainDays } from '../../time.ts';
import type { Refused } from './client.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { Availability, Reservations, Venues } from './wire.ts';
import type { WireVenue } from './wire.ts';

/** What the operator is told by `check`: whether every resource answers that guests need, and what to do where not. */

/** Both paths under which SevenRooms is known to answer, on that host. */
function bothPaths(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  const version = /2_\d+/.exec(pathname)?.[0] ?? '2_4';
  return `${origin}/${version} and ${origin}/api-ext/${version}`;
}

/** A refusal in the operator's words; null where the usual words for an error say enough. */
export function inWords({ site }: Pick<SiteContext, 'site'>, what: string, refused: Refused): string | null {
  if (refused.kind !== 'refused') return null;
  const { status, message } = refused;
  if (status === 404) {
    return `${what}: 404, there is no such address under baseUrl. SevenRooms is reached at ${bothPaths(site.baseUrl)}: try the other one, and the host of your region`;
  }
  if (status === 401) {
    return `${what}: 401, SevenRooms does not accept clientId and clientSecret; ask SevenRooms for valid ones`;
  }
  if (status === 403) {
    return `${what}: ${status}, the credential has no permission for this; ask SevenRooms to add it`;
  }
  if (/venue_group_id/.test(message)) {
    return `${what}: ${status}, SevenRooms does not know venueGroupId, or the credential is not of that group`;
  }
  return `${what}: ${status}, SevenRooms does not understand the request; it may be of another version than 2_2 or 2_4`;
}

const listed = (venues: readonly WireVenue[]): string =>
  venues.map(({ id, name }) => `${name ?? 'without a name'} (${id})`).join(', ');

/** Venues of the settings that the group doesn't have. */
function unknownVenues({ site }: SiteContext, venues: readonly WireVenue[]): string[] {
  const unknown = (site.venues ?? []).filter((id) => !venues.some((venue) => venue.id === id));
  if (unknown.length === 0) return [];
  return [`venues: the group has no venue ${unknown.join(', ')}; it has ${listed(venues)}`];
}

/** What guests need besides the venues: a line for each that is refused. */
async function refusals(context: SiteContext, venue: WireVenue, trace: Trace): Promise<string[]> {
  const { call, site } = context;
  const date = addPlainDays(context.today(), 7);
  const slots = await call({
    verb: 'GET',
    path: `/venues/${venue.id}/availability`,
    label: '/venues/{id}/availability',
    fields: { date, start_time: '00:00', end_time: '23:59', party_size: '2' },
    answer: Availability,
    trace,
  });
  const reservations = await call({
    verb: 'GET',
    path: '/reservations',
    label: '/reservations',
    fields: { venue_id: venue.id, from_date: date, to_date: date, limit: '1' },
    answer: Reservations,
    trace,
  });
  const lines: string[] = [];
  const say = (what: string, refused: Refused) =>
    lines.push(inWords(context, what, refused) ?? `${what}: no answer that can be read`);
  if (slots.kind !== 'ok') say('availability, without which nobody can book', slots);
  if (reservations.kind !== 'ok') {
    say('reservations, without which a lost answer stays unknown', reservations);
  }
  const isForeign = site.payment !== 'phone' && !venue.currency;
  if (isForeign) lines.push(`${venue.name ?? venue.id}: it names no currency, so no cost can be shown`);
  return lines;
}

export async function signIn(
  context: SiteContext,
  trace: Trace,
): Promise<{ name: string; problems: readonly string[] } | Failure> {
  const { site, call } = context;
  const fields = { venue_group_id: site.venueGroupId, limit: '100' };
  const answer = await call({
    verb: 'GET',
    path: '/venues',
    label: '/venues',
    fields,
    answer: Venues,
    trace,
  });
  if (answer.kind !== 'ok') {
    const line = inWords(context, 'venues', answer);
    return line === null ? toFailure(answer, trace) : { name: site.name, problems: [line] };
  }
  const { results } = answer.body;
  const [first] = results;
  if (!first) return { name: site.name, problems: ['venues: the group has none; look at venueGroupId'] };
  const wanted = results.filter(({ id }) => site.venues?.includes(id) ?? true);
  const problems = [
    ...unknownVenues(context, results),
    ...(await refusals(context, wanted[0] ?? first, trace)),
  ];
  return { name: listed(wanted), problems };
}
