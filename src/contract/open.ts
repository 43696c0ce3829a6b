import { z } from 'zod';
import { ErrorBody } from './errors.ts';
import { Language } from './primitives.ts';
import { Site } from './site.ts';
import { StayStart } from './stay.ts';
import { TableStart } from './table.ts';

/**
 * `…/open`: begins a booking. Answers what the site is and the flow's first data in one, so that the first step waits for
 * nothing else. `language` is the page's; left out where the page names none: the house then speaks its own.
 */
export const OpenRequest = z.object({ language: Language.optional() });
export type OpenRequest = z.infer<typeof OpenRequest>;

const opened = {
  /**
   * The language from now on: the page's where there is a catalog of it, else the site's first that has one; the site's own
   * where the page names none.
   */
  language: Language,
  site: Site,
};

export const OpenAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), ...opened, start: TableStart }),
  z.object({ kind: z.literal('stay'), ...opened, start: StayStart }),
]);
export type OpenAnswer = z.infer<typeof OpenAnswer>;

/** Where the booking system can't be opened, the answer still has the site: its name, telephone and languages. */
export const OpenFailure = z.object({ ...opened, error: ErrorBody });
export type OpenFailure = z.infer<typeof OpenFailure>;
