import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import pino from 'pino';
import { createApp } from './app.ts';
import type { AppOptions } from './app.ts';
import { readAssets, serveAssets } from './assets.ts';
import { readEnvironment } from './environment.ts';
import { createMemoryStore } from './guard/memory-store.ts';
import { createUnderWay } from './guard/under-way.ts';
import { withDeadline } from './guard/with-deadline.ts';
import type { Logger } from './logger.ts';
import { readSettings } from './settings.ts';
import type { Environment, Settings } from './settings.ts';
import type { Registry } from './upstreams/definition.ts';

export interface ProxyOptions {
  /** The sites file, parsed. */
  sites: unknown;
  env: Environment;
  /** Instead of `PORT`; 0 takes any free one. */
  port?: number;
  /** Instead of `HOST`. */
  host?: string;
  /** What is remembered of bookings; by default in this process. */
  store?: AppOptions['store'];
  /** The booking systems that sites can have; by default the whole registry. */
  registry?: Registry;
  now?: () => Date;
  log?: Logger;
  /** In milliseconds, where they differ from the usual ones. */
  timeLimits?: AppOptions['timeLimits'];
  /** Milliseconds for what runs to end when the proxy closes; by default longer than any call to a booking system takes. */
  grace?: number;
  /** Where the built widget lies; default `dist/widget`. */
  widgetDir?: string;
}
export interface Proxy {
  /** `http://127.0.0.1:8080` */
  url: string;
  /** Serves another sites file from now on; what runs ends as it began. @throws SettingsError and the former one stays */
  reload(sites: unknown): void;
  /** Stops accepting, lets running requests end, and bookings that nobody waits for any more, then closes. */
  close(): Promise<void>;
}

/** A hotel's booking may take 5 minutes (docs/proxy.md). */
export const usualGrace = 330_000;
/** Milliseconds for a request to come whole: a widget's is small, and a slow client must not hold a connection. */
const slowest = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5000 };

export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const server = readEnvironment(options.env);
  const settings = readSettings(options.sites, options.env, options.registry);
  const log = options.log ?? pino({ level: server.logLevel, base: null });
  const widgetDir = options.widgetDir ?? 'dist/widget';
  const assets = readAssets(widgetDir);
  if (!assets.has('/widget.js'))
    log.warn({ widgetDir }, 'the widget is not built here: /widget.js is not served');
  if (!server.sessionSecret) {
    log.warn({}, 'SESSION_SECRET is not set: a random one is used, and sessions end with this process');
  }
  const sessionSecret = server.sessionSecret ?? randomBytes(32).toString('hex');
  const underWay = createUnderWay();
  // What is remembered of bookings outlives the sites file.
  const store = options.store ?? createMemoryStore(options.now ?? (() => new Date()));
  const appOf = (settings: Settings) => {
    const app = createApp({
      ...{ settings, log, sessionSecret, store, underWay },
      ...(options.registry ? { registry: options.registry } : {}),
      ...(options.now ? { now: options.now } : {}),
      ...(options.timeLimits ? { timeLimits: options.timeLimits } : {}),
    });
    for (const path of assets.keys()) app.get(path, serveAssets(assets));
    return app;
  };
  let app = appOf(settings);
  const listening = await listen(
    createAdaptorServer({
      fetch: (request, env) => app.fetch(request, env),
      serverOptions: slowest,
    }) as Server,
    { port: options.port ?? server.port, host: options.host ?? server.host },
  );
  return {
    url: listening.url,
    reload(sites) {
      app = appOf(readSettings(sites, options.env, options.registry));
    },
    async close() {
      const closed = listening.close();
      const ended = Promise.all([closed, underWay.ended()]);
      const isOver = await withDeadline(
        options.grace ?? usualGrace,
        ended.then(() => true),
        () => false,
      );
      if (isOver) return;
      log.error({ calls: underWay.size }, 'the proxy closes though bookings are under way');
      listening.cut();
      await closed;
    },
  };
}

interface Listening {
  url: string;
  /** Takes no new connection, and resolves once the last one has ended. */
  close(): Promise<void>;
  cut(): void;
}

async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<Listening> {
  server.listen(port, host);
  await once(server, 'listening');
  const closed = once(server, 'close');
  const { port: taken } = server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${taken}`,
    async close() {
      server.close();
      server.closeIdleConnections();
      await closed;
    },
    cut: () => server.closeAllConnections(),
  };
}
