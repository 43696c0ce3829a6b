import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Bytes of a record, one for each row that went out. */
const recordSize = 16;
/** Records that are kept at hand: rows repeat within a page or two. */
const atHand = 2000;
const chunk = 4096 * recordSize;

function openJournal(path: string, isNew: boolean): number {
  try {
    return openSync(path, isNew ? 'w+' : 'r+', 0o600);
  } catch {
    throw new UsageError(
      `${path}: is missing or can't be written; it goes with the state: remove both to begin anew`,
    );
  }
}

const recordOf = (id: string): Buffer => createHash('sha256').update(id).digest().subarray(0, recordSize);

/**
 * Which rows have gone out, in a file, so that it takes no memory however many they are: a part of the hash of each id, in
 * the order of the rows.
 */
export class Journal {
  readonly #file: number;
  #recent = new Set<string>();
  #size: number;

  /**
   * @param path undefined: a file that is gone when the process ends, however it ends
   * @param records how many of those in it hold; those after them were written by a process that was killed
   */
  constructor(path: string | undefined, records: number) {
    const folder = path === undefined ? mkdtempSync(join(tmpdir(), 'export-')) : undefined;
    this.#file = openJournal(path ?? join(folder ?? '', 'ids'), records === 0);
    if (folder !== undefined) rmSync(folder, { recursive: true });
    this.#size = records * recordSize;
    if (fstatSync(this.#file).size < this.#size) {
      throw new UsageError(`${path ?? ''}: is shorter than the state says; remove both to begin anew`);
    }
    ftruncateSync(this.#file, this.#size);
    const tail = Buffer.alloc(Math.min(this.#size, atHand * recordSize));
    readSync(this.#file, tail, 0, tail.length, this.#size - tail.length);
    this.#keep(tail);
  }

  #keep(records: Buffer): void {
    for (let at = 0; at < records.length; at += recordSize) {
      this.#recent.add(records.toString('latin1', at, at + recordSize));
    }
    for (const record of this.#recent) {
      if (this.#recent.size <= atHand) return;
      this.#recent.delete(record);
    }
  }

  add(ids: readonly string[]): void {
    const records = Buffer.concat(ids.map(recordOf));
    if (records.length === 0) return;
    writeSync(this.#file, records, 0, records.length, this.#size);
    fsyncSync(this.#file);
    this.#size += records.length;
    this.#keep(records);
  }

  /** Whether it is one of the last ones. */
  hasRecently(id: string): boolean {
    return this.#recent.has(recordOf(id).toString('latin1'));
  }

  /** Those of the ids that have gone out at any time. Reads the file once. */
  having(ids: readonly string[]): ReadonlySet<string> {
    const wanted = new Map(ids.map((id) => [recordOf(id).toString('latin1'), id]));
    const found = new Set<string>();
    const buffer = Buffer.alloc(chunk);
    for (let at = 0; at < this.#size && wanted.size > 0; at += chunk) {
      const read = readSync(this.#file, buffer, 0, chunk, at);
      for (let place = 0; place + recordSize <= read; place += recordSize) {
        const id = wanted.get(buffer.toString('latin1', place, place + recordSize));
        if (id !== undefined) found.add(id);
      }
    }
    return found;
  }

  close(): void {
    closeSync(this.#file);
  }
}
