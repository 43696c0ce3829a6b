import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProxy, usualGrace } from './node.ts';
import type { Proxy } from './node.ts';
import { SettingsError } from './settings.ts';
import { createLog, origin } from './testing/journey.ts';
import { environment, siteSetting } from './testing/app.ts';
import { tableUpstream } from './testing/table-upstream.ts';
import { Failure } from './errors.ts';

const sites = (changes: Record<string, unknown> = {}) => ({ sites: { adler: siteSetting(changes) } });
const registry = { testing: tableUpstream() };
const env = { ...environment, HOST: '127.0.0.1', PORT: '0' };

interface Raw {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** As a browser gets it on the wire: `fetch` would hide the encoding, and mend the path. */
async function get(url: string, path: string, headers: Record<string, string> = {}): Promise<Raw> {
  const { hostname, port } = new URL(url);
  const call = request({ hostname, port, path, headers }).end();
  const [response] = await once(call, 'response');
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, body };
}

describe('the widget’s files', () => {
  let proxy: Proxy;
  let widgetDir: string;

  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'widget-'));
    widgetDir = join(root, 'widget');
    mkdirSync(join(widgetDir, 'chunks'), { recursive: true });
    const files = {
      '../secret.js': 'secret',
      'widget.js': 'plain',
      'widget.js.br': 'brotli',
      'widget.js.gz': 'gzip',
      'widget.js.map': '{}',
      'chunks/panel-Ab12.js': 'chunk',
      'chunks/panel-Ab12.js.gz': 'chunk gzip',
      'notes.txt': 'notes',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(widgetDir, name), text);
    proxy = await startProxy({ sites: sites(), registry, env, widgetDir, log: createLog() });
  });
  afterAll(async () => {
    await proxy.close();
    rmSync(join(widgetDir, '..'), { recursive: true });
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'brotli'],
    ['br;q=1.0, gzip;q=0.8', 'br', 'brotli'],
    ['gzip, br;q=0', 'gzip', 'gzip'],
    ['gzip', 'gzip', 'gzip'],
    ['identity', undefined, 'plain'],
    ['', undefined, 'plain'],
  ])('come in the best encoding for “%s”', async (accept, encoding, body) => {
    const answer = await get(proxy.url, '/widget.js', { 'Accept-Encoding': accept });
    expect(answer.body).toBe(body);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300, must-revalidate',
      'x-content-type-options': 'nosniff',
    });
  });

  it('are not sent again when the browser has them', async () => {
    const first = await get(proxy.url, '/widget.js', { 'Accept-Encoding': 'br' });
    const etag = String(first.headers.etag);
    const again = await get(proxy.url, '/widget.js', {
      'Accept-Encoding': 'br',
      'If-None-Match': `W/${etag}, "x"`,
    });
    expect(again).toMatchObject({ status: 304, body: '' });
    const other = await get(proxy.url, '/widget.js', { 'If-None-Match': etag });
    expect(other).toMatchObject({ status: 200, body: 'plain' });
  });

  it('never change under a chunk’s name', async () => {
    const { headers, body } = await get(proxy.url, '/chunks/panel-Ab12.js', {
      'Accept-Encoding': 'br, gzip',
    });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(body).toBe('chunk gzip');
  });

  it('have their source maps', async () => {
    const { headers } = await get(proxy.url, '/widget.js.map');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it.each([
    '/../secret.js',
    '/chunks/../../secret.js',
    '/chunks/%2e%2e/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/chunks/',
    '/notes.txt',
    '/widget.js.br',
    '//etc/passwd',
  ])('are all there is: %s is not found', async (path) => {
    const { status, body } = await get(proxy.url, path);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('may be missing: then everything else is served, and the log says so', async () => {
    const log = createLog();
    const bare = await startProxy({
      sites: sites(),
      registry,
      env,
      widgetDir: join(widgetDir, 'nowhere'),
      log,
    });
    expect((await get(bare.url, '/healthz')).body).toBe('ok');
    expect((await get(bare.url, '/widget.js')).status).toBe(404);
    await bare.close();
    expect(log.lines.filter(({ level }) => level === 'warn').map(({ message }) => message)).toEqual([
      'the widget is not built here: /widget.js is not served',
      'SESSION_SECRET is not set: a random one is used, and sessions end with this process',
    ]);
  });
});

describe('the start', () => {
  it('is stopped by a wrong setting or variable', async () => {
    await expect(startProxy({ sites: sites({ daysAhead: 0 }), registry, env })).rejects.toThrow(
      SettingsError,
    );
    await expect(startProxy({ sites: sites(), registry, env: { ...env, PORT: 'x' } })).rejects.toThrow(
      /^PORT: takes/,
    );
  });

  it('is stopped by a port that is taken', async () => {
    const first = await startProxy({ sites: sites(), registry, env, log: createLog() });
    const port = Number(new URL(first.url).port);
    await expect(startProxy({ sites: sites(), registry, env, port, log: createLog() })).rejects.toThrow(
      /EADDRINUSE/,
    );
    await first.close();
  });
});

describe('closing', () => {
  it('lets a running request end, and takes no new one', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const slow = tableUpstream({
      async start() {
        arrive();
        await answered;
        return new Failure('venue_blocked');
      },
    });
    const proxy = await startProxy({ sites: sites(), registry: { testing: slow }, env, log: createLog() });
    const running = fetch(`${proxy.url}/v1/sites/adler/open`, {
      method: 'POST',
      headers: { Origin: origin },
      body: '{"language":"en"}',
    });
    await arrived;
    const closed = proxy.close();
    await expect(fetch(`${proxy.url}/healthz`)).rejects.toThrow();
    answer();
    expect(await (await running).json()).toMatchObject({ error: { code: 'venue_blocked' } });
    await closed;
  });

  it('waits for longer than a booking can take, and then cuts what is left, and says so', async () => {
    const longestBooking = 5 * 60_000;
    expect(usualGrace).toBeGreaterThan(longestBooking);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const endless = tableUpstream({
      start() {
        arrive();
        return new Promise(() => {});
      },
    });
    const log = createLog();
    const proxy = await startProxy({ sites: sites(), registry: { testing: endless }, env, log, grace: 50 });
    const running = fetch(`${proxy.url}/v1/sites/adler/open`, {
      method: 'POST',
      headers: { Origin: origin },
      body: '{"language":"en"}',
    });
    await arrived;
    await Promise.all([expect(running).rejects.toThrow(), proxy.close()]);
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', message: expect.stringContaining('closes') });
  });
});
