import { startSandbox } from '../../../../demo/sandbox/index.ts';
import type { Sandbox, SeedRestaurant } from '../../../../demo/sandbox/index.ts';
import { createApp } from '../../../app.ts';
import type { AppOptions } from '../../../app.ts';
import { readSettings } from '../../../settings.ts';
import { createLog, Journey, origin, sessionSecret } from '../../../testing/journey.ts';
import { controlOf } from '../../../testing/sandbox-control.ts';
import type { SandboxControl } from '../../../testing/sandbox-control.ts';
import { siteSetting } from './site.ts';

/** A proxy in front of a simulated forAtable, which shares its clock. */
export interface SandboxedRestaurant {
  sandbox: Sandbox;
  log: ReturnType<typeof createLog>;
  journey(): Journey;
  control: SandboxControl;
  patch(changes: object): Promise<unknown>;
  /** The digits of the last SMS. */
  lastCode(): Promise<string>;
  bookings(): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Starts a sandbox, and a proxy whose one site is this restaurant. */
export async function openRestaurant(
  seed: SeedRestaurant,
  options: Partial<AppOptions> & { site?: Record<string, unknown> } = {},
): Promise<SandboxedRestaurant> {
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
