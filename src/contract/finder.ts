import { z } from 'zod';
import { Language, PlainDate, PlainDateTime, PlainTime } from './primitives.ts';
import { Site } from './site.ts';

/**
 * Which of a group's restaurants has a table. `POST /v1/groups/{group}/open` tells of the group; then each restaurant is asked by
 * itself, `POST /v1/sites/{site}/table/openings`, so that none waits for another.
 */

/** `…/groups/{group}/open`: asks no booking system. `language` as at a site's `open`. */
export const OpenGroupRequest = z.object({ language: Language.optional() });
export type OpenGroupRequest = z.infer<typeof OpenGroupRequest>;

export const Group = z.object({
  group: z.string(),
  /** Null where the settings have none. */
  name: z.string().nullable(),
  /** The language from now on, as `open` chooses it of a site: the house's is that of the first. */
  language: Language,
  /** Those at which the page may book, in the order of the settings. */
  sites: z.array(Site).min(1),
  /** The wall clock of the restaurant where it is earliest. */
  now: PlainDateTime,
  /** The days that can be asked for, both included; whether a restaurant is open then, it says itself. */
  days: z.object({ from: PlainDate, to: PlainDate }),
  /** The largest party that can be asked for. */
  maxPartySize: z.int().positive(),
});
export type Group = z.infer<typeof Group>;

/** `…/table/openings`: needs no session, and begins none. */
export const OpeningsRequest = z.object({
  language: Language,
  date: PlainDate,
  time: PlainTime,
  partySize: z.int().min(1).max(1000),
});
export type OpeningsRequest = z.infer<typeof OpeningsRequest>;

/**
 * What is known of a table before it is asked for. `free`: free for this party · `request`: the restaurant must accept ·
 * `likely`: so many seats are left, and booking it tells whether they are for this party · `possible`: the restaurant is open then, and
 * only booking tells whether there is room.
 */
export const OpeningState = z.enum(['free', 'request', 'likely', 'possible']);
export type OpeningState = z.infer<typeof OpeningState>;

/** A time at which there is, or may be, a table. */
export const Opening = z.object({
  /** The day that has it among its times: past midnight the one before `date`. */
  day: PlainDate,
  date: PlainDate,
  time: PlainTime,
  /** The place's id … */
  place: z.string(),
  /** … and name, where there are several. */
  placeName: z.string().nullable(),
  state: OpeningState,
});
export type Opening = z.infer<typeof Opening>;

/**
 * The times nearest to the wanted one, the nearest first: of that day; where it has none, of the nearest day that has; none,
 * where no day around has.
 */
export const OpeningsAnswer = z.object({ openings: z.array(Opening).max(4) });
export type OpeningsAnswer = z.infer<typeof OpeningsAnswer>;
