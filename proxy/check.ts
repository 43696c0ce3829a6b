import type { ErrorCode } from '../src/contract/index.ts';
import { Failure } from './errors.ts';
import { readEnvironment } from './environment.ts';
import { createTrace } from './logger.ts';
import type { Logger } from './logger.ts';
import { readSettings } from './settings.ts';
import type { Environment } from './settings.ts';
import { createOpener } from './sites.ts';

export interface Checked {
  site: string;
  /** The house's name, as the booking system has it. */
  name?: string;
  /** What is wrong, in words for the operator. */
  problem?: string;
}

const problems: Partial<Record<ErrorCode, string>> = {
  incorrect_login: 'the booking system refuses the credentials',
  invalid_restaurant_hash: 'the booking system knows no restaurant with this restaurantHash',
  upstream_unreachable: 'the booking system does not answer at baseUrl',
  upstream_failed: 'what answers at baseUrl does not speak as the booking system does',
};

const hotelProblems: typeof problems = {
  ...problems,
  not_enabled: 'the booking system refuses this hotelId',
};

const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Signs in to every site's booking system.
 * @throws SettingsError when file or environment can't be used
 */
export async function checkSites(
  sites: unknown,
  env: Environment,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Checked[]> {
  readEnvironment(env);
  const settings = readSettings(sites, env);
  const open = createOpener({ fetch, now: () => new Date() });
  return Promise.all(
    Array.from(settings.sites.values(), async (site): Promise<Checked> => {
      const { kind, upstream } = open(site);
      const info = await upstream.signIn(createTrace(silent, site.id, 'check'));
      if (!(info instanceof Failure)) return { site: site.id, name: info.name };
      const known = kind === 'stay' ? hotelProblems : problems;
      return { site: site.id, problem: known[info.code] ?? `the booking system answers ${info.code}` };
    }),
  );
}
