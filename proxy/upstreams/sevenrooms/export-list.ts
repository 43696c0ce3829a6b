import { z } from 'zod';
import type { RowSource } from '../operator.ts';
import { askPage, isTooMany, nextCursor, pageMax, problemOf, sinceFields, toRow } from './export-page.ts';
import type { SiteContext } from './site-context.ts';

/** Lists that have no days to be parted by: venues, and clients. */

const Reading = z.object({
  path: z.enum(['/venues', '/clients', '/clients/export']),
  page: z.int().positive(),
  cursor: z.string().optional(),
  reached: z.string().optional(),
});
type Reading = z.infer<typeof Reading>;

function listOf(
  context: SiteContext,
  what: string,
  { start, isDated }: { start: Reading['path']; isDated: boolean },
): RowSource {
  const { venueGroupId, venues } = context.site;
  return {
    isDated,
    async read(place, since, trace) {
      const reading = place === null ? { path: start, page: 1 } : Reading.safeParse(place).data;
      if (!reading) return { problem: 'the state file is of another version' };
      const { path, page, cursor, reached }: Reading = reading;
      const fields = {
        ...{ venue_group_id: venueGroupId, limit: String(pageMax) },
        ...sinceFields(since),
        ...(cursor === undefined ? {} : { cursor }),
      };
      const at = `page ${page}`;
      const answer = await askPage(context, path, fields, trace);
      if (answer.kind !== 'ok') {
        const isNowhere = answer.kind === 'refused' && answer.status === 404;
        // An API that has only the older of the two.
        if (isNowhere && path === '/clients/export') {
          return { rows: [], next: { path: '/clients', page: 1 }, at };
        }
        if (!isTooMany(answer)) return problemOf(context, what, answer, trace);
        return { problem: `${what}: there are more than SevenRooms tells at once; ask for fewer by --since` };
      }
      const rows = answer.body.results
        .filter((row) => path !== '/venues' || (venues?.includes(row.id) ?? true))
        .map(toRow);
      const next = nextCursor(answer.body, reached);
      return { rows, next: next ? { path, page: page + 1, ...next } : null, at };
    },
  };
}

export const venuesOf = (context: SiteContext): RowSource =>
  listOf(context, 'venues', { start: '/venues', isDated: false });

export const clientsOf = (context: SiteContext): RowSource =>
  listOf(context, 'clients', { start: '/clients/export', isDated: true });
