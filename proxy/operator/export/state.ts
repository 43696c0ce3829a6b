import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { resources } from '../../upstreams/operator.ts';
import { UsageError } from '../usage-error.ts';

/** What an export remembers, so that a killed one goes on and a finished one is followed by what has changed since. */

/** Rows of a last pass, by id: which version went out. */
const Versions = z.record(z.string(), z.string());
const of = { version: z.literal(1), site: z.string(), resource: z.enum(resources) };

const Running = z.object({
  ...of,
  kind: z.literal('running'),
  /** Rows that changed before it are left out; null: none. */
  since: z.iso.datetime().nullable(),
  /** Rows that have changed since it wait for the last pass. */
  until: z.iso.datetime(),
  pass: z.enum(['settled', 'changed']),
  place: z.record(z.string(), z.unknown()).nullable(),
  /** Bytes that the file of rows has; null where rows went elsewhere. */
  size: z.int().nonnegative().nullable(),
  rows: z.int().nonnegative(),
  /** Of the run before, and of this one. */
  former: Versions,
  recent: Versions,
});
export type Running = z.infer<typeof Running>;

const Done = z.object({ ...of, kind: z.literal('done'), until: z.iso.datetime(), recent: Versions });
export type Done = z.infer<typeof Done>;

const State = z.discriminatedUnion('kind', [Running, Done]);
export type State = z.infer<typeof State>;

/** Undefined where there is no such file. */
export function loadState(path: string): State | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(`${path}: can't be read`);
  }
  try {
    return State.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`${path}: is no state of an export; name another file, or remove it to begin anew`);
  }
}

/** Whole or not at all, whenever the process ends: written beside it, then renamed. */
export function saveState(path: string, state: State): void {
  const beside = `${path}.new`;
  const file = openSync(beside, 'w', 0o600);
  try {
    writeSync(file, JSON.stringify(state));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}
