import type { PlainDate, PlainDateTime } from '../../../src/contract/index.ts';
import { minorDigits } from '../../../src/text/money.ts';
import { dayLister, wallClock } from '../../time.ts';
import type { Day } from '../../time.ts';
import { primaryLanguage } from '../../text/index.ts';
import { timeLimitsOf } from '../time-limits.ts';
import type { UpstreamTools } from '../upstream.ts';
import { createClient, timeLimits } from './client.ts';
import type { ForatableClient, TimeLimits } from './client.ts';
import type { ForatableSite } from './settings.ts';
import { wireNames } from './wire-names.ts';
import type { WireNames } from './wire-names.ts';
import { vendorFields, wireSchemas } from './wire.ts';
import type { WireSchemas } from './wire.ts';

/** What is made once for a site and shared by its requests. */
export interface SiteContext {
  site: ForatableSite;
  call: ForatableClient;
  schemas: WireSchemas;
  names: WireNames;
  limits: TimeLimits;
  now(): Date;
  /** The venue's wall clock. */
  wallClock(): PlainDateTime;
  /** The days a guest is offered, from one on. */
  days(from: PlainDate): readonly Day[];
  /** The language a conversation begins in. [ours] */
  firstLanguage: string;
  /** The site's languages by their first two letters. */
  languages: ReadonlySet<string>;
  minorDigits: number;
  /** User name and password, for the calls that take them. */
  login: Readonly<Record<string, string>>;
  /** The same with the restaurant's hash. */
  credentials: Readonly<Record<string, string>>;
}

export function createSiteContext(site: ForatableSite, { fetch, now, limits }: UpstreamTools): SiteContext {
  const names = wireNames(site.wire);
  const schemas = wireSchemas(names);
  const clock = wallClock(site.timeZone);
  const login = { [vendorFields.username]: site.username, [vendorFields.password]: site.password };
  return {
    site,
    names,
    schemas,
    call: createClient(site.baseUrl, schemas, fetch),
    limits: timeLimitsOf(timeLimits, limits),
    now,
    wallClock: () => clock(now()),
    days: dayLister(site.daysAhead),
    firstLanguage: names.defaults.language || primaryLanguage(site.languages[0] ?? ''),
    languages: new Set(site.languages.map((language) => language.slice(0, 2))),
    minorDigits: minorDigits(site.currency),
    login,
    credentials: { [vendorFields.restaurant]: site.restaurantHash, ...login },
  };
}
