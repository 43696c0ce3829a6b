import { startSandbox } from '../../../../demo/sandbox/index.ts';
import type { Sandbox, SeedRestaurant } from '../../../../demo/sandbox/index.ts';
import { createApp } from '../../../app.ts';
import type { AppOptions } from '../../../app.ts';
import { readSettings } from '../../../settings.ts';
import { createLog, Journey, origin, sessionSecret } from '../../../testing/journey.ts';
import { siteSetting } from './site.ts';

/** A proxy in front of a simulated forAtable, which shares its clock. */
export interface SiteContext {
  sandbox: Sandbox;
  log: ReturnType<typeof createLog>;
  journey(): Journey;
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  patch(changes: object): Promise<unknown>;
  /** The digits of the last SMS. */
  lastCode(): Promise<string>;
  bookings(): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Speaks to a sandbox's control surface. Throws when it refuses. */
export function controlOf(sandbox: Sandbox): SiteContext['control'] {
  return async (method, path, body) => {
    const response = await fetch(`${sandbox.control}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}

export async function openHouse(
  seed: SeedRestaurant,
  options: Partial<AppOptions> & { site?: Record<string, unknown> } = {},
): Promise<SiteContext> {
  const sandbox = await startSandbox();
  const log = createLog();
  const site = siteSetting({
    origins: [origin],
    restaurantHash: seed.restaurantHash,
    username: { env: 'USERNAME_' },
    password: { env: 'PASSWORD_' },
    name: seed.name,
    phone: seed.phone,
    languages: seed.languages,
    baseUrl: sandbox.bookApi,
    ...options.site,
  });
  const env = { USERNAME_: seed.credentials.username, PASSWORD_: seed.credentials.password };
  const app = createApp({
    settings: readSettings({ sites: { [seed.site]: site } }, env),
    log,
    sessionSecret,
    now: () => sandbox.clock.now(),
    ...options,
  });

  const control = controlOf(sandbox);

  return {
    sandbox,
    log,
    journey: () => new Journey(app, seed.site),
    control,
    patch: (changes) => control('PATCH', `/restaurants/${seed.restaurantHash}`, changes),
    async lastCode() {
      const { messages } = (await control('GET', '/inbox')) as { messages: { code: string }[] };
      return messages[0]?.code ?? '';
    },
    async bookings() {
      return ((await control('GET', '/bookings')) as { bookings: unknown[] }).bookings;
    },
    close: () => sandbox.close(),
  };
}
