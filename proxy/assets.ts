import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handler } from 'hono';
import { Failure } from './errors.ts';
import { fail } from './http.ts';
import type { AppEnv } from './http.ts';

/**
 * The widget's built files, read once at the start: nothing of a request ever becomes a path on the disk. Hono's own
 * serveStatic asks the disk with every request, gives no ETag, and overlooks encodings with a quality (`br;q=1`).
 */

type Encoding = 'br' | 'gzip' | 'identity';
interface Asset {
  type: string;
  cacheControl: string;
  etag: string;
  bodies: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  map: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const suffixes: readonly [Encoding, string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
];

/** A chunk's name changes with its content; the entry's doesn't. */
function cacheControlOf(path: string): string {
  return path.startsWith('/chunks/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300, must-revalidate';
}

function readAsset(directory: string, path: string, type: string): Asset {
  const file = join(directory, path);
  const bodies = suffixes
    .filter(([, suffix]) => existsSync(file + suffix))
    .map(([encoding, suffix]) => [encoding, new Uint8Array(readFileSync(file + suffix))]);
  const etag = createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22);
  return { type, cacheControl: cacheControlOf(path), etag, bodies: Object.fromEntries(bodies) };
}

function readFolder(directory: string, folder: string): [string, Asset][] {
  const path = join(directory, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry): [string, Asset][] => {
    const type = types[entry.name.split('.').at(-1) ?? ''];
    const name = `${folder}${entry.name}`;
    return entry.isFile() && type ? [[name, readAsset(directory, name, type)]] : [];
  });
}

/** The encodings a browser takes: named, and not with quality 0. RFC 9110, 12.5.3. */
function accepts(header: string, encoding: Encoding): boolean {
  if (encoding === 'identity') return true;
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** `/widget.js`, `/chunks/…` and what else lies in the folder's top, by path. */
export function readAssets(directory: string): ReadonlyMap<string, Asset> {
  return new Map([...readFolder(directory, '/'), ...readFolder(directory, '/chunks/')]);
}

/** Serves the widget's files to any page, in the smallest encoding that was built and that the browser takes. */
export function serveAssets(assets: ReadonlyMap<string, Asset>): Handler<AppEnv> {
  return function serveAssets(c) {
    const asset = assets.get(c.req.path);
    if (!asset) return fail(c, new Failure('not_found'));
    const acceptEncoding = c.req.header('Accept-Encoding') ?? '';
    const encoding =
      suffixes.map(([name]) => name).find((name) => asset.bodies[name] && accepts(acceptEncoding, name)) ??
      'identity';
    const etag = `"${asset.etag}-${encoding}"`;
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': asset.cacheControl,
      Vary: 'Accept-Encoding',
      ETag: etag,
    };
    const known = c.req
      .header('If-None-Match')
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(etag)) return c.body(null, 304, headers);
    const body = asset.bodies[encoding] ?? asset.bodies.identity;
    if (!body) return fail(c, new Failure('not_found'));
    return c.body(body, 200, {
      ...headers,
      'Content-Type': asset.type,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
  };
}
