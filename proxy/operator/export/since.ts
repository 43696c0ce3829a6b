import { z } from 'zod';
import { instantOf } from '../../time.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `2026-11-01` is midnight at the venue; `2026-11-01T08:00:00Z` and `…+01:00` are instants.
 * @returns as `Date.toISOString` writes it
 */
export function readSince(text: string, timeZone: string): string {
  if (z.iso.date().safeParse(text).success) return instantOf(text, '00:00', timeZone).toISOString();
  if (z.iso.datetime({ offset: true }).safeParse(text).success) return new Date(text).toISOString();
  throw new UsageError('--since: takes a day such as 2026-11-01, or an instant such as 2026-11-01T08:00:00Z');
}
