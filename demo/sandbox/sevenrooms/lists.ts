import { dayOf } from '../wall-clock.ts';
import { churn } from './generate.ts';
import { invalid, isRefusal, missing, tooManyResults } from './errors.ts';
import type { Refusal } from './errors.ts';
import type { Group } from './group.ts';
import type { Reservation } from './reservations.ts';
import { utcText } from './times.ts';
import { clientBody, reservationBody, venueBody } from './wire.ts';
import type { Body } from './wire.ts';

export type Query = Readonly<Record<string, string>>;

const usualLimit = 50;
const limitMax = 400;
const resultsMax = 4000;

interface Page<Row> {
  rows: readonly Row[];
  limit: number;
  offset: number;
}

function readPage({ limit = String(usualLimit), cursor = '' }: Query): Omit<Page<never>, 'rows'> | Refusal {
  const size = /^[1-9]\d{0,3}$/.test(limit) ? Number(limit) : 0;
  if (size < 1 || size > limitMax) return invalid('limit');
  if (!/^\d{0,9}$/.test(cursor)) return invalid('cursor');
  return { limit: size, offset: Number(cursor || 0) };
}

/**
 * A page of a list that is made anew for each call: the cursor is an offset, so what changes in between repeats rows or
 * slips them. A full page has a cursor even where it is the last one, and an empty one has it too.
 */
function pageOf<Row>({ rows, limit, offset }: Page<Row>, body: (row: Row) => Body): Body {
  const shown = rows.slice(offset, offset + limit);
  const isEnd = shown.length > 0 && shown.length < limit;
  return { results: shown.map(body), limit, cursor: isEnd ? null : offset + shown.length };
}

const groupOf = (group: Group, query: Query): Refusal | null =>
  query.venue_group_id === group.seed.venueGroupId ? null : invalid('venue_group_id');

/** `2026-08-01T14:20:38`, with or without a zone; compared as UTC. */
function since({ updated_since: text }: Query): string | Refusal {
  if (text === undefined || text === '') return '';
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
  const instant = new Date(zoned);
  return Number.isNaN(instant.getTime()) ? invalid('updated_since') : utcText(instant);
}

export function listVenues(group: Group, query: Query): Body | Refusal {
  if (!query.venue_group_id) return missing('venue_group_id');
  const bad = groupOf(group, query);
  const page = readPage(query);
  if (bad) return bad;
  if (isRefusal(page)) return page;
  const rows = Object.entries(group.config.venues);
  return pageOf({ rows, ...page }, ([id, venue]) => venueBody(group, id, venue));
}

export function listClients(group: Group, query: Query): Body | Refusal {
  if (!query.venue_group_id) return missing('venue_group_id');
  const bad = groupOf(group, query);
  const page = readPage(query);
  const from = since(query);
  if (bad) return bad;
  if (isRefusal(page)) return page;
  if (typeof from !== 'string') return from;
  const rows = group.clients.list().filter(({ updated }) => utcText(updated) >= from);
  return pageOf({ rows, ...page }, (client) => clientBody(group, client));
}

/** By code units: dates and ids are ASCII, and there are thousands of them. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byDay = (a: Reservation, b: Reservation): number =>
  compare(a.date, b.date) || a.start - b.start || compare(a.id, b.id);
const byChange = (a: Reservation, b: Reservation): number =>
  a.updated.getTime() - b.updated.getTime() || compare(a.id, b.id);

/** Those that a query asks for, in its order: by their day, with `updated_since` by their last change. */
function matching(group: Group, query: Query): Reservation[] | Refusal {
  const { venue_group_id: groupId, venue_id: venueId, reference_code: reference } = query;
  if (!groupId && !venueId) return missing('venue_group_id');
  if (groupId && groupId !== group.seed.venueGroupId) return invalid('venue_group_id');
  if (venueId && !group.venue(venueId)) return invalid('venue_id');
  const { from_date: first = '', to_date: last = '9999' } = query;
  if (first && dayOf(first) === null) return invalid('from_date');
  if (last !== '9999' && dayOf(last) === null) return invalid('to_date');
  const from = since(query);
  if (typeof from !== 'string') return from;
  const { sort_order: order = 'asc' } = query;
  if (order !== 'asc' && order !== 'desc') return invalid('sort_order');
  const rows = group.reservations
    .list()
    .filter(
      (row) =>
        (!venueId || row.venueId === venueId) &&
        row.date >= first &&
        row.date <= last &&
        (!reference || row.reference === reference) &&
        (from === '' || utcText(row.updated) >= from),
    )
    .sort(from === '' ? byDay : byChange);
  return order === 'desc' ? rows.reverse() : rows;
}

export function listReservations(group: Group, query: Query): Body | Refusal {
  const page = readPage(query);
  if (isRefusal(page)) return page;
  const rows = matching(group, query);
  if (isRefusal(rows)) return rows;
  if (rows.length > resultsMax) return tooManyResults;
  const body = pageOf({ rows, ...page }, (row) => reservationBody(group, row));
  churn(group, rows.slice(page.offset, page.offset + page.limit));
  return body;
}
