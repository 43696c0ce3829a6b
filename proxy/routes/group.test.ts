import { describe, expect, it } from 'vitest';
import { ErrorAnswer, Group } from '../../src/contract/index.ts';
import { createTestApp } from '../testing/app.ts';
import { origin } from '../testing/journey.ts';

const family = 'https://family.example';
const sites = {
  adler: { origins: [origin, family] },
  linde: { origins: [family], name: 'Linde', daysAhead: 30 },
  harbour: { origins: [family], name: 'Harbour', languages: ['en'], timeZone: 'Europe/London' },
};
const groups = { family: { sites: ['linde', 'adler', 'harbour'], name: 'The family', maxPartySize: 20 } };

const unasked = async () => {
  throw new Error('No booking system is to be asked.');
};

async function open(from: string | undefined, { group = 'family', body = '{}', options = {} } = {}) {
  const app = createTestApp({ sites, groups, upstream: { start: unasked, slots: unasked }, ...options });
  const response = await app.request(`/v1/groups/${group}/open`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain', ...(from ? { Origin: from } : {}) },
    body,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}
const told = async (...asked: Parameters<typeof open>) => Group.parse((await open(...asked)).body);

describe('a group', () => {
  it('is told with its restaurants in their order, and no booking system is asked', async () => {
    const { sites: members, ...group } = await told(family);
    expect(members.map(({ site, name }) => [site, name])).toEqual([
      ['linde', 'Linde'],
      ['adler', 'Gasthof Adler'],
      ['harbour', 'Harbour'],
    ]);
    expect(group).toEqual({
      group: 'family',
      name: 'The family',
      language: 'de',
      now: '2026-12-01T12:00',
      days: { from: '2026-12-01', to: '2027-12-01' },
      maxPartySize: 20,
    });
  });

  it('shows a page only the restaurants at which it may book', async () => {
    const { sites: members, days } = await told(origin);
    expect(members.map(({ site }) => site)).toEqual(['adler']);
    expect(days.to).toBe('2027-12-01');
  });

  it.each([
    [
      'none of whose restaurants lets the page book',
      { from: 'https://evil.example' },
      403,
      'origin_not_allowed',
    ],
    ['asked for by nobody that can be known', { from: undefined }, 403, 'origin_not_allowed'],
    ['that is none', { from: family, group: 'constructor' }, 404, 'unknown_site'],
    ['that is a site', { from: family, group: 'adler' }, 404, 'unknown_site'],
  ])('%s is refused, in words that the page may read', async (_, { from, ...asked }, status, code) => {
    const refused = await open(from, asked);
    expect(refused.status).toBe(status);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(ErrorAnswer.parse(refused.body).error.code).toBe(code);
    expect(JSON.stringify(refused.body)).not.toContain('Linde');
  });

  it('speaks the page’s language where there is one, else the first restaurant’s', async () => {
    expect((await told(family, { body: '{"language":"fr-CH"}' })).language).toBe('fr-CH');
    expect((await told(family, { body: '{"language":"es"}' })).language).toBe('de');
    const refused = await open(family, { body: '{"language":7}' });
    expect(ErrorAnswer.parse(refused.body).error).toMatchObject({ code: 'invalid_request', language: 'de' });
  });

  it('answers a preflight of its own pages alone', async () => {
    const app = createTestApp({ sites, groups });
    const ask = (from: string) =>
      app.request('/v1/groups/family/open', { method: 'OPTIONS', headers: { Origin: from } });
    expect((await ask(family)).status).toBe(204);
    expect((await ask('https://evil.example')).status).toBe(403);
  });
});
