import type { PlainDate, PlainDateTime } from '../../../src/contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { wallClock } from '../../time.ts';
import type { BookedAtTable } from '../table.ts';
import { timeLimitsOf } from '../time-limits.ts';
import type { UpstreamTools } from '../upstream.ts';
import { createClient, timeLimits } from './client.ts';
import type { Client, TimeLimits } from './client.ts';
import { createOnce } from './once.ts';
import type { Patience } from './patience.ts';
import type { Once } from './once.ts';
import type { SevenroomsSite } from './settings.ts';
import { createVenues } from './venues.ts';
import type { WireVenue } from './wire.ts';
import { wireNames } from './wire-names.ts';
import type { WireNames } from './wire-names.ts';

/** What is made once for a site and shared by its requests. */
export interface SiteContext {
  site: SevenroomsSite;
  call: Client;
  names: WireNames;
  limits: TimeLimits;
  /** The venues that can be booked, in the order of the settings; at least one. */
  venues(trace: Trace): Promise<readonly WireVenue[] | Failure>;
  /** Bookings under way and those just made, by their external ids. */
  once: Once<BookedAtTable | Failure>;
  now(): Date;
  wallClock(at?: Date): PlainDateTime;
  today(): PlainDate;
}

export function createSiteContext(
  site: SevenroomsSite,
  tools: UpstreamTools,
  patience?: Patience,
): SiteContext {
  const { now } = tools;
  const clock = wallClock(site.timeZone);
  const limits = timeLimitsOf(timeLimits, tools.limits);
  const call = createClient(site, limits, tools, patience);
  return {
    site,
    call,
    names: wireNames(site.wire),
    limits,
    venues: createVenues(site, call, now),
    once: createOnce((made) => !(made instanceof Failure)),
    now,
    wallClock: (at = now()) => clock(at),
    today: () => clock(now()).slice(0, 10),
  };
}
