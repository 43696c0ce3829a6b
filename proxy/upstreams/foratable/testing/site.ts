import type { Hono } from 'hono';
import { createApp } from '../../../app.ts';
import type { AppOptions } from '../../../app.ts';
import type { AppEnv } from '../../../http.ts';
import { readSettings } from '../../../settings.ts';
import { createLog, origin, sessionSecret } from '../../../testing/journey.ts';

export const environment = { ADLER_USER: 'the-user-name', ADLER_PASSWORD: 'the-pass-word' };

/** A site as an operator writes it. */
export function siteSetting(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    upstream: 'foratable',
    origins: [origin],
    restaurantHash: '0123456789abcdef0123456789abcdef',
    username: { env: 'ADLER_USER' },
    password: { env: 'ADLER_PASSWORD' },
    timeZone: 'Europe/Zurich',
    languages: ['de', 'fr', 'it', 'en'],
    phoneCountries: ['CH', 'DE', 'AT'],
    name: 'Gasthof Adler',
    phone: '+41 44 000 00 00',
    ...changes,
  };
}

type TestOptions = Partial<AppOptions> & { site?: Record<string, unknown> };

/** A proxy for one site, `adler`. */
export function createTestApp({ site, ...options }: TestOptions = {}): Hono<AppEnv> {
  return createApp({
    settings: readSettings({ sites: { adler: siteSetting(site) } }, environment),
    log: createLog(),
    sessionSecret,
    ...options,
  });
}
