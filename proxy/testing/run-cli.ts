import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The command line, in a process of its own. */

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

export function startCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = 'pipe',
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...env },
    stdio,
  });
}

export interface Ran {
  /** Null where it was killed. */
  code: number | null;
  out: string;
  errors: string;
}

/** Waits for its end. What it says is read as far as it goes to a pipe. */
export async function endOf(child: ChildProcess): Promise<Ran> {
  const said = { out: '', errors: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (said.out += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said.errors += chunk));
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}

export const runCli = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran> =>
  endOf(startCli(args, env));
