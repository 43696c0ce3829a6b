import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import type { AppOptions } from '../app.ts';
import type { AppEnv } from '../http.ts';
import { readSettings } from '../settings.ts';
import type { TableUpstream } from '../upstreams/table.ts';
import { createLog, origin, sessionSecret } from './journey.ts';
import { tableUpstream } from './table-upstream.ts';

export const environment = { ADLER_KEY: 'the-secret-key' };

/** A site as an operator writes it, of a restaurant for tests. */
export function siteSetting(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    upstream: 'testing',
    origins: [origin],
    key: { env: 'ADLER_KEY' },
    timeZone: 'Europe/Zurich',
    languages: ['de', 'fr', 'it', 'en'],
    phoneCountries: ['CH', 'DE', 'AT'],
    name: 'Gasthof Adler',
    phone: '+41 44 000 00 00',
    ...changes,
  };
}

type TestOptions = Partial<AppOptions> & {
  /** Changes to the sites' settings, by the sites' names; `adler` is there in any case. */
  sites?: Record<string, Record<string, unknown>>;
  groups?: Record<string, object>;
  upstream?: Partial<TableUpstream>;
  /** Of single sites, beside `upstream`. */
  upstreams?: Record<string, Partial<TableUpstream>>;
};

/** A proxy for restaurants whose answers the test sets. */
export function createTestApp({
  sites = {},
  groups = {},
  upstream,
  upstreams = {},
  ...options
}: TestOptions = {}): Hono<AppEnv> {
  const own = Object.entries(upstreams).map(([id, behaviour]) => [id, tableUpstream(behaviour)]);
  const registry = { testing: tableUpstream(upstream), ...Object.fromEntries(own) };
  const file = Object.entries({ adler: {}, ...sites }).map(([id, changes]) => [id, siteSetting(changes)]);
  return createApp({
    settings: readSettings({ sites: Object.fromEntries(file), groups }, environment, registry),
    registry,
    log: createLog(),
    sessionSecret,
    now: () => new Date('2026-12-01T11:00:00Z'),
    ...options,
  });
}
