import type { AnyDefinition } from '../upstreams/definition.ts';
import { isProblem } from '../upstreams/operator.ts';
import { openOnlyAccount, openOperatorSite } from './open-site.ts';
import type { OperatorOptions } from './open-site.ts';
import { UsageError } from './usage-error.ts';

export interface HashCommand {
  ids: readonly string[];
  /** Whose credentials are used; else there must be one account. */
  site: string | undefined;
}

/** What a command has to say. */
export interface Said {
  out: readonly string[];
  problems: readonly string[];
}

const canTellHashes = ({ operator }: AnyDefinition): boolean => operator?.help.hash !== undefined;

/** The hashes of restaurants, a line each: the id, a tab, the hash. */
export async function tellHashes(
  file: unknown,
  { ids: given, site }: HashCommand,
  options: OperatorOptions,
): Promise<Said> {
  const ids = [...new Set(given.flatMap((text) => text.split(',')).map((id) => id.trim()))].filter(Boolean);
  if (ids.length === 0) throw new UsageError('ids: takes ids, separated by commas or spaces');
  const account =
    site === undefined
      ? openOnlyAccount(file, canTellHashes, options)
      : openOperatorSite(file, site, options);
  const { operator, settings } = account;
  if (!operator.hashes) {
    throw new UsageError(`${settings.id}: its booking system (${settings.upstream}) has no hashes to tell`);
  }
  const trace = account.trace();
  const hashes = await operator.hashes(ids, trace);
  if (isProblem(hashes)) return { out: [], problems: [account.say(hashes, trace)] };
  const known = ids.filter((id) => hashes.has(id));
  return {
    out: known.map((id) => `${id}\t${hashes.get(id) ?? ''}`),
    problems: ids
      .filter((id) => !hashes.has(id))
      .map(
        (id) => `${id}: the booking system does not know it, or it is not of the account of ${settings.id}`,
      ),
  };
}
