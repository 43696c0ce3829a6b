import type { Resource, RowSource } from '../../upstreams/operator.ts';
import { openOperatorSite } from '../open-site.ts';
import type { OperatorOptions, OperatorSite } from '../open-site.ts';
import { UsageError } from '../usage-error.ts';
import { Journal } from './journal.ts';
import { lockState } from './lock.ts';
import type { Lock } from './lock.ts';
import type { Progress } from './progress.ts';
import { runExport } from './run.ts';
import { readSince } from './since.ts';
import { openSink } from './sink.ts';
import { loadState, saveState } from './state.ts';
import type { Running, State } from './state.ts';

export interface ExportCommand {
  resource: Resource;
  site: string;
  since: string | undefined;
  /** The file that remembers how far the export came; none: it can't go on where it ended. */
  state: string | undefined;
  /** The file that rows are added to; none: standard output. */
  out: string | undefined;
}

/** Milliseconds by which the booking system's clock may be behind ours. */
const clockMargin = 5 * 60 * 1000;

/** Where an export begins: at the beginning, where it was killed, or where the last one ended. */
function runOf(
  { resource, site }: ExportCommand,
  state: State | undefined,
  { since, isDated, now }: { since: string | null; isDated: boolean; now: Date },
): Running {
  if (state?.kind === 'running') return state;
  const former = isDated ? state : undefined;
  return {
    ...{ version: 1, kind: 'running', site, resource },
    since: former?.until ?? since,
    until: new Date(now.getTime() - clockMargin).toISOString(),
    ...{ pass: 'settled', place: null, size: null, rows: 0 },
    ...{ former: former?.recent ?? {}, recent: {} },
  };
}

/**
 * Exports rows, a line of JSON each.
 * @returns what went wrong; undefined where nothing did
 * @throws SettingsError, UsageError before anything is written
 */
export async function exportRows(
  file: unknown,
  command: ExportCommand,
  progress: Progress,
  options: OperatorOptions,
): Promise<string | undefined> {
  const { resource, state: statePath } = command;
  const site = openOperatorSite(file, command.site, { ...options, onWait: progress.waiting });
  const { operator, settings } = site;
  const source = operator.exports?.[resource];
  if (!source) {
    throw new UsageError(
      `${settings.id}: its booking system (${settings.upstream}) has no ${resource} to export`,
    );
  }
  if (command.since !== undefined && !source.isDated) {
    throw new UsageError(`--since: ${resource} don't tell when they changed; leave it out`);
  }
  const since = command.since === undefined ? null : readSince(command.since, settings.timeZone);
  const lock = statePath === undefined ? undefined : lockState(statePath);
  if (typeof lock === 'string') return lock;
  try {
    return await goOn(site, command, { source, since, lock, progress, now: options.now?.() ?? new Date() });
  } finally {
    lock?.release();
  }
}

interface Going {
  source: RowSource;
  since: string | null;
  lock: Lock | undefined;
  progress: Progress;
  now: Date;
}

/** From where the state leaves off, which nobody else goes on with. */
async function goOn(
  site: OperatorSite,
  command: ExportCommand,
  { source, since, lock, progress, now }: Going,
): Promise<string | undefined> {
  const { resource, state: statePath, out } = command;
  const { settings } = site;
  const { isDated } = source;
  const state = statePath === undefined ? undefined : loadState(statePath);
  if (state && (state.site !== settings.id || state.resource !== resource)) {
    throw new UsageError(`${statePath ?? ''}: is the state of ${state.resource} of ${state.site}`);
  }
  const sink = openSink(out, state);
  const run = { ...runOf(command, state, { since, isDated, now }), size: sink.size() };
  const journal = new Journal(statePath === undefined ? undefined : `${statePath}.ids`, run.rows);
  try {
    const done = await runExport({
      ...{ source, run, sink, journal },
      save(next) {
        lock?.hold();
        if (statePath !== undefined) saveState(statePath, next);
      },
      trace: () => site.trace(),
      onBatch: progress.batch,
    });
    progress.end();
    if (typeof done === 'number') return undefined;
    const onward = statePath === undefined ? '' : '; the same command goes on from here';
    return site.say(done.problem, done.trace) + onward;
  } finally {
    journal.close();
  }
}
