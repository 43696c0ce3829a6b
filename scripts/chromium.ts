import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Starts in containers and as root; keeps the browser from calling home during a test. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A file or a command that answers `--version` is a browser; a stub that only points to a shop is not. */
function runs(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function onPath(command: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  const path = found.stdout.trim();
  return found.status === 0 && path && runs(path) ? path : undefined;
}

function find(): string | undefined {
  for (const name of namesOnPath) {
    const path = onPath(name);
    if (path) return path;
  }
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) && runs(downloaded) ? downloaded : undefined;
}

/** As root `apt-get`, else by way of sudo where there is one that does not ask for a password. */
function aptGet(): string[] | undefined {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'apt-get']
    : undefined;
}

function run(command: string[], timeout: number): boolean {
  const [file, ...args] = command;
  // Only stderr: the standard output of whoever asks for the browser is theirs.
  return file !== undefined && spawnSync(file, args, { stdio: ['ignore', 2, 2], timeout }).status === 0;
}

function install(): void {
  console.error('No Chromium found; downloading the one that fits Playwright …');
  if (run(['npx', 'playwright', 'install', 'chromium'], 300_000) && find()) return;
  const apt = aptGet();
  if (!apt) return;
  console.error('That did not work; installing the package chromium …');
  if (run([...apt, 'update'], 300_000)) run([...apt, 'install', '-y', 'chromium'], 600_000);
}

let known: string | undefined;

/**
 * The path of a Chromium that runs: `CHROMIUM_PATH`, one on the PATH, Playwright's own; where there is none, one is installed.
 * @throws when `CHROMIUM_PATH` does not run, or none can be found or installed.
 */
export function chromiumPath(): string {
  if (known) return known;
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !runs(asked)) throw new Error(`CHROMIUM_PATH is set to "${asked}", which does not run.`);
  known = asked || find();
  if (!known) {
    install();
    known = find();
  }
  if (!known) {
    throw new Error(
      'The tests need Chromium. Install the package chromium, or set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  // What is started from here need not look again.
  process.env.CHROMIUM_PATH = known;
  return known;
}
