import { z } from 'zod';
import type { RowSource } from '../operator.ts';
import { askPage, isTooMany, nextCursor, pageMax, problemOf, sinceFields, toRow } from './export-page.ts';
import type { SiteContext } from './site-context.ts';

/**
 * Lists that have no days to be parted by: venues, and clients. The two sources name two addresses of the clients: the one that
 * a working client uses is asked first, and where that is closed the one of the vendor's demo.
 */

const Reading = z.object({
  path: z.enum(['/venues', '/clients', '/clients/export']),
  page: z.int().positive(),
  cursor: z.string().optional(),
  reached: z.string().optional(),
});
type Reading = z.infer<typeof Reading>;

/** Not allowed, or not there. */
const closed: readonly number[] = [403, 404, 405];

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
        // An API, or a credential, that has only the other of the two.
        const isClosed = answer.kind === 'refused' && closed.includes(answer.status);
        if (isClosed && path === '/clients/export' && page === 1) {
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
