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
import type { Logger } from './logger.ts';
import { readSettings } from './settings.ts';
import type { Environment } from './settings.ts';
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
  /** Where the built widget lies; default `dist/widget`. */
  widgetDir?: string;
}
export interface Proxy {
  /** `http://127.0.0.1:8080` */
  url: string;
  /** Stops accepting, lets running requests end (10 seconds at most), then closes. */
  close(): Promise<void>;
}

/** Milliseconds for running requests to end when the proxy closes. */
const grace = 10_000;

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
  const app = createApp({
    settings,
    log,
    sessionSecret: server.sessionSecret ?? randomBytes(32).toString('hex'),
    ...(options.store ? { store: options.store } : {}),
    ...(options.registry ? { registry: options.registry } : {}),
    ...(options.now ? { now: options.now } : {}),
    ...(options.timeLimits ? { timeLimits: options.timeLimits } : {}),
  });
  for (const path of assets.keys()) app.get(path, serveAssets(assets));
  return listen(createAdaptorServer({ fetch: app.fetch }) as Server, {
    port: options.port ?? server.port,
    host: options.host ?? server.host,
  });
}

async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<Proxy> {
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), grace);
      await closed;
      clearTimeout(cut);
    },
  };
}
