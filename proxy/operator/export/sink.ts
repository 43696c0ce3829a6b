import { fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
import type { State } from './state.ts';

/** Where rows go: a file, or whatever standard output is. */
export interface Sink {
  /** All of it is out when this returns. */
  write(text: string): void;
  /** Bytes of the file; null where it is none. */
  size(): number | null;
}

/** Milliseconds until a pipe that is full is tried again. */
const whenFull = 5;

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(file, bytes, done);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') {
        throw new Error('standard output: whoever read it has gone', { cause: error });
      }
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, whenFull);
    }
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch {
    throw new UsageError(`${path}: can't be written`);
  }
}

/**
 * Opens it as the state left it: what was written after the state, before the process was killed, is cut off.
 * @param out undefined: standard output, which may be a file too (`>> rows.ndjson`)
 */
export function openSink(out: string | undefined, state: State | undefined): Sink {
  const file = out === undefined ? 1 : openFile(out);
  const name = out ?? 'standard output';
  const isFile = fstatSync(file).isFile();
  const size = () => fstatSync(file).size;
  if (state?.kind === 'running' && state.size !== null) {
    if (!isFile) {
      throw new UsageError(
        'the state is of an export into a file: go on with the same --out or >>, or remove the state to begin anew',
      );
    }
    if (size() < state.size) {
      throw new UsageError(
        `${name}: has ${size()} bytes, but the state knows of ${state.size}: rows are missing (is it the same file, and written by >> instead of >?); remove the state to begin anew`,
      );
    }
    ftruncateSync(file, state.size);
  } else if (out !== undefined && state === undefined && isFile && size() > 0) {
    throw new UsageError(
      `${out}: is not empty, and no state knows its rows; name another file, or remove it`,
    );
  }
  return {
    write(text) {
      writeAll(file, Buffer.from(text));
      if (isFile) fsyncSync(file);
    },
    size: () => (isFile ? size() : null),
  };
}
