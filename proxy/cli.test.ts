import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../demo/sandbox/index.ts';
import type { Sandbox } from '../demo/sandbox/index.ts';
import { sitesEnvironment, sitesFile } from '../demo/sites.ts';
import { origin } from './testing/journey.ts';
import { controlOf } from './testing/sandbox-control.ts';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sites-'));
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
/** A site of the sandbox, as the demo's operator writes it. */
const site = (
  id: 'gasthof-adler' | 'hotel-dnipro' | 'seehaus-hotel',
  changes: Record<string, unknown> = {},
) => ({
  ...sitesFile(sandbox, [origin]).sites[id],
  ...changes,
});
const adler = (changes: Record<string, unknown> = {}) => site('gasthof-adler', changes);

function start(args: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    env: {
      PATH: process.env['PATH'],
      ...sitesEnvironment(),
      HOST: '127.0.0.1',
      PORT: '0',
      ...env,
    },
  });
}

async function run(args: string[], env: Record<string, string> = {}) {
  const child = start(args, env);
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, output };
}

describe('booking-proxy check', () => {
  it('signs in to every booking system, and says what is wrong in words', async () => {
    const sites = {
      adler: adler(),
      dnipro: site('hotel-dnipro'),
      stranger: site('hotel-dnipro', { accessToken: { env: 'WRONG_TOKEN' } }),
      mistyped: adler({ password: { env: 'WRONG_TOKEN' } }),
      unknown: adler({ restaurantHash: '0'.repeat(32) }),
      nowhere: adler({ baseUrl: `${sandbox.url}/nothing/here` }),
      'no-hotel': site('hotel-dnipro', { hotelId: 8 }),
    };
    const path = file('mixed.json', { sites });
    const { code, output } = await run(['check', '--sites', path], { WRONG_TOKEN: 'x' });
    expect(output.trim().split('\n')).toEqual([
      'adler: ok (Gasthof Adler)',
      'dnipro: ok (Готель «Дніпро»)',
      'stranger: the booking system refuses the credentials',
      'mistyped: the booking system refuses the credentials',
      'unknown: the booking system knows no restaurant with this restaurantHash',
      'nowhere: what answers at baseUrl does not speak as the booking system does',
      'no-hotel: the booking system refuses this hotelId',
    ]);
    expect(code).toBe(1);
  });

  it('says in a line each what is wrong with a hotel’s prices, and what to do', async () => {
    const control = controlOf(sandbox);
    await control('PATCH', '/hotels/hotel-dnipro', { onRequest: [102] });
    const sites = {
      'wrong-currency': site('seehaus-hotel', { currency: 'EUR' }),
      unreadable: site('hotel-dnipro'),
    };
    const { code, output } = await run(['check', '--sites', file('prices.json', { sites })]);
    await control('POST', '/reset');
    const lines = output.trim().split('\n');
    expect(lines).toEqual([
      'wrong-currency: currency is EUR, but the hotel names its currency "Fr.", which is another: nothing is sold; set currency to the hotel\'s',
      expect.stringMatching(
        /^unreadable: \d+ of \d+ prices can't be read and are not sold; have the hotel mend the first: price list 102, room type 12, service "[^"]+", \d{4}-\d\d-\d\d \(not an amount\)$/,
      ),
    ]);
    expect(code).toBe(1);
  });

  it('asks, in a line of its own, for what guests must be told before they book', async () => {
    const path = file('silent.json', { sites: { adler: adler({ legal: { name: 'Adler Gastro AG' } }) } });
    const { code, output } = await run(['check', '--sites', path]);
    expect(output.trim().split('\n')).toEqual([
      'adler: ok (Gasthof Adler)',
      'adler: guests are not told before they book what the law wants them to be told: missing legal.address, legal.email (who the contract is with); legal.termsUrl (its terms); legal.privacyUrl (what becomes of their data)',
    ]);
    expect(code).toBe(0);
  });

  it('ends with 0 when all is well', async () => {
    const { code } = await run(['check', '--sites', file('good.json', { sites: { adler: adler() } })]);
    expect(code).toBe(0);
  });
});

