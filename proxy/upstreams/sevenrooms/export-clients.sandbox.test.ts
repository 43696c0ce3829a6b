import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { exportRows } from '../../operator/export/index.ts';
import { environment, GroupUnderTest, siteOf } from './testing/group.ts';

/** Clients have two addresses: `/clients/export` and `/clients`. Not every API, nor every credential, has both. */

let sandbox: Sandbox;
let group: GroupUnderTest;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  group = new GroupUnderTest(sandbox, harbour);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await group.reset();
  await group.control('POST', '/groups/harbour/generate', { count: 1500, seed: 11 });
  folder = mkdtempSync(join(tmpdir(), 'export-clients-'));
  return () => rmSync(folder, { recursive: true });
});

/** Exports clients where some addresses are closed; what went wrong, the ids, and what was asked for. */
async function exported(closed: readonly string[], status = 404) {
  const asked: string[] = [];
  const fetchOpen: typeof fetch = (input, init) => {
    const { pathname } = new URL(String(input));
    const path = pathname.replace('/2_4', '');
    asked.push(path);
    if (!closed.includes(path)) return fetch(input, init);
    return Promise.resolve(Response.json({ status, msg: 'closed' }, { status }));
  };
  const out = join(folder, `rows-${closed.length}`);
  const command = { resource: 'clients', site: 'harbour', since: undefined, state: undefined, out } as const;
  const silent = { batch: () => {}, waiting: () => {}, end: () => {} };
  const sites = { harbour: siteOf(sandbox, harbour) };
  const options = { env: environment(harbour), fetch: fetchOpen, now: () => sandbox.clock.now() };
  const problem = await exportRows({ sites }, command, silent, options);
  const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id).sort();
  return { problem, ids, asked };
}

describe('an export of clients', () => {
  it.each([404, 403, 405])('takes the other address where the first one answers %i', async (status) => {
    const usual = await exported([]);
    expect(usual.ids.length).toBeGreaterThan(400);
    expect(usual.asked).toContain('/clients/export');
    expect(usual.asked).not.toContain('/clients');
    const other = await exported(['/clients/export'], status);
    expect(other.problem).toBeUndefined();
    expect(other.ids).toEqual(usual.ids);
    // Once for each of the two passes.
    expect(other.asked.filter((path) => path === '/clients/export')).toHaveLength(2);
  });

  it('needs the other one for nothing', async () => {
    const { problem, ids } = await exported(['/clients']);
    expect(problem).toBeUndefined();
    expect(ids.length).toBeGreaterThan(400);
  });

  it('says what to do where neither is open', async () => {
    const both = ['/clients/export', '/clients'];
    expect((await exported(both, 403)).problem).toMatch(
      /^harbour: clients: 403, the credential has no permission/,
    );
    expect((await exported(both)).problem).toMatch(/^harbour: clients: 404, .*\/2_4 and .*\/api-ext\/2_4/);
  });
});
