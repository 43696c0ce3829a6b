import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';

/** Milliseconds between two signs of life. */
const beat = 10_000;
/** Milliseconds without one after which nobody is thought to be there any more. */
const patience = 6 * beat;

const Holder = z.object({ pid: z.int().positive(), host: z.string(), since: z.iso.datetime() });

export interface Lock {
  /** @throws when another has taken it over meanwhile */
  hold(): void;
  release(): void;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Undefined where nothing is there. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function holderOf(text: string): z.infer<typeof Holder> | undefined {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Its process has ended, however it ended; or has given no sign of life: on another machine, or under a number used anew. */
function isStale(path: string, text: string): boolean {
  const holder = holderOf(text);
  if (holder?.host === hostname() && !isRunning(holder.pid)) return true;
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs > patience;
}

/** Removes that lock, unless another one has come in its place meanwhile. */
function remove(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== text) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whole, or not at all; false where one is there. */
function create(path: string, text: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    writeFileSync(aside, text, { mode: 0o600 });
  } catch {
    throw new UsageError(`${path}: can't be written`);
  }
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Keeps a state to one export at a time, by a file beside it that tells whose it is. One that a killed process has left holds
 * nobody up.
 * @returns who has it, in words, and what to do
 */
export function lockState(state: string): Lock | string {
  const path = `${state}.lock`;
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() });
  while (!create(path, own)) {
    const text = read(path);
    if (text === undefined) continue;
    if (!isStale(path, text)) return inWords(state, text);
    remove(path, text);
  }
  const isOwn = () => read(path) === own;
  const timer = setInterval(() => isOwn() && utimesSync(path, new Date(), new Date()), beat).unref();
  return {
    hold() {
      if (!isOwn()) throw new Error(`${state}: another export has taken it over; this one ends`);
    },
    release() {
      clearInterval(timer);
      if (isOwn()) rmSync(path, { force: true });
    },
  };
}

function inWords(state: string, text: string): string {
  const holder = holderOf(text);
  const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process';
  return `${state}: an export goes on with it (${who}); wait for its end, or end it and run this again. Where there is no such process, remove ${state}.lock`;
}