describe('--help', () => {
  it.each([
    ['serve', ['PORT', 'SESSION_SECRET', 'SIGTERM']],
    ['check', ['ok (name)', 'venues their names with their ids', '404', 'permission', 'books nothing']],
  ])('%s says all that is needed', async (command, words) => {
    const { code, output } = await run([command, '--help']);
    expect(code).toBe(0);
    for (const word of [...words, 'Exit codes: 0 ok · 1 failed · 2 wrong usage', '--sites <file>'])
      expect(output).toContain(word);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
  });

  it('of the whole names every command', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const command of ['serve', 'check', 'hash', 'answer', 'export'])
      expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});

describe('wrong usage or settings', () => {
  it.each<[string, () => string[], string]>([
    [
      'a setting',
      () => ['serve', '--sites', file('a.json', { sites: { adler: adler({ daysAhead: 0 }) } })],
      'sites.adler.daysAhead: takes',
    ],
    [
      'a file that is no JSON',
      () => ['check', '--sites', file('b.json', '{"password": "hunter2')],
      'is not valid JSON',
    ],
    ['no file', () => ['check', '--sites', join(folder, 'none.json')], "can't be read"],
    ['no --sites', () => ['serve'], '--sites'],
    ['an unknown command', () => ['sell'], 'unknown command'],
  ])('ends with 2 and a clear message: %s', async (_, args, message) => {
    const { code, output } = await run(args());
    expect(output).toContain(message);
    expect(output).not.toContain('hunter2');
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});

/** Reads what a process says until a line matches; its log goes to the same stream. */
function linesOf(child: ReturnType<typeof start>) {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async (wanted: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The process ended without saying ${wanted.source}.`);
      const found = wanted.exec(String(value));
      if (found) return found;
    }
  };
}

/** A process of its own takes its time to start, and to hear a signal. */
const patient = { timeout: 15_000 };

describe('booking-proxy serve', () => {
  it('says its address, and ends with 0 when it is told to stop', async () => {
    const child = start(['serve', '--sites', file('serve.json', { sites: { adler: adler() } })]);
    const closed = once(child, 'close');
    const [, url] = await linesOf(child)(/listens at (http:\S+)/);
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
  });

  it('reads its file again when it is told to, and keeps the former one where the new one is wrong', async () => {
    const path = file('reload.json', { sites: { adler: adler() } });
    const child = start(['serve', '--sites', path]);
    const closed = once(child, 'close');
    const lines = linesOf(child);
    const url = (await lines(/listens at (http:\S+)/))[1];
    const isServed = async (id: string) => {
      const response = await fetch(`${url}/v1/sites/${id}`, { headers: { Origin: origin } });
      return response.ok;
    };
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    file('reload.json', { sites: { adler: adler({ daysAhead: 0 }) } });
    child.kill('SIGHUP');
    await expect.poll(() => errors, patient).toContain('the former one stays');
    expect(errors).toContain('sites.adler.daysAhead: takes');
    expect([await isServed('adler'), await isServed('stube')]).toEqual([true, false]);

    file('reload.json', { sites: { adler: adler(), stube: adler() } });
    child.kill('SIGHUP');
    await lines(/has read the sites file again/);
    expect([await isServed('adler'), await isServed('stube')]).toEqual([true, true]);
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
  });

  it('told twice to stop lets a booking end all the same', async () => {
    const child = start(['serve', '--sites', file('stop.json', { sites: { adler: adler() } })]);
    const closed = once(child, 'close');
    const lines = linesOf(child);
    const url = (await lines(/listens at (http:\S+)/))[1];
    const control = controlOf(sandbox);
    await control('POST', '/faults', { method: 'initReservation', effect: 'delay', delay: 1500 });
    const running = fetch(`${url}/v1/sites/adler/open`, {
      method: 'POST',
      headers: { Origin: origin },
      body: '{"language":"en"}',
    });
    await expect
      .poll(async () => (await control('GET', '/calls')) as object, patient)
      .toMatchObject({
        counts: { initReservation: 1 },
      });
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    child.kill('SIGHUP');
    expect((await running).status).toBe(200);
    expect(await closed).toEqual([0, null]);
  });
});
