import type { Context } from 'hono';
import type { BookingError } from './errors.ts';
import { errorBody } from './errors.ts';
import type { Trace } from './logger.ts';
import type { SiteSettings } from './settings.ts';
import type { TableUpstream } from './upstreams/upstream.ts';

/** A site as requests meet it: all of it made at the start. */
export interface OpenSite {
  settings: SiteSettings;
  origins: ReadonlySet<string>;
  upstream: TableUpstream;
}

/** What a request gathers on its way. */
export interface AppEnv {
  Variables: {
    reference: string;
    trace: Trace;
    /** The guest's languages, the most wanted first. */
    languages: readonly string[];
    /** Set once the site is known. */
    site: OpenSite | undefined;
    /** The error's code, for the log. */
    code: string | undefined;
    /** The request makes a call that books: an accident leaves its outcome unknown. */
    books: boolean;
  };
}
export type AppContext = Context<AppEnv>;

/** Answers with an error, in the guest's language, with the reference that the log has too. */
export function fail(c: AppContext, error: BookingError): Response {
  c.set('code', error.code);
  const body = errorBody(error, {
    languages: c.var.languages,
    reference: c.var.reference,
    phone: c.var.site?.settings.phone,
  });
  return c.json({ error: body }, error.status);
}
