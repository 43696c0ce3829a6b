import { Command } from 'commander';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOf } from '../exit-code.ts';
import { addOperatorCommands } from '../operator/commands.ts';

/** The command line in a process of its own, and an operator's commands without one, which is quicker. */

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

/**
 * The command line as it is delivered, in a folder of its own: for tests that start it often, as it starts sooner than what is
 * compiled on the way.
 */
export function buildCli(): { program: readonly string[]; remove(): void } {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Within the project, so that its dependencies are found.
  const folder = mkdtempSync(join(root, '.cache', 'cli-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--ssr', 'proxy/cli.ts', '--outDir', folder, '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The command line could not be built: ${stderr}`);
  return { program: [join(folder, 'cli.js')], remove: () => rmSync(folder, { recursive: true }) };
}

export function startCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = 'pipe',
  program: readonly string[] = ['--import', 'tsx', cli],
): ChildProcess {
  return spawn(process.execPath, [...program, ...args], {
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

/** One of the operator's commands in this process. An `export` takes `--out`: standard output is this process's own. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const said = { out: '', errors: '' };
  const into = (where: keyof typeof said) => (text: string | Uint8Array) => {
    said[where] += String(text);
    return true;
  };
  const [writeOut, writeErr] = [into('out'), into('errors')];
  let code: number | null = 0;
  const program = new Command('booking-proxy').exitOverride().configureOutput({ writeOut, writeErr });
  addOperatorCommands(program, {
    env,
    out: { write: writeOut },
    errors: { write: writeErr, isTTY: false },
    fail: () => (code = 1),
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const { code: ended, message } = exitOf(error);
    code = ended;
    if (message !== undefined) writeErr(`${message}\n`);
  }
  return { code, ...said };
}
