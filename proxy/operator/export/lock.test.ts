import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockState } from './lock.ts';
import type { Lock } from './lock.ts';

let folder: string;
let state: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
  state = join(folder, 'r.state');
  return () => rmSync(folder, { recursive: true });
});

const taken = (): Lock => {
  const lock = lockState(state);
  if (typeof lock === 'string') throw new Error(lock);
  return lock;
};
/** As another process has left it. */
const left = (holder: object, ageInSeconds = 0) => {
  writeFileSync(`${state}.lock`, JSON.stringify({ since: '2026-12-01T00:00:00.000Z', ...holder }));
  const then = new Date(Date.now() - ageInSeconds * 1000);
  utimesSync(`${state}.lock`, then, then);
};
/** The number of a process that has ended. */
async function ended(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return child.pid ?? 0;
}

describe('the lock of a state', () => {
  it('is had by one at a time, and leaves nothing behind', () => {
    const lock = taken();
    expect(lockState(state)).toBe(
      `${state}: an export goes on with it (process ${process.pid} on ${hostname()}, since ${
        (JSON.parse(readFileSync(`${state}.lock`, 'utf8')) as { since: string }).since
      }); wait for its end, or end it and run this again. Where there is no such process, remove ${state}.lock`,
    );
    lock.hold();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    taken().release();
  });

  it('of a process that was killed holds nobody up', async () => {
    left({ pid: await ended(), host: hostname() });
    taken().release();
  });

  it('of another machine holds while it gives a sign of life, and not after', () => {
    left({ pid: 1, host: 'elsewhere' }, 30);
    expect(lockState(state)).toContain('process 1 on elsewhere');
    left({ pid: 1, host: 'elsewhere' }, 90);
    taken().release();
  });

  it('of a number that another process has by now holds nobody up for long', () => {
    left({ pid: process.pid, host: hostname() }, 90);
    taken().release();
  });

  it('that can’t be read is another’s until it is old', () => {
    writeFileSync(`${state}.lock`, 'mine');
    expect(lockState(state)).toContain('another process');
    left({}, 90);
    taken().release();
  });

  it('that another has taken over ends the first one, which then leaves it alone', () => {
    const lock = taken();
    left({ pid: process.pid, host: 'elsewhere' });
    expect(() => lock.hold()).toThrow('another export has taken it over');
    lock.release();
    expect(existsSync(`${state}.lock`)).toBe(true);
  });
});
