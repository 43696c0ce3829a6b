import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { callRoute } from './routes/route.ts';
import { routes } from './routes/index.ts';
import { toSite } from './routes/site.ts';
import { CalendarEntry, toIcs } from './calendar.ts';
import { Failure, createReference } from './errors.ts';
import { siteGuard } from './guard/origins.ts';
import { createSeals } from './guard/sessions.ts';
import { fail } from './http.ts';
import type { AppEnv } from './http.ts';
import { createTrace } from './logger.ts';
import type { Logger } from './logger.ts';
import { openApi } from './openapi.ts';
import { createOpener } from './sites.ts';
import type { TimeLimits } from './sites.ts';
import type { Settings } from './settings.ts';
import { acceptedLanguages } from './text/index.ts';

export interface AppOptions {
  settings: Settings;
  log: Logger;
  /** Seals the sessions; the same for all proxies that serve a site, at least 32 characters. */
  sessionSecret: string;
  now?: () => Date;
  fetch?: typeof fetch;
  /** In milliseconds, where they differ from the usual ones. */
  timeLimits?: Partial<TimeLimits>;
}

const bodyMax = 16 * 1024;

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
  const { settings, log, now = () => new Date(), fetch = globalThis.fetch } = options;
  const seals = createSeals(options.sessionSecret, now);
  const open = createOpener({ fetch, now, limits: options.timeLimits });
  const sites = new Map(Array.from(settings.sites, ([id, site]) => [id, open(site)]));
  const app = new Hono<AppEnv>();

  app.use(async function logged(c, next) {
    const start = performance.now();
    const reference = createReference();
    const siteOf = /^\/v1\/sites\/([^/]+)/.exec(c.req.path)?.[1];
    const site = siteOf && sites.has(siteOf) ? siteOf : undefined;
    const trace = createTrace(log, site, reference);
    c.set('reference', reference);
    c.set('trace', trace);
    c.set('languages', acceptedLanguages(c.req.header('Accept-Language')));
    c.set('risk', undefined);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
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
  app.get('/v1/openapi.json', (c) => c.body(openApi, 200, { 'Content-Type': 'application/json' }));
  app.use('/v1/sites/:site/*', siteGuard(sites));
  app.get('/v1/sites/:site', (c) => {
    const { site } = c.var;
    return site ? c.json(toSite(site)) : fail(c, new Failure('unknown_site'));
  });

  const small = bodyLimit({ maxSize: bodyMax, onError: (c) => fail(c, new Failure('too_large')) });
  for (const call of routes) {
    app.post(`/v1/sites/:site/${call.group}/${call.name}`, small, callRoute(call, seals, now));
  }

  app.get('/v1/sites/:site/calendar/:file{.+\\.ics}', async (c) => {
    const { site } = c.var;
    const token = c.req.param('file').replace(/\.ics$/, '');
    if (!site) return fail(c, new Failure('unknown_site'));
    const entry = CalendarEntry.safeParse(await seals.unsealFor('calendar', site.settings.id, token));
    if (!entry.success) return fail(c, new Failure('not_found'));
    return c.body(toIcs(entry.data, site.settings.timeZone), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="booking.ics"',
    });
  });

  app.notFound((c) => fail(c, new Failure('not_found')));
  app.onError((error, c) => {
    c.var.trace.error({ name: error.name, stack: stackOf(error) }, 'unexpected exception');
    const { risk } = c.var;
    if (!risk) return fail(c, new Failure('internal_error'));
    return fail(c, new Failure('outcome_unknown', risk === 'cancelling' ? { reason: risk } : {}));
  });
  return app;
}
