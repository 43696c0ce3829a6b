import type { MiddlewareHandler } from 'hono';
import type { ErrorCode } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { fail } from '../http.ts';
import type { AppContext, AppEnv } from '../http.ts';
import type { OpenGroup, OpenSite } from '../sites.ts';

/** Seconds for which a browser may remember a preflight's answer; Chromium keeps none longer. */
const preflightAge = '7200';

/** Any page may read the refusal, so that its owner sees what is wrong. */
function refuse(c: AppContext, code: ErrorCode): Response {
  c.header('Access-Control-Allow-Origin', '*');
  return fail(c, new Failure(code));
}

function answerPreflight(c: AppContext): Response {
  c.header('Access-Control-Allow-Methods', 'GET, POST');
  c.header('Access-Control-Allow-Headers', 'Content-Type, Accept-Language');
  c.header('Access-Control-Max-Age', preflightAge);
  return c.body(null, 204);
}

/**
 * Finds the site and lets in only the pages that may book there: origins are compared exactly, and only an allowed
 * one is echoed. A calendar file is opened by a plain link, which carries no origin.
 */
export function siteGuard(sites: ReadonlyMap<string, OpenSite>): MiddlewareHandler<AppEnv> {
  return async function siteGuard(c, next) {
    c.header('Vary', 'Origin', { append: true });
    const site = sites.get(c.req.param('site') ?? '');
    if (!site) return refuse(c, 'unknown_site');
    c.set('site', site);
    const origin = c.req.header('Origin');
    const isAllowed = origin !== undefined && site.origins.has(origin);
    if (isAllowed) c.header('Access-Control-Allow-Origin', origin);
    // Browsers name no origin where a page reads from its own, or follows a link to a calendar file.
    const isOwnRead = c.req.method === 'GET' && origin === undefined;
    const isCalendar = c.req.path.split('/')[4] === 'calendar';
    if (!isAllowed && !isCalendar && !isOwnRead) return refuse(c, 'origin_not_allowed');
    return c.req.method === 'OPTIONS' ? answerPreflight(c) : next();
  };
}

/**
 * Finds the group as the page may see it: with those of its sites at which the page may book. A page that may book at none of
 * them is let in no more than at a single site.
 */
export function groupGuard(groups: ReadonlyMap<string, OpenGroup>): MiddlewareHandler<AppEnv> {
  return async function groupGuard(c, next) {
    c.header('Vary', 'Origin', { append: true });
    const group = groups.get(c.req.param('group') ?? '');
    if (!group) return refuse(c, 'unknown_site');
    const origin = c.req.header('Origin') ?? '';
    const sites = group.sites.filter(({ origins }) => origins.has(origin));
    if (sites.length === 0) return refuse(c, 'origin_not_allowed');
    c.header('Access-Control-Allow-Origin', origin);
    c.set('group', { ...group, sites });
    return c.req.method === 'OPTIONS' ? answerPreflight(c) : next();
  };
}
