import type { z } from 'zod';
import { sitesFile, sitesJsonSchema } from './settings/file.ts';
import type { GroupSetting } from './settings/file.ts';
import { houseLanguage } from './settings/house-language.ts';
import { countryOf } from './settings/phone-countries.ts';
import type { SiteSettings } from './settings/site.ts';
import { upstreams } from './upstreams/registry.ts';
import type { Registry } from './upstreams/definition.ts';
import type { SettingsOf } from './upstreams/upstream.ts';

export { sitesJsonSchema };

/** A site with all its keys, its upstream's own among them, secrets as text. */
export type ReadSite = SettingsOf<z.ZodRawShape>;

/** Restaurants that a guest can look for a table in at once. */
export type GroupSettings = GroupSetting & { id: string };

export interface Settings {
  sites: ReadonlyMap<string, ReadSite>;
  groups: ReadonlyMap<string, GroupSettings>;
}
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that can't be used. `problems` has one line for each, beginning with the key. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part),
    '',
  );
}

/** An issue as text, key first. Only our own texts and key names: a value may be a secret. */
function describe(issue: z.core.$ZodIssue, file: unknown): string[] {
  const key = keyOf(issue.path) || 'the sites file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => `${keyOf([...issue.path, name])}: is not a setting`);
  }
  if (issue.code === 'invalid_key')
    return [`${key}: ${issue.issues[0]?.message ?? 'is not a name for a site'}`];
  const value = issue.path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
    file,
  );
  return [`${key}: ${value === undefined ? 'is missing; ' : ''}${issue.message}`];
}

type SiteSetting = z.infer<ReturnType<typeof sitesFile>>['sites'][string];

function readSecrets(id: string, site: SiteSetting, keys: readonly string[], env: Environment) {
  const problems: string[] = [];
  const secrets = keys.map((key): [string, string] => {
    // The schema guarantees that a secret's key holds the name of a variable.
    const { env: name } = Reflect.get(site, key) as { env: string };
    if (!env[name]) problems.push(`sites.${id}.${key}: the environment variable ${name} is not set`);
    return [key, env[name] ?? ''];
  });
  return { problems, secrets: Object.fromEntries(secrets) };
}

function readPhoneCountries(id: string, { phoneCountries }: SiteSetting, own: string | undefined) {
  const isUnknown = !phoneCountries && !own;
  const problem = `sites.${id}.phoneCountries: is missing; takes countries such as ["CH", "DE"], where neither address, telephone nor time zone shows the venue's`;
  return {
    problems: isUnknown ? [problem] : [],
    phoneCountries: phoneCountries ?? (own ? [own] : []),
  };
}

/** What is wrong with a group's member; undefined where nothing is. */
function wrongMember(
  member: string,
  index: number,
  members: readonly string[],
  kindOf: (site: string) => 'table' | 'stay' | undefined,
): string | undefined {
  const kind = kindOf(member);
  if (!kind) return `takes the name of a site in this file; there is no ${member}`;
  if (kind === 'stay') return `takes a site that sells tables; ${member} sells rooms`;
  return members.indexOf(member) < index ? `takes each site once; ${member} is there twice` : undefined;
}

function wrongMembers(
  groups: Record<string, GroupSetting>,
  kindOf: (site: string) => 'table' | 'stay' | undefined,
): string[] {
  return Object.entries(groups).flatMap(([group, { sites }]) =>
    sites.flatMap((member, index) => {
      const problem = wrongMember(member, index, sites, kindOf);
      return problem ? [`groups.${group}.sites[${index}]: ${problem}`] : [];
    }),
  );
}

/**
 * The sites file as settings, its secrets read from the environment.
 * @param file the parsed JSON
 * @throws SettingsError naming every key that is wrong, and what it takes
 */
export function readSettings(file: unknown, env: Environment, registry: Registry = upstreams): Settings {
  const parsed = sitesFile(registry).safeParse(file);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.flatMap((issue) => describe(issue, file)));
  }
  const { sites, groups = {} } = parsed.data;
  const problems: string[] = [];
  const read = Object.entries(sites).map(([id, site]): [string, ReadSite] => {
    const { secrets, ...aboutSecrets } = readSecrets(id, site, registry[site.upstream]?.secrets ?? [], env);
    const country = countryOf(site);
    const { phoneCountries, ...aboutCountries } = readPhoneCountries(id, site, country);
    problems.push(...aboutSecrets.problems, ...aboutCountries.problems);
    const language = houseLanguage(country, site.languages);
    const settings: SiteSettings = { ...site, id, country, phoneCountries, language };
    return [id, { ...settings, ...secrets }];
  });
  const kindOf = (id: string) => {
    const site = Object.hasOwn(sites, id) ? sites[id] : undefined;
    return site && registry[site.upstream]?.kind;
  };
  problems.push(...wrongMembers(groups, kindOf));
  if (problems.length > 0) throw new SettingsError(problems);
  return {
    sites: new Map(read),
    groups: new Map(Object.entries(groups).map(([id, group]) => [id, { id, ...group }])),
  };
}
