import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adlerFamily } from '../../../demo/sandbox/foratable/accounts.ts';
import { freshGuest } from '../../../demo/sandbox/foratable/test-guest.ts';
import type { TestGuest } from '../../../demo/sandbox/foratable/test-guest.ts';
import { gasthofAdler, knownGuest, roessli, seehaus, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox, SeedRestaurant } from '../../../demo/sandbox/index.ts';
import { runCommand } from '../../testing/run-cli.ts';
import type { Ran } from '../../testing/run-cli.ts';

let sandbox: Sandbox;
let guest: TestGuest;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'operator-test-'));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => void (guest = await freshGuest(sandbox)));

const env = {
  FAMILY_USER: adlerFamily.username,
  FAMILY_PASSWORD: adlerFamily.password,
  ROESSLI_USER: roessli.credentials.username,
  ROESSLI_PASSWORD: roessli.credentials.password,
  NOBODY: 'nobody',
};
const siteOf = (seed: SeedRestaurant, account: string, changes = {}) => ({
  ...{ upstream: 'foratable', baseUrl: sandbox.bookApi, origins: ['https://adler.example'] },
  ...{ restaurantHash: seed.restaurantHash, username: { env: `${account}_USER` } },
  ...{ password: { env: `${account}_PASSWORD` }, timeZone: seed.timeZone, languages: seed.languages },
  ...{ name: seed.name, phone: seed.phone, ...changes },
});
const adler = () => siteOf(gasthofAdler, 'FAMILY');

async function run(args: readonly string[], sites: Record<string, object>): Promise<Ran> {
  const file = join(folder, 'sites.json');
  writeFileSync(file, JSON.stringify({ sites }));
  const ran = await runCommand([...args, '--sites', file], env);
  for (const secret of [adlerFamily.password, roessli.credentials.password]) {
    expect(ran.out + ran.errors).not.toContain(secret);
  }
  return ran;
}

describe('hash', () => {
  const wanted = [gasthofAdler, seehaus, roessli].map(({ lunchgateId }) => lunchgateId).join(',');
  const line = ({ lunchgateId, restaurantHash }: SeedRestaurant) => `${lunchgateId}\t${restaurantHash}\n`;

  it('tells the hashes of the account’s restaurants, and which id is of none of them', async () => {
    const sites = { adler: adler(), seehaus: siteOf(seehaus, 'FAMILY') };
    expect(await run(['hash', wanted], sites)).toEqual({
      code: 1,
      out: line(gasthofAdler) + line(seehaus),
      errors: '2210: the booking system does not know it, or it is not of the account of adler\n',
    });
    const { code, out } = await run(['hash', seehaus.lunchgateId, gasthofAdler.lunchgateId], sites);
    expect([code, out]).toEqual([0, line(seehaus) + line(gasthofAdler)]);
  });

  it('asks whose credentials are meant where there are several, and takes --site', async () => {
    const sites = { adler: adler(), roessli: siteOf(roessli, 'ROESSLI') };
    expect(await run(['hash', wanted], sites)).toEqual({
      code: 2,
      out: '',
      errors: 'the sites are of 2 accounts: say by --site whose is meant, such as one of adler, roessli\n',
    });
    const { out } = await run(['hash', wanted, '--site', 'roessli'], sites);
    expect(out).toBe(line(roessli));
  });

  it('needs no hash that is right, so that the first can be asked for', async () => {
    const sites = { new: siteOf(gasthofAdler, 'FAMILY', { restaurantHash: '0'.repeat(32) }) };
    expect(await run(['hash', gasthofAdler.lunchgateId], sites)).toMatchObject({ out: line(gasthofAdler) });
  });

  it('says in words what is wrong', async () => {
    const strangers = { adler: siteOf(gasthofAdler, 'FAMILY', { password: { env: 'NOBODY' } }) };
    expect(await run(['hash', wanted], strangers)).toMatchObject({
      code: 1,
      errors: 'adler: the booking system refuses the credentials\n',
    });
    expect(await run(['hash', wanted, '--site', 'krone'], { adler: adler() })).toMatchObject({
      code: 2,
      errors: 'krone: is no site of the file; it has adler\n',
    });
    expect(await run(['hash', ' , '], { adler: adler() })).toMatchObject({
      code: 2,
      errors: 'ids: takes ids, separated by commas or spaces\n',
    });
  });
});

