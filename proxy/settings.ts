import type { z } from 'zod';
import { SitesFile, sitesJsonSchema } from './settings/file.ts';
import type { ForatableSetting } from './upstreams/foratable/settings.ts';
import type { ServioSetting } from './upstreams/servio/settings.ts';

export { sitesJsonSchema };

/** A site, checked, its secrets read from the environment. Never log it. */
type Site<Setting, Secrets extends string> = Omit<Setting, Secrets> & { id: string } & Record<
    Secrets,
    string
  >;
export type ForatableSite = Site<z.infer<typeof ForatableSetting>, 'username' | 'password'>;
export type ServioSite = Site<z.infer<typeof ServioSetting>, 'accessToken'>;
export type SiteSettings = ForatableSite | ServioSite;

export interface Settings {
  sites: ReadonlyMap<string, SiteSettings>;
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

/** What an issue says, key first. Only our own texts and key names: a value may be a secret. */
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

/**
 * The sites file as settings, its secrets read from the environment.
 * @param file the parsed JSON
 * @throws SettingsError naming every key that is wrong, and what it takes
 */
export function readSettings(file: unknown, env: Environment): Settings {
  const parsed = SitesFile.safeParse(file);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.flatMap((issue) => describe(issue, file)));
  }
  const problems: string[] = [];
  const { sites, groups = {} } = parsed.data;

  function read(id: string, site: z.infer<typeof SitesFile>['sites'][string]): SiteSettings {
    const secret = (key: string, { env: name }: { env: string }) => {
      const value = env[name];
      if (!value) problems.push(`sites.${id}.${key}: the environment variable ${name} is not set`);
      return value ?? '';
    };
    const baseUrl = site.baseUrl.replace(/\/+$/, '');
    if (site.upstream === 'servio') {
      return { ...site, id, baseUrl, accessToken: secret('accessToken', site.accessToken) };
    }
    const username = secret('username', site.username);
    return { ...site, id, baseUrl, username, password: secret('password', site.password) };
  }
  const opened = Object.entries(sites).map(([id, site]): [string, SiteSettings] => [id, read(id, site)]);
  for (const [group, { sites: members }] of Object.entries(groups)) {
    members.forEach((member, index) => {
      if (!Object.hasOwn(sites, member)) {
        problems.push(`groups.${group}.sites[${index}]: takes the name of a site in this file`);
      }
    });
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return { sites: new Map(opened) };
}
