import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { alderHouse, harbour } from './groups/index.ts';
import { freshClient, TestClient } from './test-client.ts';

let sandbox: Sandbox;
let client: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (client = await freshClient(sandbox)));

const paths = ['/2_4', '/2_2', '/api-ext/2_4', '/api-ext/2_2'];
const nowhere = { status: 404, msg: 'Could not find resource' };

describe.each(paths)('under %s', (path) => {
  const at = async (verb: string, resource: string) => {
    const response = await fetch(sandbox.url + path + resource, { method: verb });
    return [response.status, await response.json()] as [number, unknown];
  };

  it.each(['', '/'])('the base itself is no resource (%j)', async (end) => {
    expect(await at('GET', end)).toEqual([404, nowhere]);
  });

  it.each(['/login', '/token'])('nobody signs in at %s', async (resource) => {
    expect(await at('POST', resource)).toEqual([404, nowhere]);
  });

  it.each([
    '/reservation_requests',
    '/events',
    '/programs',
    '/charges',
    '/reservation_feedback',
    '/payout_profiles',
  ])('%s is no resource, and its envelope has no request_id', async (resource) => {
    expect(await at('GET', resource)).toEqual([404, nowhere]);
  });

  it.each(['/venues', '/reservations', '/clients'])('%s wants a token', async (resource) => {
    expect(await at('GET', resource)).toEqual([
      401,
      {
        code: 401,
        status: 401,
        msg: 'Missing Authentication parameters',
        request_id: expect.stringMatching(/^[\w-]{8,}$/) as string,
      },
    ]);
  });

  it('a token opens the venues', async () => {
    const response = await fetch(`${sandbox.url}${path}/venues?venue_group_id=${harbour.venueGroupId}`, {
      headers: { Authorization: client.token },
    });
    expect(await response.json()).toMatchObject({ status: 200, data: { results: [{}, {}, {}] } });
  });
});

describe('signing in', () => {
  it('takes a form, and gives a token for a day in UTC without a zone', async () => {
    expect(await client.signIn()).toMatchObject({
      http: 200,
      status: 200,
      data: {
        token: expect.stringMatching(/^[0-9a-f]{128}$/) as string,
        token_expiration_datetime: expect.stringMatching(/^2026-12-02T09:0\d:\d\d\.\d{6}$/) as string,
      },
    });
  });

  it('finds nothing in JSON', async () => {
    const reply = await client.send('POST', '/auth', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: 'harbour-widget', client_secret: 'sandbox-harbour-a90e' }),
    });
    expect(reply).toMatchObject({ http: 400, status: 400, msg: 'Missing arg client_id' });
  });

  it('misses the secret where it is left out', async () => {
    const body = new URLSearchParams({ client_id: 'harbour-widget' });
    expect(await client.send('POST', '/auth', { body })).toMatchObject({
      http: 400,
      msg: 'Missing arg client_secret',
    });
  });

  it('refuses a wrong secret', async () => {
    const reply = await client.signIn({ clientId: 'harbour-widget', clientSecret: 'no' });
    expect(reply).toMatchObject({ http: 401, status: 401, code: 401 });
  });
});

describe('a token', () => {
  const venues = () => client.get('/venues', { venue_group_id: harbour.venueGroupId });
  const refused = { http: 401, msg: 'Missing Authentication parameters' };

  it('stands bare in the header: with "Bearer" it is none', async () => {
    expect(await venues()).toMatchObject({ http: 200 });
    client.token = `Bearer ${client.token}`;
    expect(await venues()).toMatchObject(refused);
  });

  it('ends after a day', async () => {
    sandbox.clock.advance(24 * 60 * 60 - 60);
    expect(await venues()).toMatchObject({ http: 200 });
    sandbox.clock.advance(120);
    expect(await venues()).toMatchObject(refused);
  });

  it('can be revoked, and another one asked for', async () => {
    await client.control('POST', '/groups/harbour/revoke');
    expect(await venues()).toMatchObject(refused);
    await client.signIn();
    expect(await venues()).toMatchObject({ http: 200 });
  });

  it('is of its group: no other group’s venues are told', async () => {
    const reply = await client.get('/venues', { venue_group_id: alderHouse.venueGroupId });
    expect(reply).toMatchObject({ http: 400, msg: 'Invalid arg venue_group_id' });
  });

  it('may lack one permission and have another', async () => {
    await client.patch({ permissions: ['venues', 'reservations'] });
    const group = { venue_group_id: harbour.venueGroupId };
    expect(await client.get('/reservations', group)).toMatchObject({ http: 200 });
    expect(await client.get('/clients', group)).toMatchObject({
      http: 403,
      code: 403,
      msg: 'Missing permission: clients',
    });
    expect(await client.book()).toMatchObject({ http: 403 });
  });
});

describe('a path that is switched off', () => {
  it('answers like one that is nowhere', async () => {
    await client.control('PUT', '/paths', { paths: ['/api-ext/2_4'] });
    expect(await client.signIn()).toMatchObject({ http: 404, msg: 'Could not find resource' });
    const other = new TestClient(sandbox, harbour);
    Object.assign(other, { base: `${sandbox.url}/api-ext/2_4` });
    expect(await other.signIn()).toMatchObject({ http: 200 });
  });
});
