import type { Trace } from '../../logger.ts';
import { isProblem } from '../../upstreams/operator.ts';
import type { OperatorProblem, RowSource } from '../../upstreams/operator.ts';
import type { Journal } from './journal.ts';
import { pick } from './pick.ts';
import type { Sink } from './sink.ts';
import type { Done, Running } from './state.ts';

export interface Export {
  source: RowSource;
  run: Running;
  sink: Sink;
  journal: Journal;
  /** Writes it down, whole or not at all. */
  save(state: Running | Done): void;
  trace(): Trace;
  onBatch(rows: number, at: string): void;
}

/** The passes that are left, from where one is. */
function passOn(run: Running, { isDated }: RowSource): Running | null {
  return run.pass === 'settled' && isDated ? { ...run, pass: 'changed', place: null } : null;
}

/**
 * Reads batch by batch. Rows go out first, then the state that knows of them: whoever is killed in between finds rows that
 * no state knows of, cuts them off and reads the batch again.
 * @returns how many rows have gone out in all, or why it could not go on
 */
export async function runExport(
  wanted: Export,
): Promise<number | { problem: OperatorProblem; trace: Trace }> {
  const { source, sink, journal, save, onBatch } = wanted;
  let run = wanted.run;
  save(run);
  for (;;) {
    const since = run.pass === 'settled' ? run.since : run.until;
    const trace = wanted.trace();
    const batch = await source.read(run.place, since, trace);
    if (isProblem(batch)) return { problem: batch, trace };
    const { rows, recent } = pick(batch.rows, run, journal);
    if (rows.length > 0) sink.write(rows.map(({ json }) => `${json}\n`).join(''));
    journal.add(rows.map(({ id }) => id));
    run = {
      ...run,
      size: sink.size(),
      rows: run.rows + rows.length,
      recent: { ...run.recent, ...recent },
    };
    onBatch(run.rows, batch.at);
    const next = batch.next ? { ...run, place: { ...batch.next } } : passOn(run, source);
    if (!next) break;
    run = next;
    save(run);
  }
  const { version, site, resource, until, recent } = run;
  save({ version, site, resource, kind: 'done', until, recent });
  return run.rows;
}
