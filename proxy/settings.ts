import type { z } from 'zod';
import type { ForatableSetting } from './settings-schema.ts';
import { SitesFile, sitesJsonSchema } from './settings-schema.ts';

export { sitesJsonSchema };

type Setting = z.infer<typeof ForatableSetting>;

/** A site, checked, its secrets read from the environment. Never log it. */
export interface ForatableSite extends Omit<Setting, 'username' | 'password'> {
  id: string;
  username: string;
  password: string;
}
export type SiteSettings = ForatableSite;

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

/** Where the upstream isn't ours to speak with, nothing else about the site can be right or wrong. */
function withoutConsequences(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const strangers = new Set(issues.filter(({ path }) => path[2] === 'upstream').map(({ path }) => path[1]));
  return issues.filter(
    ({ path }) => path[0] !== 'sites' || path[2] === 'upstream' || !strangers.has(path[1]),
  );
}

/**
 * The sites file as settings, its secrets read from the environment.
 * @param file the parsed JSON
 * @throws SettingsError naming every key that is wrong, and what it takes
 */
export function readSettings(file: unknown, env: Environment): Settings {
  const parsed = SitesFile.safeParse(file);
  if (!parsed.success) {
    throw new SettingsError(
      withoutConsequences(parsed.error.issues).flatMap((issue) => describe(issue, file)),
    );
  }
  const problems: string[] = [];
  const { sites, groups = {} } = parsed.data;

  function secret(site: string, key: 'username' | 'password', { env: name }: { env: string }): string {
    const value = env[name];
    if (!value) problems.push(`sites.${site}.${key}: the environment variable ${name} is not set`);
    return value ?? '';
  }
  const read = Object.entries(sites).map(([id, site]): [string, ForatableSite] => [
    id,
    {
      ...site,
      id,
      baseUrl: site.baseUrl.replace(/\/+$/, ''),
      username: secret(id, 'username', site.username),
      password: secret(id, 'password', site.password),
    },
  ]);
  for (const [group, { sites: members }] of Object.entries(groups)) {
    members.forEach((member, index) => {
      if (!Object.hasOwn(sites, member)) {
        problems.push(`groups.${group}.sites[${index}]: takes the name of a site in this file`);
      }
    });
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return { sites: new Map(read) };
}
