import {
  mkdtempSync,
  openSync,
  closeSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { endOf, runCommand, startCli } from '../../testing/run-cli.ts';
import { controlOf } from '../../testing/sandbox-control.ts';
import type { SandboxControl } from '../../testing/sandbox-control.ts';

// Each command is a process of its own, which takes a while to start.
vi.setConfig({ testTimeout: 60_000 });

let sandbox: Sandbox;
let control: SandboxControl;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  control = controlOf(sandbox);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await control('POST', '/reset');
  folder = mkdtempSync(join(tmpdir(), 'export-test-'));
  return () => rmSync(folder, { recursive: true });
});

const env = { HARBOUR_ID: harbour.credentials.clientId, HARBOUR_SECRET: harbour.credentials.clientSecret };
const path = (name: string) => join(folder, name);

function sites(changes: Record<string, unknown> = {}): string {
  const site = {
    ...{ upstream: 'sevenrooms', baseUrl: sandbox.sevenroomsBase, origins: ['https://harbour.example'] },
    ...{ venueGroupId: harbour.venueGroupId, clientId: { env: 'HARBOUR_ID' } },
    ...{ clientSecret: { env: 'HARBOUR_SECRET' }, timeZone: 'Europe/London', languages: ['en'] },
    ...{ name: harbour.name, phone: harbour.phone, ...changes },
  };
  writeFileSync(path('sites.json'), JSON.stringify({ sites: { harbour: site } }));
  return path('sites.json');
}
const command = (what: string, more: readonly string[] = []) => [
  ...['export', what, 'harbour', '--sites', sites(), ...more],
];
const generate = (count: number, more = {}) =>
  control('POST', '/groups/harbour/generate', { count, seed: 11, ...more });

