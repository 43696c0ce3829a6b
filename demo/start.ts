import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import type { Logger } from '../proxy/logger.ts';
import { startProxy, type ProxyOptions } from '../proxy/node.ts';
import { buildIfStale } from './built.ts';
import { housesOf } from './venues.ts';
import { createPages } from './pages.ts';
import { listenNear } from './ports.ts';
import { startSandbox, type Sandbox } from './sandbox/index.ts';
import { sitesEnvironment, sitesFile } from './sites.ts';

export interface Stack {
  /** The demo's pages: `{pageUrl}/gasthof-adler/`. */
  pageUrl: string;
  proxyUrl: string;
  sandbox: Sandbox;
  close(): Promise<void>;
}

export interface StackOptions {
  /** Of the pages; 0, the default, takes any free one, else the next free one from it. */
  port?: number;
  /** Sites beside the sandbox's own demoVenues, as in a sites file, given the Book-API's address, the origins, and the sandbox. */
  moreSites?: (bookApi: string, origins: readonly string[], sandbox: Sandbox) => Record<string, object>;
  /** Of the proxy; default: nothing is logged. */
  log?: Logger;
  /** Of the proxy, in milliseconds, where they differ from the usual ones. */
  timeLimits?: ProxyOptions['timeLimits'];
}

const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Starts the whole product on this machine: sandbox, proxy, and a server for the houses' pages. Proxy and sandbox share
 * one clock. The widget must have been built.
 */
export async function startStack({
  port = 0,
  moreSites,
  log = silent,
  timeLimits,
}: StackOptions = {}): Promise<Stack> {
  // The pages' origin goes into the sites file, so their server listens first and gets its pages last.
  let pages = new Hono();
  const server = createAdaptorServer({ fetch: (request, env) => pages.fetch(request, env) }) as Server;
  const pagePort = await listenNear(server, port);
  const origins = [`http://127.0.0.1:${pagePort}`, `http://localhost:${pagePort}`];

  const sandbox = await startSandbox();
  const file = sitesFile(sandbox, origins);
  const proxy = await startProxy({
    sites: { ...file, sites: { ...file.sites, ...moreSites?.(sandbox.bookApi, origins, sandbox) } },
    env: { ...sitesEnvironment(), SESSION_SECRET: randomBytes(32).toString('hex') },
    port: 0,
    host: '127.0.0.1',
    now: () => sandbox.clock.now(),
    log,
    ...(timeLimits ? { timeLimits } : {}),
  });
  const today = sandbox.clock.now().toISOString().slice(0, 10);
  pages = createPages({
    proxyUrl: proxy.url,
    controlUrl: sandbox.control,
    today,
    demoVenues: housesOf(today),
  });

  return {
    pageUrl: `http://127.0.0.1:${pagePort}`,
    proxyUrl: proxy.url,
    sandbox,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, proxy.close(), sandbox.close()]);
    },
  };
}

/** One JSON line each, into a file: the terminal is for the one address. */
function fileLog(path: string): Logger {
  const out = createWriteStream(path, { flags: 'a' });
  const write =
    (level: string): Logger['info'] =>
    (fields, message) => {
      out.write(`${JSON.stringify({ level, time: new Date().toISOString(), message, ...fields })}\n`);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 8790);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${process.env.PORT}"; it takes a whole number from 0 to 65535.`);
    process.exit(2);
  }
  buildIfStale();
  mkdirSync('.cache', { recursive: true });
  const stack = await startStack({ port, log: fileLog(join('.cache', 'demo-proxy.log')) });
  if (port !== 0 && !stack.pageUrl.endsWith(`:${port}`))
    console.error(`Port ${port} is taken, so this is the next.`);
  console.log(stack.pageUrl);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stack.close());
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
