import { createHash } from 'node:crypto';
import type { Row } from '../../upstreams/operator.ts';
import type { Journal } from './journal.ts';
import type { Running } from './state.ts';

/** Which rows of a batch go out, and what is to be remembered of them. */
export interface Picked {
  rows: readonly Row[];
  /** Versions that the next export must not repeat. */
  recent: Readonly<Record<string, string>>;
}

const versionOf = ({ json }: Row): string =>
  createHash('sha256').update(json).digest('base64url').slice(0, 22);

/**
 * The first pass takes what had not changed since the export began: these rows stay in their place while the list is read,
 * so each is met once, but for those that repeat from page to page.
 */
function settled(rows: readonly Row[], { since, until, former }: Running, journal: Journal): Picked {
  const isIn = ({ changed }: Row) =>
    changed === null || (changed < until && (since === null || changed >= since));
  const fresh = rows.filter(
    (row) => isIn(row) && !journal.hasRecently(row.id) && former[row.id] !== versionOf(row),
  );
  return { rows: fresh, recent: {} };
}

/**
 * The last pass takes what has changed meanwhile, and may have moved before what was read: all that has not gone out in an
 * older version. What has is left to the next export, which begins at the same instant.
 */
function changed(rows: readonly Row[], { until, former, recent }: Running, journal: Journal): Picked {
  const late = rows.filter((row) => row.changed !== null && row.changed >= until);
  const versions = new Map(late.map((row) => [row.id, versionOf(row)]));
  const isTold = ({ id }: Row) => former[id] === versions.get(id);
  const out = journal.having(late.map(({ id }) => id));
  const fresh = late.filter((row) => !out.has(row.id) && !isTold(row));
  const kept = late.filter((row) => isTold(row) && !(row.id in recent)).concat(fresh);
  return {
    rows: fresh,
    recent: Object.fromEntries(kept.map(({ id }) => [id, versions.get(id) ?? ''])),
  };
}

export function pick(rows: readonly Row[], run: Running, journal: Journal): Picked {
  const each = [...new Map(rows.map((row) => [row.id, row])).values()];
  return (run.pass === 'settled' ? settled : changed)(each, run, journal);
}
