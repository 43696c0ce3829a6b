import type { MiddlewareHandler } from 'hono';
import { Failure } from '../errors.ts';
import { fail } from '../http.ts';
import type { AppEnv } from '../http.ts';
import type { OpenSite } from '../sites.ts';

/** Seconds for which a browser may remember a preflight's answer; Chromium keeps none longer. */
const preflightAge = '7200';

/**
 * Finds the site and lets in only the pages that may book there: origins are compared exactly, and only an allowed
 * one is echoed. A calendar file is opened by a plain link, which carries no origin.
 */
export function siteGuard(sites: ReadonlyMap<string, OpenSite>): MiddlewareHandler<AppEnv> {
  return async function siteGuard(c, next) {
    c.header('Vary', 'Origin', { append: true });
    const site = sites.get(c.req.param('site') ?? '');
    if (!site) {
      // An unknown site has no list of origins: let any page read the error, so that its owner sees what is wrong.
      c.header('Access-Control-Allow-Origin', '*');
      return fail(c, new Failure('unknown_site'));
    }
    c.set('site', site);
    const origin = c.req.header('Origin');
    const isAllowed = origin !== undefined && site.origins.has(origin);
    if (isAllowed) c.header('Access-Control-Allow-Origin', origin);
    // Browsers name no origin where a page reads from its own, or follows a link to a calendar file.
    const isOwnRead = c.req.method === 'GET' && origin === undefined;
    const isCalendar = c.req.path.split('/')[4] === 'calendar';
    if (!isAllowed && !isCalendar && !isOwnRead) {
      // Any page may read the refusal, so that its owner sees what is wrong.
      c.header('Access-Control-Allow-Origin', '*');
      return fail(c, new Failure('origin_not_allowed'));
    }
    if (c.req.method !== 'OPTIONS') return next();
    c.header('Access-Control-Allow-Methods', 'GET, POST');
    c.header('Access-Control-Allow-Headers', 'Content-Type, Accept-Language');
    c.header('Access-Control-Max-Age', preflightAge);
    return c.body(null, 204);
  };
}
