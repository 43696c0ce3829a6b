import { z } from 'zod';
import { Failure } from '../../errors.ts';
import { addPlainDays } from '../../time.ts';
import type { Trace } from '../../logger.ts';
import type { Outcome } from '../upstream.ts';
import type { Batch, Place, RowSource } from '../operator.ts';
import { askPage, isTooMany, nextCursor, pageMax, problemOf, sinceFields, toRow } from './export-page.ts';
import type { SiteContext } from './site-context.ts';

/**
 * Reservations, venue by venue and some days at a time: as many days as fit on one page, which is read at once, so that
 * nothing slips while the house lives on. Only a day that is longer than a page is read page by page.
 */

const id = z.string().regex(/^[\w-]{1,100}$/);
const Reading = z.object({
  /** Those still to be read, the present one first. */
  venues: z.array(id).min(1),
  /** How many there are in all. */
  of: z.int().positive(),
  first: z.iso.date(),
  days: z.int().positive(),
  last: z.iso.date(),
  cursor: z.string().optional(),
  reached: z.string().optional(),
});
type Reading = z.infer<typeof Reading>;

/** SevenRooms was founded in 2011; nobody books ten years ahead. */
const earliest = '2010-01-01';
const yearsAhead = 10;

/** Days that are asked for first: many, where few rows have changed. */
const daysAtFirst = { whole: 365, changed: 20_000 } as const;

/** A page that is emptier than this leaves room for twice the days. */
const sparse = 0.4 * pageMax;

export function reservationsOf(context: SiteContext): RowSource {
  const daysFor = (since: string | null) => (since === null ? daysAtFirst.whole : daysAtFirst.changed);

  async function begin(since: string | null, trace: Trace): Outcome<Reading> {
    const venues = await context.venues(trace);
    if (venues instanceof Failure) return venues;
    const ids = venues.map((venue) => venue.id);
    const last = addPlainDays(context.today(), yearsAhead * 366);
    return { venues: ids, of: ids.length, first: earliest, days: daysFor(since), last };
  }

  /** The days after these, or the next venue. */
  function after(reading: Reading, to: string, rows: number, since: string | null): Place | null {
    const { venues, of, last } = reading;
    const days = rows < sparse ? Math.min(reading.days * 2, daysAtFirst.changed) : reading.days;
    if (to < last) return { venues, of, first: addPlainDays(to, 1), days, last };
    const others = venues.slice(1);
    if (others.length === 0) return null;
    return { venues: others, of, first: earliest, days: daysFor(since), last };
  }

  return {
    isDated: true,
    async read(place, since, trace) {
      const reading = place === null ? await begin(since, trace) : Reading.safeParse(place).data;
      if (reading instanceof Failure) return reading;
      if (!reading) return { problem: 'the state file is of another version' };
      const { venues, of, first, days, last, cursor, reached } = reading;
      const end = addPlainDays(first, days - 1);
      const to = end < last ? end : last;
      const at = `venue ${of - venues.length + 1} of ${of}, ${first} to ${to}`;
      const fewer = (): Batch => ({
        rows: [],
        next: { venues, of, first, days: Math.floor(days / 2), last },
        at,
      });
      const fields = {
        ...{ venue_id: venues[0] ?? '', from_date: first, to_date: to, limit: String(pageMax) },
        ...sinceFields(since),
        ...(cursor === undefined ? {} : { cursor }),
      };
      const answer = await askPage(context, '/reservations', fields, trace);
      if (answer.kind !== 'ok') {
        if (!isTooMany(answer)) return problemOf(context, 'reservations', answer, trace);
        if (days > 1) return fewer();
        return { problem: `reservations: SevenRooms tells no day with so many at once as ${first}` };
      }
      const { results } = answer.body;
      const next = nextCursor(answer.body, reached);
      if (next && results.length >= pageMax && days > 1) return fewer();
      const rows = results.map(toRow);
      const onward = { venues, of, first, days, last, ...next };
      return { rows, next: next ? onward : after(reading, to, rows.length, since), at };
    },
  };
}
