import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { CallPath, StayOutcome } from '../src/contract/index.ts';
import { CalendarEntry, calendarDisposition, toIcs } from './calendar.ts';
import { Failure } from './errors.ts';
import { createBriefCache } from './guard/brief-cache.ts';
import { createMemoryStore } from './guard/memory-store.ts';
import { groupGuard, siteGuard } from './guard/origins.ts';
import { createRequestKeys } from './guard/request-keys.ts';
import { createSeals } from './guard/sessions.ts';
import type { Store } from './guard/store.ts';
import { createUnderWay } from './guard/under-way.ts';
import type { UnderWay } from './guard/under-way.ts';
import { fail } from './http.ts';
import type { AppContext, AppEnv } from './http.ts';
import { createTrace } from './logger.ts';
import type { Logger } from './logger.ts';
import { openApi } from './openapi.ts';
import { createReference } from './references.ts';
import type { Services } from './routes/call.ts';
import { openGroup } from './routes/group.ts';
import { handlers } from './routes/index.ts';
import { callRoute, isRisky, unknownOutcome } from './routes/pipeline.ts';
import { toSite } from './routes/site.ts';
import type { Settings } from './settings.ts';
import { openGroups, openSite } from './sites.ts';
import { catalogLanguage, languages } from './text/index.ts';
import { upstreams } from './upstreams/registry.ts';
import type { Registry } from './upstreams/definition.ts';

export interface AppOptions {
  settings: Settings;
  log: Logger;
  /** Seals the sessions; the same for all proxies that serve a site, at least 32 characters. */
  sessionSecret: string;
  /** What is remembered of bookings; by default in this process. */
  store?: Store;
  /** Where calls are noted that must end before the process does. */
  underWay?: UnderWay;
  /** The booking systems that sites can have; the same with which the settings were read. */
  registry?: Registry;
  now?: () => Date;
  fetch?: typeof fetch;
  /**
   * In milliseconds, where they differ from the usual ones: `patience`, for which a guest waits for a hotel's booking,
   * `reviews`, for which these are kept, and what the upstreams name.
   */
  timeLimits?: Readonly<Record<string, number | undefined>>;
}

const bodyMax = 16 * 1024;
/** Shorter than the widget's own limit. */
const usualPatience = 40_000;
/** New feedback given elsewhere, and a restaurant's answer to it, can wait so long. */
const usualReviews = 5 * 60_000;

/**
 * Answers are for pages of other origins. HTTPS and HSTS are left to the server in front; the other headers that are
 * left out concern documents, or browsers that are gone.
 */
const headers = {
  crossOriginResourcePolicy: 'cross-origin',
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: 'DENY',
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

/** The guest's language until a request names it: the page's, which the widget sends, or the browser's. */
function acceptedLanguages(c: AppContext): string[] {
  const accepted = accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: '',
    match: (wanted) => catalogLanguage(...wanted.filter(({ q }) => q > 0).map(({ type }) => type)) ?? '',
  });
  return accepted ? [accepted] : [];
}

/** Frames only: an error's message may quote what the guest typed. */
function stackOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/**
 * The proxy as a web-standard app: no Node API in it, so that it runs on Node and at the edge alike.
 * @example
 * const app = createApp({ settings, log, sessionSecret });
 * await app.request('/v1/sites/gasthof-adler', { headers: { Origin: 'https://www.gasthof-adler.ch' } });
 */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { settings, log, timeLimits, now = () => new Date(), fetch = globalThis.fetch } = options;
  const { registry = upstreams, store = createMemoryStore(now), underWay = createUnderWay() } = options;
  const tools = { fetch, now, limits: timeLimits };
  const sites = new Map(Array.from(settings.sites, ([id, site]) => [id, openSite(site, registry, tools)]));
  const services: Services = {
    seals: createSeals(options.sessionSecret, now),
    store,
    underWay,
    requestKeys: createRequestKeys<StayOutcome>(store),
    reviews: createBriefCache(store, timeLimits?.['reviews'] ?? usualReviews),
    patience: timeLimits?.['patience'] ?? usualPatience,
    now,
  };
  const app = new Hono<AppEnv>();

  app.use(secureHeaders(headers));
  app.use(async function logged(c, next) {
    const start = performance.now();
    const reference = createReference();
    const siteOf = /^\/v1\/sites\/([^/]+)/.exec(c.req.path)?.[1];
    const site = siteOf && sites.has(siteOf) ? siteOf : undefined;
    const trace = createTrace(log, site, reference);
    c.set('reference', reference);
    c.set('trace', trace);
    c.set('languages', acceptedLanguages(c));
    c.set('effects', []);
    await next();
    if (c.req.path === '/healthz') return;
    log.info(
      {
        method: c.req.method,
        route: routePath(c, -1),
        site,
        status: c.res.status,
        code: c.var.code,
        reference,
        ms: Math.round(performance.now() - start),
        upstream: trace.calls,
      },
      'request',
    );
  });

  app.get('/healthz', (c) => c.text('ok'));
  app.use('/v1/*', async function notStored(c, next) {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  // Answers are worth packing: a restaurant's year of days comes to a third. Every token is sealed anew, so that nothing
  // secret repeats in what an attacker could measure.
  app.use('/v1/*', compress());
  app.get('/v1/openapi.json', (c) => c.body(openApi, 200, { 'Content-Type': 'application/json' }));
  app.use('/v1/sites/:site/*', siteGuard(sites));
  app.get('/v1/sites/:site', (c) => {
    const { site } = c.var;
    return site ? c.json(toSite(site)) : fail(c, new Failure('unknown_site'));
  });

  const small = bodyLimit({ maxSize: bodyMax, onError: (c) => fail(c, new Failure('too_large')) });
  const route = <Path extends CallPath>(path: Path) => {
    app.post(`/v1/sites/:site/${path}`, small, callRoute(path, handlers[path], services));
  };
  for (const path of Object.keys(handlers) as CallPath[]) route(path);

  app.use('/v1/groups/:group/*', groupGuard(openGroups(settings, sites)));
  app.post('/v1/groups/:group/open', small, openGroup);

  app.get('/v1/sites/:site/calendar/:file{.+\\.ics}', async (c) => {
    const { site } = c.var;
    const token = c.req.param('file').replace(/\.ics$/, '');
    if (!site) return fail(c, new Failure('unknown_site'));
    const entry = CalendarEntry.safeParse(
      await services.seals.unsealFor('calendar', site.settings.id, token),
    );
    if (!entry.success) return fail(c, new Failure('not_found'));
    return c.body(toIcs(entry.data, site.settings.timeZone), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': calendarDisposition(entry.data),
    });
  });

  app.notFound((c) => fail(c, new Failure('not_found')));
  app.onError((error, c) => {
    c.var.trace.error({ name: error.name, stack: stackOf(error) }, 'unexpected exception');
    const { effects } = c.var;
    return fail(c, isRisky(effects) ? unknownOutcome(effects) : new Failure('internal_error'));
  });
  return app;
}
