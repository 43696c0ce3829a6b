import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { harbour } from './groups/index.ts';
import { freshClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let sandbox: Sandbox;
let client: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (client = await freshClient(sandbox)));

const venues = () => client.get('/venues', { venue_group_id: harbour.venueGroupId });

describe('trouble', () => {
  it('comes as often as the settings say', async () => {
    await client.patch({ fails_every: 3 });
    const answers: number[] = [];
    for (let call = 0; call < 9; call += 1) answers.push((await venues()).http);
    expect(answers).toEqual([200, 200, 502, 200, 200, 503, 200, 200, 500]);
  });

  it('of too many calls says when to come again', async () => {
    await client.patch({ rate_limit: { calls: 2, seconds: 10 } });
    await venues();
    await venues();
    const response = await fetch(`${client.base}/venues`, { headers: { Authorization: client.token } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10']);
    sandbox.clock.advance(10);
    expect(await venues()).toMatchObject({ http: 200 });
  });

  it('is had for a single call by a fault, which names its Retry-After', async () => {
    const fault = { method: 'venues', effect: 'http-429', retryAfter: 2 };
    await client.control('POST', '/faults', fault);
    const response = await fetch(`${client.base}/venues`, { headers: { Authorization: client.token } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await venues()).toMatchObject({ http: 200 });
  });

  it('after the call took effect leaves the reservation', async () => {
    await client.control('POST', '/faults', { method: 'book', effect: 'break-after' });
    await expect(client.book()).rejects.toThrow('fetch failed');
    expect(await client.all('/reservations')).toHaveLength(1);
  });
});

describe('the control surface', () => {
  it('shows groups without their secret', async () => {
    const { groups } = await client.control('GET', '/groups');
    expect(groups).toMatchObject([{ site: 'harbour' }, { site: 'alder-house' }]);
    expect(JSON.stringify(groups)).not.toContain('sandbox-harbour');
  });

  it('takes a request on, or refuses it', async () => {
    const id = await client.booked({ party_size: '9' });
    await client.control('PATCH', `/reservations/harbour/${id}`, { status: 'CONFIRMED' });
    expect(await client.row(id)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('shows what was booked, and what the log of calls may hold of it', async () => {
    await client.booked({ venue_marketing_opt_in: 'true' });
    const { reservations } = await client.control('GET', '/reservations?site=harbour');
    expect(reservations).toMatchObject([{ site: 'harbour', status: 'CONFIRMED', marketing: true }]);
    const calls = JSON.stringify(await client.control('GET', '/calls'));
    expect(calls).toContain('"method":"book"');
    for (const hidden of ['Zumsteg', '5550167', 'mia@', client.token, 'sandbox-harbour']) {
      expect(calls).not.toContain(hidden);
    }
  });

  it('a reset leaves no reservation and no token', async () => {
    await client.booked();
    await client.control('POST', '/reset');
    expect(await venues()).toMatchObject({ http: 401 });
    expect((await client.control('GET', '/reservations')).reservations).toEqual([]);
  });

  it.each([
    ['PATCH', '/groups/harbour', { lost_slot: 500 }, 'lost_slot'],
    ['PATCH', '/groups/harbour', { permissions: ['all'] }, 'permissions'],
    ['POST', '/groups/harbour/generate', { count: 0 }, 'count: takes a number'],
    ['POST', '/groups/harbour/generate', { count: 1, from: '2026-12-02', to: '2026-12-01' }, 'to: takes'],
    ['PUT', '/paths', { paths: ['/2_5'] }, 'paths'],
  ])('%s %s refuses %j in words', async (method, path, body, words) => {
    const [status, error] = await client.problem(method, path, body);
    expect([status, error]).toEqual([400, expect.stringContaining(words)]);
  });

  it.each([
    ['PATCH', '/groups/nowhere'],
    ['POST', '/groups/nowhere/revoke'],
    ['PATCH', '/reservations/harbour/nothing'],
  ])('%s %s is not found', async (method, path) => {
    expect((await client.controlResponse(method, path, {})).status).toBe(404);
  });
});
