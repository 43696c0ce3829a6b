import type { Trace } from '../../logger.ts';
import type { OperatorProblem, Row } from '../operator.ts';
import { inWords } from './check.ts';
import type { Answer, Refused } from './client.ts';
import { toFailure } from './errors.ts';
import type { SiteContext } from './site-context.ts';
import { RawPage, readUtc } from './wire.ts';
import type { RawRow } from './wire.ts';

/** Rows that a page has at most. */
export const pageMax = 400;
/**
 * The cursor is an offset in practice, so a row slips to the page before where others leave meanwhile: the next page begins
 * so many rows early.
 */
const overlap = 40;

export interface RawAnswer {
  results: RawRow[];
  cursor: string | undefined;
}

/** A row as it goes out: what SevenRooms told, and no more. */
export function toRow(raw: RawRow): Row {
  const changed = typeof raw['updated'] === 'string' ? readUtc(raw['updated']) : null;
  return { id: raw.id, changed: changed?.toISOString() ?? null, json: JSON.stringify(raw) };
}

export const askPage = (
  { call }: SiteContext,
  path: string,
  fields: Readonly<Record<string, string>>,
  trace: Trace,
): Promise<Answer<RawAnswer>> => call({ verb: 'GET', path, label: path, fields, answer: RawPage, trace });

export const sinceFields = (since: string | null): Record<string, string> =>
  since === null ? {} : { updated_since: `${since.slice(0, 19)}Z` };

/** Where the next page begins; undefined at the end. */
export function nextCursor(
  { results, cursor }: RawAnswer,
  reached: string | undefined,
): { cursor: string; reached: string } | undefined {
  if (!cursor || results.length === 0 || cursor === reached) return undefined;
  const isOffset = /^\d{1,15}$/.test(cursor);
  const back = isOffset ? Number(cursor) - Math.min(overlap, Math.floor(results.length / 2)) : null;
  return { cursor: back === null ? cursor : String(back), reached: cursor };
}

/** More rows at once than SevenRooms tells. */
export const isTooMany = (refused: Refused): boolean =>
  refused.kind === 'refused' && /limited to \d+ results/i.test(refused.message);

export const problemOf = (
  context: SiteContext,
  what: string,
  refused: Refused,
  trace: Trace,
): OperatorProblem => {
  const problem = inWords(context, what, refused);
  return problem === null ? toFailure(refused, trace) : { problem };
};
