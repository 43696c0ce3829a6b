import { describe, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { createTestApp } from '../testing/app.ts';
import { Journey, origin, sessionSecret } from '../testing/journey.ts';
import { createSeals } from './sessions.ts';

const noon = new Date('2026-12-01T11:00:00Z');
const binding = { site: 'adler', origin };
const session = { state: { conversation: 'abc' }, expires: new Date('2026-12-01T12:00:00Z') };

const codeOf = (result: unknown) => (result instanceof Failure ? result.code : result);

describe('a sealed session', () => {
  const seals = createSeals(sessionSecret, () => noon);

  it('opens for its site and origin, with what was put in', async () => {
    expect(await seals.unseal(await seals.seal(session, binding), binding)).toEqual(session);
  });

  it('opens at any proxy with the same secret, and at no other', async () => {
    const token = await seals.seal(session, binding);
    expect(await createSeals(sessionSecret, () => noon).unseal(token, binding)).toEqual(session);
    const stranger = createSeals('another secret of more than 32 letters', () => noon);
    expect(codeOf(await stranger.unseal(token, binding))).toBe('session_invalid');
  });

  it('shows nothing of what is in it', async () => {
    const token = await seals.seal(session, binding);
    const parts = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(parts.join()).not.toContain('conversation');
  });

  it.each([
    ['of another site', { ...binding, site: 'krone' }],
    ['of another origin', { ...binding, origin: 'https://evil.example' }],
  ])('is invalid as one %s', async (_, other) => {
    expect(codeOf(await seals.unseal(await seals.seal(session, other), binding))).toBe('session_invalid');
  });

  it('is invalid when any part of it was changed', async () => {
    const token = await seals.seal(session, binding);
    const parts = token.split('.');
    for (const index of [0, 2, 3, 4]) {
      const part = parts[index] ?? '';
      const changed = parts.with(index, (part.startsWith('A') ? 'B' : 'A') + part.slice(1)).join('.');
      expect(codeOf(await seals.unseal(changed, binding))).toBe('session_invalid');
    }
  });

  it.each(['', 'x', '....', 'eyJhbGciOiJub25lIn0.e30.', 'ä'.repeat(100)])(
    'is invalid when garbled: %s',
    async (token) => {
      expect(codeOf(await seals.unseal(token, binding))).toBe('session_invalid');
    },
  );

  it('expires', async () => {
    const token = await seals.seal(session, binding);
    const later = createSeals(sessionSecret, () => new Date('2026-12-01T12:00:01Z'));
    expect(codeOf(await later.unseal(token, binding))).toBe('session_expired');
  });

  it('can’t be made of a token for another use', async () => {
    const token = await seals.sealFor('calendar', 'adler', { state: {} }, session.expires);
    expect(codeOf(await seals.unseal(token, binding))).toBe('session_invalid');
    expect(await seals.unsealFor('calendar', 'adler', token)).toEqual({ state: {} });
    expect(codeOf(await seals.unsealFor('calendar', 'krone', token))).toBe('session_invalid');
  });
});

describe('the widget’s session', () => {
  const table = { offer: 'seven', partySize: 2 };

  it('has to be begun again an hour after it was begun, however busy the guest was', async () => {
    let now = noon;
    const journey = new Journey(createTestApp({ now: () => now }));
    await journey.ok('open');
    now = new Date('2026-12-01T11:59:00Z');
    await journey.ok('check', table);
    now = new Date('2026-12-01T12:00:01Z');
    expect(await journey.error('check', table)).toMatchObject({ code: 'session_expired', remedy: 'restart' });
    expect(await journey.error('guest', journey.guest())).toMatchObject({ code: 'session_expired' });
    expect(await journey.error('guest', journey.guest({}, true))).toMatchObject({
      code: 'outcome_unknown',
      remedy: 'pending',
    });
  });

  it('has to be begun again when it is not ours', async () => {
    const journey = new Journey(createTestApp());
    journey.session = 'forged';
    expect(await journey.error('check', table)).toMatchObject({ code: 'session_invalid', remedy: 'restart' });
  });

  it('is of no use at another site or from another page', async () => {
    const other = 'https://other.example';
    const app = createTestApp({ sites: { adler: { origins: [origin, other] }, krone: {} } });
    const journey = new Journey(app);
    await journey.ok('open');
    const atKrone = new Journey(app, 'krone');
    atKrone.session = journey.session;
    expect(await atKrone.error('check', table)).toMatchObject({ code: 'session_invalid' });
    const response = await app.request('/v1/sites/adler/table/check', {
      method: 'POST',
      headers: { Origin: other },
      body: JSON.stringify({ session: journey.session, language: 'de', ...table }),
    });
    expect(await response.json()).toMatchObject({ error: { code: 'session_invalid' } });
  });
});
