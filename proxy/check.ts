import { Failure } from './errors.ts';
import { readEnvironment } from './environment.ts';
import { createTrace, silent } from './logger.ts';
import { missingLegal } from './settings/legal.ts';
import { readSettings } from './settings.ts';
import type { Environment, Settings } from './settings.ts';
import { openSite } from './sites.ts';
import { upstreams } from './upstreams/registry.ts';
import type { Registry } from './upstreams/definition.ts';
import { inOperatorWords } from './upstreams/operator-words.ts';

export interface Checked {
  /** Or a group that something is wrong with: `groups.family`. */
  site: string;
  /** The venue's name, as the booking system has it; left out where it can't be asked. */
  name?: string;
  /** What is wrong, each a line in words for the operator that names what to do. */
  problems: readonly string[];
  /** What should be added, though guests can book without it. */
  asked?: string;
}

interface CheckOptions {
  fetch?: typeof fetch;
  registry?: Registry;
  now?: () => Date;
}

/**
 * Signs in to every site's booking system, and asks it for what else may be set up wrongly.
 * @throws SettingsError when file or environment can't be used
 */
export async function checkSites(
  sites: unknown,
  env: Environment,
  { fetch = globalThis.fetch, registry = upstreams, now = () => new Date() }: CheckOptions = {},
): Promise<Checked[]> {
  readEnvironment(env);
  const settings = readSettings(sites, env, registry);
  const tools = { fetch, now };
  const checked = await Promise.all(
    Array.from(settings.sites.values(), async (site): Promise<Checked> => {
      const { upstream } = openSite(site, registry, tools);
      const venue = await upstream.signIn(createTrace(silent, site.id, 'check'));
      const missing = missingLegal(site.legal);
      const checked = { site: site.id, ...(missing ? { asked: missing } : {}) };
      if (!(venue instanceof Failure)) {
        return { ...checked, name: venue.name, problems: venue.problems ?? [] };
      }
      return { ...checked, problems: [inOperatorWords(venue, registry[site.upstream])] };
    }),
  );
  return [...checked, ...checkGroups(settings)];
}

/** Groups with members that no page shows beside another, as a page sees only those at which it may book. */
function checkGroups({ groups, sites }: Settings): Checked[] {
  return Array.from(groups.values(), ({ id, sites: members }): Checked => {
    const originsOf = (member: string) => sites.get(member)?.origins ?? [];
    const isAlone = (member: string) =>
      !members.some(
        (other) => other !== member && originsOf(other).some((at) => originsOf(member).includes(at)),
      );
    const alone = members.length > 1 ? members.filter(isAlone) : [];
    const problems = alone.map(
      (member) =>
        `${member} is never seen beside the others: add an origin that it shares with one of them to its origins`,
    );
    return { site: `groups.${id}`, problems };
  }).filter(({ problems }) => problems.length > 0);
}
