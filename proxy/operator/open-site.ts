import { createTrace, silent } from '../logger.ts';
import type { Trace } from '../logger.ts';
import { readSettings } from '../settings.ts';
import type { Environment, ReadSite } from '../settings.ts';
import type { AnyDefinition, Registry } from '../upstreams/definition.ts';
import type { OnWait, OperatorProblem, OperatorUpstream } from '../upstreams/operator.ts';
import { inOperatorWords } from '../upstreams/operator-words.ts';
import { upstreams } from '../upstreams/registry.ts';
import { UsageError } from './usage-error.ts';

export interface OperatorOptions {
  env: Environment;
  fetch?: typeof fetch;
  registry?: Registry;
  now?: () => Date;
  onWait?: OnWait;
}

/** A site of the file, with what its booking system offers the operator. */
export interface OperatorSite {
  settings: ReadSite;
  operator: OperatorUpstream;
  /** A new one for each call, as each remembers its calls. */
  trace(): Trace;
  /** In words; with the booking system's own number of the call, where it gave one. */
  say(problem: OperatorProblem, trace: Trace): string;
}

function open(
  settings: ReadSite,
  definition: AnyDefinition,
  { fetch = globalThis.fetch, now = () => new Date(), onWait = () => {} }: OperatorOptions,
): OperatorSite {
  return {
    settings,
    operator: definition.operator?.create(settings, { fetch, now }, onWait) ?? {},
    trace: () => createTrace(silent, settings.id, 'operator'),
    say(problem, trace) {
      const requestId = trace.calls.at(-1)?.requestId;
      const told = requestId ? ` (request_id ${requestId})` : '';
      return `${settings.id}: ${inOperatorWords(problem, definition)}${told}`;
    },
  };
}

/**
 * @throws SettingsError when file or environment can't be used
 * @throws UsageError when there is no such site
 */
export function openOperatorSite(file: unknown, id: string, options: OperatorOptions): OperatorSite {
  const { registry = upstreams, env } = options;
  const { sites } = readSettings(file, env, registry);
  const settings = sites.get(id);
  const definition: AnyDefinition | undefined = settings && (registry as Registry)[settings.upstream];
  if (!settings || !definition) {
    throw new UsageError(`${id}: is no site of the file; it has ${[...sites.keys()].join(', ')}`);
  }
  return open(settings, definition, options);
}

/** Sites with the same secrets at the same address are of one account. */
function accountOf(site: ReadSite, { secrets }: AnyDefinition): string {
  const values = ['upstream', 'baseUrl', ...secrets].map((key): unknown => Reflect.get(site, key));
  return JSON.stringify(values);
}

/**
 * The one account of the file whose booking system can do this.
 * @throws UsageError where there are several, or none
 */
export function openOnlyAccount(
  file: unknown,
  canDo: (definition: AnyDefinition) => boolean,
  options: OperatorOptions,
): OperatorSite {
  const { registry = upstreams, env } = options;
  const accounts = new Map<string, { settings: ReadSite; definition: AnyDefinition }>();
  for (const settings of readSettings(file, env, registry).sites.values()) {
    const definition = (registry as Registry)[settings.upstream];
    if (!definition || !canDo(definition)) continue;
    const account = accountOf(settings, definition);
    if (!accounts.has(account)) accounts.set(account, { settings, definition });
  }
  const [first, ...others] = accounts.values();
  if (!first) throw new UsageError('no site of the file has a booking system that can do this');
  if (others.length > 0) {
    const names = [...accounts.values()].map(({ settings }) => settings.id).join(', ');
    throw new UsageError(
      `the sites are of ${accounts.size} accounts: say by --site whose is meant, such as one of ${names}`,
    );
  }
  return open(first.settings, first.definition, options);
}
