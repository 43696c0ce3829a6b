import { describe, expect, it } from 'vitest';
import { ErrorAnswer, Site } from '../src/contract/index.ts';
import { createLog, Journey, origin } from './testing/journey.ts';
import { createTestApp } from './testing/app.ts';
import { Failure } from './errors.ts';

const path = '/v1/sites/adler';
const post = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { Origin: origin, 'Content-Type': 'text/plain', ...headers },
  body,
});

async function errorOf(response: Response) {
  return { status: response.status, ...ErrorAnswer.parse(await response.json()).error };
}

describe('the site', () => {
  it('is told to its own pages', async () => {
    const response = await createTestApp().request(path, { headers: { Origin: origin } });
    expect(Site.parse(await response.json())).toEqual({
      site: 'adler',
      kind: 'table',
      name: 'Gasthof Adler',
      phone: '+41 44 000 00 00',
      country: 'CH',
      timeZone: 'Europe/Zurich',
      language: 'de',
      languages: ['de', 'fr', 'it', 'en'],
      phoneCountries: [
        { country: 'CH', callingCode: '41' },
        { country: 'DE', callingCode: '49' },
        { country: 'AT', callingCode: '43' },
      ],
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      vary: expect.stringContaining('Origin'),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('that nobody configured is unknown, and the page’s owner can read so', async () => {
    const response = await createTestApp().request('/v1/sites/constructor', { headers: { Origin: origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await errorOf(response)).toMatchObject({ status: 404, code: 'unknown_site', remedy: 'call' });
  });
});

describe('an error that passes', () => {
  it.each([
    [new Failure('upstream_unreachable', { retryAfter: 90 }), '90'],
    [new Failure('upstream_unreachable'), '5'],
    [new Failure('venue_blocked'), null],
  ])('says when to come again, for whatever stands between, too: $0.code', async (failure, seconds) => {
    const app = createTestApp({ upstream: { start: async () => failure } });
    const response = await app.request(`${path}/open`, post(JSON.stringify({ language: 'de' })));
    expect(response.headers.get('retry-after')).toBe(seconds);
    const { error } = ErrorAnswer.parse(await response.json());
    expect(error.retryAfter?.toString() ?? null).toBe(seconds);
  });
});

describe('an error before a request has named its language', () => {
  const told = async (headers: Record<string, string>, site = path, settings = {}) =>
    (await errorOf(await createTestApp(settings).request(`${site}/open`, post('{', headers)))).language;

  it('is in the page’s, else in the house’s, else in the browser’s where there is no house', async () => {
    const ukrainian = { sites: { adler: { languages: ['en'], venue: { country: 'UA' } } } };
    expect(await told({ 'Accept-Language': 'it' })).toBe('it');
    expect(await told({ 'Accept-Language': 'es' })).toBe('de');
    expect(await told({})).toBe('de');
    expect(await told({}, path, ukrainian)).toBe('uk');
    expect(await told({ 'Accept-Language': 'es, uk;q=0.8' }, '/v1/sites/nobody')).toBe('uk');
    expect(await told({ 'Accept-Language': 'es' }, '/v1/sites/nobody')).toBe('en');
  });
});

describe('origins', () => {
  it.each([
    ['another site', 'https://evil.example'],
    ['another port', `${origin}:8443`],
    ['another scheme', origin.replace('https', 'http')],
    ['a longer name', `${origin}.evil.example`],
    ['a path', `${origin}/`],
    ['a sandboxed frame', 'null'],
  ])('%s is refused, and not echoed', async (_, wrong) => {
    for (const init of [{ method: 'GET' }, { method: 'POST', body: '{}' }, { method: 'OPTIONS' }]) {
      const app = createTestApp();
      const address = init.method === 'GET' ? path : `${path}/open`;
      const response = await app.request(address, { ...init, headers: { Origin: wrong } });
      // Not allowed to call, but to read why.
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('vary')).toContain('Origin');
      expect(await errorOf(response)).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    }
  });

  it('none named is refused for a call, and fine for a page that reads from its own origin', async () => {
    const app = createTestApp();
    const called = await app.request(`${path}/open`, { method: 'POST', body: '{}' });
    expect(await errorOf(called)).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    const read = await app.request(path);
    expect(read.status).toBe(200);
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers a preflight once for a while', async () => {
    const response = await createTestApp().request(`${path}/table/check`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('Content-Type'),
      'access-control-max-age': '7200',
    });
  });
});

describe('a request', () => {
  it.each(['text/plain', 'application/json', 'text/plain;charset=UTF-8'])(
    'is read as JSON, also as %s, which needs no preflight',
    async (type) => {
      const request = post('{"language":"de"}', { 'Content-Type': type });
      const response = await createTestApp().request(`${path}/open`, request);
      expect(await response.json()).toMatchObject({ kind: 'table', language: 'de' });
    },
  );
});

describe('an answer', () => {
  it('is packed for a browser that can unpack it, and plain for any other', async () => {
    const ask = (headers: Record<string, string> = {}) =>
      createTestApp().request(`${path}/open`, post('{"language":"de"}', headers));
    const packed = await ask({ 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    const unpacked = new Response(packed.body?.pipeThrough(new DecompressionStream('gzip')));
    expect(await unpacked.json()).toMatchObject({ kind: 'table' });
    const plain = await ask();
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(await plain.json()).toMatchObject({ kind: 'table' });
  });
});

describe('requests that are not right', () => {
  it.each([
    ['no JSON', '{"language":', 'die Anfrage'],
    ['no object', '[]', 'die Anfrage'],
    ['nothing', '', 'die Anfrage'],
    ['no session', '{"language":"de","offer":"seven","partySize":2}', 'die Sitzung'],
    ['no slot', '{"session":"x","language":"de","offer":"","partySize":2}', 'die Zeit'],
    ['nobody', '{"session":"x","language":"de","offer":"seven","partySize":0}', 'Anzahl Personen'],
    ['a language that is none', '{"session":"x","language":7,"offer":"seven","partySize":1}', 'die Sprache'],
  ])('name the wrong field in words: %s', async (_, body, field) => {
    const request = post(body, { 'Accept-Language': 'de-CH, en;q=0.5' });
    const error = await errorOf(await createTestApp().request(`${path}/table/check`, request));
    expect(error).toMatchObject({ status: 400, code: 'invalid_request', remedy: 'call', language: 'de' });
    expect(error.message).toContain(field);
  });

  it('about the guest are mended at the field', async () => {
    const journey = new Journey(createTestApp());
    await journey.ok('open');
    expect(await journey.error('guest', journey.guest({ familyName: ' ' }))).toMatchObject({
      code: 'invalid_request',
      remedy: 'contact',
      field: 'family-name',
      message: expect.stringContaining('der Nachname'),
    });
  });

  it('that are too large are not read, told or untold', async () => {
    const body = JSON.stringify({ language: 'de', filler: 'x'.repeat(17_000) });
    const app = createTestApp();
    const told = post(body, { 'Content-Length': String(body.length) });
    expect(await errorOf(await app.request(`${path}/open`, told))).toMatchObject({
      status: 413,
      code: 'too_large',
    });
    const stream = new Response(body).body;
    const untold = new Request(`http://proxy${path}/open`, {
      ...post(''),
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(await errorOf(await app.request(untold))).toMatchObject({ status: 413, code: 'too_large' });
  });

  it.each(['/', '/v1', '/v1/sites', `${path}/table/nonsense`, `${path}/stay/rooms`, '/v2/sites/adler'])(
    'for %s find nothing there',
    async (address) => {
      const response = await createTestApp().request(address, post('{}'));
      expect(await errorOf(response)).toMatchObject({ status: 404, code: 'not_found' });
    },
  );

  it('are answered in the language the browser asks for, else in English', async () => {
    const app = createTestApp();
    const language = async (accept: string) =>
      (await errorOf(await app.request('/nowhere', { headers: { 'Accept-Language': accept } }))).language;
    expect(await language('rm, fr-CH;q=0.8, de;q=0.9')).toBe('de');
    expect(await language('it;q=0, fr')).toBe('fr');
    expect(await language('tlh')).toBe('en');
  });
});

describe('an accident inside the proxy', () => {
  it('is an internal error with a reference that the log has too, and nothing of the guest', async () => {
    const log = createLog();
    const app = createTestApp({ log });
    app.get('/broken', () => {
      throw new Error('Mia Muster, +41791234567');
    });
    const error = await errorOf(await app.request('/broken'));
    expect(error).toMatchObject({ status: 500, code: 'internal_error', remedy: 'wait' });
    const line = log.lines.find(({ message }) => message === 'unexpected exception');
    expect(line?.fields['reference']).toBe(error.reference);
    expect(JSON.stringify(log.lines)).not.toContain('Muster');
  });

  it('in a call that books leaves the outcome unknown', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    const journey = new Journey(createTestApp({ upstream: { guest: broken } }));
    await journey.ok('open');
    expect(await journey.error('guest', journey.guest())).toMatchObject({
      code: 'outcome_unknown',
      remedy: 'pending',
    });
  });

  it('in a call that only reads does not', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    const journey = new Journey(createTestApp({ upstream: { check: broken } }));
    await journey.ok('open');
    expect(await journey.error('check', { offer: 'seven', partySize: 2 })).toMatchObject({
      code: 'internal_error',
      remedy: 'wait',
    });
  });
});

describe('/healthz', () => {
  it('says that the proxy is there', async () => {
    expect(await (await createTestApp().request('/healthz')).text()).toBe('ok');
  });
});
