import type { Context } from 'hono';
import type { Effect, Site } from '../src/contract/index.ts';
import type { Failure } from './errors.ts';
import { errorBody } from './errors.ts';
import type { Trace } from './logger.ts';
import type { OpenGroup, OpenSite } from './sites.ts';

/** A request's context, filled in by the middleware. */
export interface AppEnv {
  Variables: {
    reference: string;
    trace: Trace;
    /** The guest's languages, the most wanted first. */
    languages: readonly string[];
    /** Set once the site is known. */
    site: OpenSite | undefined;
    /** The same of a group, with the sites that the page may see. */
    group: OpenGroup | undefined;
    /** The error's code, for the log. */
    code: string | undefined;
    /** What the request's call may have done, so that an exception leaves its outcome unknown. */
    effects: readonly Effect[];
    /** Sent beside an error: the site, where it can't be opened. */
    beside: { language: string; site: Site } | undefined;
  };
}
export type AppContext = Context<AppEnv>;

/** Answers with an error, in the guest's language, with the reference that the log has too. */
export function fail(c: AppContext, failure: Failure): Response {
  c.set('code', failure.code);
  const settings = c.var.site?.settings;
  const error = errorBody(failure, {
    languages: [...c.var.languages, ...(settings ? [settings.language] : [])],
    reference: c.var.reference,
    kind: c.var.site?.kind,
    phone: settings?.phone,
    country: settings?.country,
  });
  if (error.retryAfter !== undefined) c.header('Retry-After', String(error.retryAfter));
  return c.json({ ...c.var.beside, error }, failure.status);
}
