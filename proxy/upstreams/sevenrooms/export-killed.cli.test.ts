import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { buildCli, endOf, startCli } from '../../testing/run-cli.ts';
import { controlOf } from '../../testing/sandbox-control.ts';

/** `EXPORT_SEED=7 npx vitest run …` kills at other moments. */
const seed = Number(process.env['EXPORT_SEED'] ?? 1);
const [reservations, few, kills] = [25_000, 2500, 10];
/** The program itself needs 25 MB of heap; the rows, 21 MB as text, would not fit beside it. */
const smallHeap = '--max-old-space-size=40';
/** A folder that is no disk, where there is one: what is written is waited for until it is there, hundreds of times. */
const memory = '/dev/shm';
/** MB by which the peak may be higher with ten times the rows. */
const slack = 20;

let sandbox: Sandbox;
let folder: string;
let built: ReturnType<typeof buildCli>;
beforeAll(async () => {
  built = buildCli();
  sandbox = await startSandbox();
  folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'export-killed-'));
});
afterAll(async () => {
  await sandbox.close();
  built.remove();
  rmSync(folder, { recursive: true });
});
const path = (name: string) => join(folder, name);
const sizeOf = (name: string) => (existsSync(path(name)) ? statSync(path(name)).size : 0);

/** Says at its end, in kB, how much memory it had at most. */
const sayPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

function start(out: string, nodeOptions = '') {
  const site = {
    ...{ upstream: 'sevenrooms', baseUrl: sandbox.sevenroomsBase, origins: ['https://harbour.example'] },
    ...{ venueGroupId: harbour.venueGroupId, clientId: { env: 'HARBOUR_ID' } },
    ...{ clientSecret: { env: 'HARBOUR_SECRET' }, timeZone: 'Europe/London', languages: ['en'] },
    ...{ name: harbour.name, phone: harbour.phone },
  };
  writeFileSync(path('sites.json'), JSON.stringify({ sites: { harbour: site } }));
  const { clientId: HARBOUR_ID, clientSecret: HARBOUR_SECRET } = harbour.credentials;
  const files = ['--sites', path('sites.json'), '--out', path(out), '--state', path(`${out}.state`)];
  const env = { HARBOUR_ID, HARBOUR_SECRET, NODE_OPTIONS: nodeOptions };
  return startCli(['export', 'reservations', 'harbour', ...files], env, 'pipe', built.program);
}

/** Without interruption; its peak in MB. */
async function whole(out: string): Promise<number> {
  const { code, errors } = await endOf(start(out, `${smallHeap} --import "${sayPeak}"`));
  expect([code, errors]).toEqual([0, expect.stringMatching(/^peak \d+$/)]);
  return Math.round(Number(errors.slice(5)) / 1024);
}

/** 0 to 1, always the same for a seed. */
function* numbers(): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 4_294_967_296;
  }
}

/** Lets it run until the file has so many bytes and some more milliseconds are over, then kills it. */
async function killed(out: string, bytes: number, milliseconds: number): Promise<void> {
  const child = start(out);
  const end = endOf(child);
  while (sizeOf(out) < bytes && child.exitCode === null) await pause(1);
  await pause(milliseconds);
  child.kill('SIGKILL');
  expect((await end).code).toBeNull();
}

it('an export that is killed ten times and goes on is the one that never was, row for row', async () => {
  const control = controlOf(sandbox);
  const generate = (count: number) =>
    control('POST', '/groups/harbour/generate', { count, seed: 11, from: '2025-11-01', to: '2026-12-31' });
  await generate(few);
  const small = await whole('few');
  await control('POST', '/reset');

  await generate(reservations);
  const large = await whole('uninterrupted');
  const random = numbers();
  const size = sizeOf('uninterrupted');
  const moments = Array.from({ length: kills }, () => (random.next().value as number) * size * 0.98);
  for (const bytes of moments.sort((a, b) => a - b)) {
    await killed('killed', bytes, (random.next().value as number) * 40);
  }
  expect(existsSync(path('killed.state.ids'))).toBe(true);
  expect((await endOf(start('killed'))).code).toBe(0);

  const [once, again] = ['uninterrupted', 'killed'].map((out) => readFileSync(path(out), 'utf8').split('\n'));
  expect(once).toHaveLength(reservations + 1);
  expect(new Set(once).size).toBe(reservations + 1);
  expect(again?.findIndex((row, index) => row !== once?.[index])).toBe(-1);
  expect(again).toHaveLength(reservations + 1);

  process.stdout.write(
    `peak memory: ${large} MB for ${reservations} rows, ${small} MB for ${few}; killed ${kills} times, seed ${seed}\n`,
  );
  expect(large - small).toBeLessThan(slack);
}, 240_000);
