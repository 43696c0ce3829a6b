import type { z } from 'zod';
import type { ErrorCode, PlainDateTime } from '../../../src/contract/index.ts';
import type { Failure } from '../../errors.ts';
import type { Trace } from '../../logger.ts';
import { minorDigits } from '../../../src/text/money.ts';
import { inLanguages, primaryLanguage } from '../../text/index.ts';
import { wallClock } from '../../time.ts';
import { timeLimitsOf } from '../time-limits.ts';
import type { UpstreamTools } from '../upstream.ts';
import { createClient, readBody, timeLimits } from './client.ts';
import type { ServioClient, TimeLimits } from './client.ts';
import { toFailure } from './errors.ts';
import { createRoomNames } from './room-names.ts';
import type { RoomNames } from './room-names.ts';
import type { ServioSite } from './settings.ts';
import type { Method } from './wire.ts';

/** What is made once for a hotel and shared by its requests. */
export interface SiteContext {
  site: ServioSite;
  call: ServioClient;
  limits: TimeLimits;
  now(): Date;
  /** The hotel's wall clock, now or at an instant. */
  wallClock(instant?: Date): PlainDateTime;
  /** The guest's language as the hotel's two letters; its own first where it doesn't have it. */
  isoLanguage(language: string): string;
  /** A text of the settings, in the guest's language or the hotel's first; undefined where there is none. */
  inWords(written: Readonly<Record<string, string>>, language: string): string | undefined;
  minorDigits: number;
  roomNames: RoomNames;
}

export function createSiteContext(
  site: ServioSite,
  { fetch, now, limits: given }: UpstreamTools,
): SiteContext {
  const clock = wallClock(site.timeZone);
  const [firstLanguage = ''] = site.languages;
  const languages = new Set(site.languages);
  const call = createClient(site.baseUrl, site.accessToken, fetch);
  const limits = timeLimitsOf(timeLimits, given);
  return {
    site,
    call,
    limits,
    now,
    wallClock: (instant = now()) => clock(instant),
    isoLanguage: (language) => {
      const wanted = primaryLanguage(language);
      return languages.has(wanted) ? wanted : firstLanguage;
    },
    inWords: (written, language) => inLanguages(written, [language, ...site.languages]),
    minorDigits: minorDigits(site.currency),
    roomNames: createRoomNames(site, { call, limit: limits.read, now }),
  };
}

/** Makes a call that only reads. @param refusal the error code if the hotel refuses */
export async function ask<Body>(
  context: SiteContext,
  method: Method,
  fields: object,
  options: { schema: z.ZodType<Body>; refusal: ErrorCode; trace: Trace },
): Promise<Body | Failure> {
  const { schema, refusal, trace } = options;
  const answer = readBody(schema, await context.call(method, fields, { trace, limit: context.limits.read }));
  return answer.kind === 'read' ? answer.body : toFailure(answer, refusal, trace);
}