interface Row {
  id: string;
  venue_id?: string;
  status?: string;
}
const rowsOf = (text: string): Row[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const idsOf = (text: string) => rowsOf(text).map(({ id }) => id);
async function told(): Promise<Row[]> {
  const { reservations } = (await control('GET', '/reservations?site=harbour')) as { reservations: Row[] };
  return reservations;
}
const sorted = (ids: readonly string[]) => [...ids].sort();

let files = 0;
/** The rows; in a file of their own, unless another is named. */
async function exported(what: string, more: readonly string[] = []): Promise<string> {
  files += 1;
  const own = path(`out-${files}`);
  const ran = await runCommand(command(what, more.includes('--out') ? more : [...more, '--out', own]), env);
  expect(ran).toEqual({ code: 0, out: '', errors: '' });
  return existsSync(own) ? readFileSync(own, 'utf8') : '';
}

describe('an export', () => {
  it('of reservations has each one once, as it is told, whatever the cap of one query', async () => {
    await generate(5000);
    const out = await exported('reservations');
    expect(sorted(idsOf(out))).toEqual(sorted((await told()).map(({ id }) => id)));
    const [row] = rowsOf(out);
    expect(row).toMatchObject({ venue_group_id: harbour.venueGroupId, email: expect.any(String) as string });
  });

  it('of one of the venues has that one’s alone', async () => {
    await generate(300);
    const [venue] = harbour.venues;
    const site = ['--sites', sites({ venues: [venue?.id] })];
    await runCommand(['export', 'reservations', 'harbour', ...site, '--out', path('one')], env);
    const out = readFileSync(path('one'), 'utf8');
    const wanted = (await told()).filter(({ venue_id: id }) => id === venue?.id);
    expect(sorted(idsOf(out))).toEqual(sorted(wanted.map(({ id }) => id)));
  });

  it('of a day with more than a page has all of it', async () => {
    await generate(2500, { from: '2026-11-03', to: '2026-11-04' });
    expect(new Set(idsOf(await exported('reservations'))).size).toBe(2500);
  });

  it('of venues and of clients has each once', async () => {
    await generate(2000);
    const venues = idsOf(await exported('venues'));
    expect(venues).toEqual(harbour.venues.map(({ id }) => id));
    const clients = idsOf(await exported('clients'));
    expect(clients.length).toBeGreaterThan(500);
    expect(new Set(clients).size).toBe(clients.length);
  });

  it('loses and repeats none that was there, while the house lives on', async () => {
    await generate(2500);
    const there = (await told()).map(({ id }) => id);
    await control('PATCH', '/groups/harbour', { churn: 3 });
    const ids = idsOf(await exported('reservations'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(there.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(there.length);
  });

  it('waits as long as the booking system asks, and goes on where it is out of order', async () => {
    await generate(600);
    await control('PATCH', '/groups/harbour', { fails_every: 4, rate_limit: { calls: 12, seconds: 2 } });
    expect(new Set(idsOf(await exported('reservations'))).size).toBe(600);
    const { last } = (await control('GET', '/calls')) as { last: { outcome: string }[] };
    const isRefused = last.map(({ outcome }) => outcome === 'Rate limit exceeded');
    expect(isRefused).toContain(true);
    // Whoever waits as long as they are told is not refused again.
    expect(isRefused.some((refused, index) => refused && isRefused[index + 1])).toBe(false);
  });
});

describe('an export since', () => {
  it('an instant has what has changed since, in whatever zone it is written', async () => {
    await generate(300);
    const all = rowsOf(await exported('reservations')) as (Row & { updated: string })[];
    const since = new Date(sandbox.clock.now().getTime() - 10 * 24 * 60 * 60 * 1000).toISOString();
    const recent = all.filter(({ updated }) => updated >= since.slice(0, -1)).map(({ id }) => id);
    expect(recent.length).toBeGreaterThan(3);
    expect(sorted(idsOf(await exported('reservations', ['--since', since])))).toEqual(sorted(recent));
    const inKyiv = `${new Date(Date.parse(since) + 7_200_000).toISOString().slice(0, -1)}+02:00`;
    expect(sorted(idsOf(await exported('reservations', ['--since', inKyiv])))).toEqual(sorted(recent));
  });

  it('the last one with the same state has what has changed, each change once', async () => {
    await generate(300);
    const more = ['--state', path('state'), '--out', path('rows')];
    await exported('reservations', more);
    const [before] = [readFileSync(path('rows'), 'utf8')];
    const [some] = rowsOf(before);
    await exported('reservations', more);
    expect(readFileSync(path('rows'), 'utf8')).toBe(before);
    const change = (status: string) =>
      control('PATCH', `/reservations/harbour/${some?.id ?? ''}`, { status });
    await change('NO_SHOW');
    await exported('reservations', more);
    const added = () => rowsOf(readFileSync(path('rows'), 'utf8').slice(before.length));
    expect(added()).toMatchObject([{ id: some?.id, status: 'NO_SHOW' }]);
    await exported('reservations', more);
    expect(added()).toHaveLength(1);
    await change('COMPLETE');
    await exported('reservations', more);
    expect(added()).toMatchObject([{ status: 'NO_SHOW' }, { id: some?.id, status: 'COMPLETE' }]);
    expect(statSync(path('rows')).mode & 0o077).toBe(0);
    expect(statSync(path('state')).mode & 0o077).toBe(0);
  });
});

describe('an export into standard output that is a file', () => {
  it('is cut to what the state knows, too', async () => {
    await generate(2000);
    const more = ['--state', path('state')];
    const into = async (kill: boolean) => {
      const file = openSync(path('rows'), 'a');
      const child = startCli(command('reservations', more), env, ['ignore', file, 'pipe']);
      closeSync(file);
      const end = endOf(child);
      if (kill) {
        while (statSync(path('rows')).size < 100_000) await new Promise((resolve) => setTimeout(resolve, 2));
        child.kill('SIGKILL');
      }
      return (await end).code;
    };
    expect(await into(true)).toBeNull();
    expect(JSON.parse(readFileSync(path('state'), 'utf8'))).toMatchObject({ kind: 'running' });
    writeFileSync(path('rows'), '{"torn', { flag: 'a' });
    expect(await into(false)).toBe(0);
    expect(readFileSync(path('rows'), 'utf8')).toBe(await exported('reservations'));
  });
});

describe('two exports with one state', () => {
  it('do not go on at once: the second one says who has it, and after a kill the next one goes on', async () => {
    await generate(3000);
    const more = ['--state', path('state'), '--out', path('rows')];
    const first = startCli(command('reservations', more), env);
    const end = endOf(first);
    while (!existsSync(path('state')) && first.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    first.kill('SIGSTOP');
    const before = readFileSync(path('state'), 'utf8');
    const second = await runCommand(command('reservations', more), env);
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`an export goes on with it (process ${first.pid} on `);
    expect(second.errors).toContain(`remove ${path('state')}.lock`);
    expect(readFileSync(path('state'), 'utf8')).toBe(before);
    first.kill('SIGKILL');
    expect((await end).code).toBeNull();
    expect(existsSync(path('state.lock'))).toBe(true);
    await exported('reservations', more);
    expect(readFileSync(path('rows'), 'utf8')).toBe(await exported('reservations'));
    expect(existsSync(path('state.lock'))).toBe(false);
  });
});

describe('an export into a pipe', () => {
  it('ends where nobody reads it any more', async () => {
    await generate(3000);
    const child = startCli(command('reservations'), env);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, errors } = await endOf(child);
    expect([code, errors]).toEqual([1, 'standard output: whoever read it has gone\n']);
  });
});

describe('what an export can’t do', () => {
  it('is said in words, and leaves every file as it was', async () => {
    const wrong = async (what: string, more: readonly string[]) => {
      const { code, out, errors } = await runCommand(command(what, more), env);
      expect(out).toBe('');
      return `${code} ${errors.trim()}`;
    };
    expect(await wrong('venues', ['--since', '2026-11-01'])).toBe(
      "2 --since: venues don't tell when they changed; leave it out",
    );
    expect(await wrong('reservations', ['--since', 'monday'])).toMatch(/^2 --since: takes a day/);
    expect(await wrong('guests', [])).toMatch(/^2 error: .*venues, reservations, clients/);
    writeFileSync(path('rows'), 'mine\n');
    expect(await wrong('venues', ['--out', path('rows')])).toMatch(/^2 .*is not empty/);
    writeFileSync(path('state'), 'mine');
    expect(await wrong('venues', ['--state', path('state')])).toMatch(/^2 .*is no state of an export/);
    expect(readFileSync(path('rows'), 'utf8') + readFileSync(path('state'), 'utf8')).toBe('mine\nmine');
    await exported('venues', ['--state', path('ended')]);
    expect(await wrong('clients', ['--state', path('ended')])).toMatch(/^2 .*state of venues of harbour/);
  });

  it('names the permission that is missing, and the booking system’s number of the call', async () => {
    await control('PATCH', '/groups/harbour', { permissions: ['venues'] });
    const { code, errors } = await runCommand(command('clients', ['--state', path('state')]), env);
    expect(errors).toMatch(
      /^harbour: clients: 403, the credential has no permission for this; ask SevenRooms to add it \(request_id \S+\); the same command goes on from here\n$/,
    );
    expect(errors).not.toContain(harbour.credentials.clientSecret);
    expect(code).toBe(1);
    await control('PATCH', '/groups/harbour', { permissions: ['venues', 'clients'] });
    await exported('clients', ['--state', path('state')]);
    expect(existsSync(path('state.new'))).toBe(false);
  });
});