/** A visit with feedback; its reservation. */
async function feedback(): Promise<string> {
  await guest.init();
  await guest.setTable();
  const { reservation_hash: hash = '' } = await guest.setGuest({ ...knownGuest });
  await guest.control('PUT', '/clock', { now: '2026-12-05T12:00:00+01:00' });
  await guest.setFeedback(hash);
  return hash;
}
const answerOf = async () => {
  const { feedbacks } = (await guest.getFeedbacks(gasthofAdler)) as unknown as {
    feedbacks: { answer: string }[];
  };
  // The newest visit is the one that was made here.
  return feedbacks[0]?.answer;
};
const fail = (effect: string) => guest.control('POST', '/faults', { method: 'setFeedbackAnswer', effect });

describe('answer', () => {
  it('posts the answer, and says when there is one already', async () => {
    const hash = await feedback();
    const args = (text: string) => ['answer', 'adler', hash, text];
    expect(await run(args(' Danke, Zoë! '), { adler: adler() })).toEqual({
      ...{ code: 0, out: 'adler: answered\n', errors: '' },
    });
    expect(await answerOf()).toBe('Danke, Zoë!');
    expect(await run(args('Anders'), { adler: adler() })).toEqual({
      code: 1,
      out: '',
      errors: 'adler: there is an answer already, and it stays: nothing was posted\n',
    });
    expect(await answerOf()).toBe('Danke, Zoë!');
  });

  it('says that it is unknown where the answer was lost, and how to find out', async () => {
    const hash = await feedback();
    await fail('break-after');
    const lost = await run(['answer', 'adler', hash, 'Danke!'], { adler: adler() });
    expect(lost).toMatchObject({ code: 1, out: '' });
    expect(lost.errors).toMatch(
      /^adler: it is not known whether the answer was posted.*run the same command again/,
    );
    const again = await run(['answer', 'adler', hash, 'Danke!'], { adler: adler() });
    expect(again.errors).toContain('there is an answer already');
  });

  it('is sent once, whatever comes of it', async () => {
    const hash = await feedback();
    for (const effect of ['garbage', 'break-before']) {
      await fail(effect);
      const { errors } = await run(['answer', 'adler', hash, 'Danke!'], { adler: adler() });
      expect(errors).toContain('it is not known');
    }
    const { counts } = (await guest.control('GET', '/calls')) as { counts: Record<string, number> };
    expect(counts['setFeedbackAnswer']).toBe(2);
  });

  it('says where there is nothing to answer, or nothing to answer with', async () => {
    const unknown = await run(['answer', 'adler', '0'.repeat(32), 'Danke!'], { adler: adler() });
    expect(unknown).toMatchObject({
      code: 1,
      errors: expect.stringContaining('no such reservation') as string,
    });
    const empty = await run(['answer', 'adler', '0'.repeat(32), '  '], { adler: adler() });
    expect(empty).toMatchObject({ code: 2, errors: 'text: takes what is answered\n' });
  });
});

describe('what forAtable does not offer', () => {
  it('is said in words', async () => {
    expect(await run(['export', 'clients', 'adler'], { adler: adler() })).toMatchObject({
      code: 2,
      errors: 'adler: its booking system (foratable) has no clients to export\n',
    });
  });
});

describe('--help', () => {
  it.each([
    ['hash', ['Lunchgate ids', '--site <site>']],
    ['answer', ['neither be changed nor taken back', 'reservation_hash']],
    ['export', ['venues', 'reservations', 'clients', '--since', '--state', '--out', '>> FILE']],
  ])('%s says all that is needed, and which booking system can do it', async (command, words) => {
    const { code, out } = await runCommand([command, '--help']);
    expect(code).toBe(0);
    for (const word of [...words, 'Exit codes: 0 ok · 1 failed · 2 wrong usage', '--sites <file>']) {
      expect(out).toContain(word);
    }
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
