import type { PlainDate, PlainDateTime } from '../../../src/contract/index.ts';
import { wallClock } from '../../time.ts';
import { timeLimitsOf } from '../../upstreams/time-limits.ts';
import type { UpstreamTools } from '../../upstreams/upstream.ts';
import { createClient, timeLimits } from './client.ts';
import type { BistroClient } from './client.ts';
import type { BistroSite } from './settings.ts';

/** What is made once for a restaurant and shared by its requests. */
export interface SiteContext {
  site: BistroSite;
  call: BistroClient;
  now(): Date;
  wallClock(): PlainDateTime;
  today(): PlainDate;
}

export function createSiteContext(site: BistroSite, { fetch, now, limits }: UpstreamTools): SiteContext {
  const clock = wallClock(site.timeZone);
  return {
    site,
    call: createClient(site, timeLimitsOf(timeLimits, limits), fetch),
    now,
    wallClock: () => clock(now()),
    today: () => clock(now()).slice(0, 10),
  };
}
