import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { createApp } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { Conversation } from '../../testing/conformance/conversation.ts';
import { sessionSecret } from '../../testing/journey.ts';
import {
  atGuest,
  environment,
  evening,
  GroupUnderTest,
  origin,
  sent,
  siteOf,
  slotsOf,
} from './testing/group.ts';

let sandbox: Sandbox;
let group: GroupUnderTest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  group = new GroupUnderTest(sandbox, harbour);
  await group.reset();
});
const [lantern = ''] = harbour.venues.map(({ id }) => id);

describe('the token', () => {
  it('is one for all guests, however many come at once', async () => {
    const app = group.app();
    await Promise.all(Array.from({ length: 10 }, () => group.guest(app).ok('open')));
    expect((await group.counts()).auth).toBe(1);
  });

  it('is one for all sites of the same credential', async () => {
    const sites = { one: siteOf(sandbox, harbour), two: siteOf(sandbox, harbour) };
    const app = createApp({
      settings: readSettings({ sites }, environment(harbour)),
      log: group.log,
      sessionSecret,
      now: () => sandbox.clock.now(),
    });
    for (const site of ['one', 'two']) await new Conversation({ app, site, origin }, 'en').ok('open');
    expect((await group.counts()).auth).toBe(1);
  });

  it('that ends half-way is renewed beforehand: no call is refused', async () => {
    const guest = group.guest();
    await guest.ok('open');
    sandbox.clock.set(new Date(evening.getTime() + (24 * 60 - 4) * 60_000));
    await guest.ok('open');
    expect(await group.counts()).toMatchObject({ auth: 2 });
    const { last } = (await group.control('GET', '/calls')) as { last: { outcome: string }[] };
    expect(new Set(last.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
  });

  it('that was revoked half-way is replaced, and the guest books all the same, once', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern);
    await group.control('POST', '/groups/harbour/revoke');
    expect(await guest.ok('table/guest', sent)).toMatchObject({ status: 'confirmed' });
    expect(await group.standing()).toHaveLength(1);
    expect(await group.counts()).toMatchObject({ auth: 2, book: 2 });
  });

  it('that no credential gets leads to the telephone', async () => {
    await group.change({ client_secret: 'another' });
    const error = await group.guest().refused('open');
    expect(error).toMatchObject({ code: 'credentials_refused', remedy: 'call' });
  });

  it('that is refused even when it is new is not asked for again and again', async () => {
    const guest = group.guest();
    await guest.ok('open');
    await group.control('POST', '/groups/harbour/revoke');
    await group.change({ client_secret: 'another' });
    const error = await guest.refused('table/slots', { place: lantern, date: '2026-12-04', partySize: 2 });
    expect(error.code).toBe('credentials_refused');
    expect((await group.counts()).auth).toBe(2);
  });
});

describe('a booking system that is busy', () => {
  it('is asked again for what is only read, after as long as it says', async () => {
    const guest = group.guest();
    await guest.ok('open');
    await group.fault('availability', 'http-429', { retryAfter: 1, times: 1 });
    const start = performance.now();
    expect(await slotsOf(guest, lantern)).not.toHaveLength(0);
    expect(performance.now() - start).toBeGreaterThan(900);
    expect((await group.counts()).availability).toBe(2);
  });

  it('is asked again where it fails, a few times', async () => {
    const guest = group.guest();
    await guest.ok('open');
    await group.fault('availability', 'http-500', { times: 2 });
    expect(await slotsOf(guest, lantern)).not.toHaveLength(0);
    expect((await group.counts()).availability).toBe(3);
  });

  it('is not waited for longer than a guest waits', async () => {
    const app = group.app({}, { read: 500 });
    const guest = group.guest(app);
    await guest.ok('open');
    await group.fault('availability', 'http-429', { retryAfter: 60, times: 5 });
    const error = await guest.refused('table/slots', { place: lantern, date: '2026-12-04', partySize: 2 });
    expect(error).toMatchObject({ code: 'upstream_unreachable', remedy: 'wait' });
    expect((await group.counts()).availability).toBe(1);
  });

  it('is never asked again to book: nothing was booked, and the guest may try again', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern);
    await group.fault('book', 'http-429', { retryAfter: 0 });
    expect(await guest.refused('table/guest', sent)).toMatchObject({ remedy: 'wait' });
    expect((await group.counts()).book).toBe(1);
    expect(await guest.ok('table/guest', sent)).toMatchObject({ status: 'confirmed' });
    expect(await group.standing()).toHaveLength(1);
  });

  it('at the start of all is waited for too', async () => {
    await group.change({ fails_every: 2 });
    const guest = group.guest();
    await atGuest(guest, lantern);
    expect(await slotsOf(guest, lantern)).not.toHaveLength(0);
  });
});

describe('what comes back', () => {
  it('is a refusal by the status in the body, whatever HTTP says', async () => {
    const app = createApp({
      settings: readSettings({ sites: { harbour: siteOf(sandbox, harbour) } }, environment(harbour)),
      log: group.log,
      sessionSecret,
      now: () => sandbox.clock.now(),
      fetch: async (...request) => {
        const response = await fetch(...request);
        // As some gateways do: HTTP 200, and the truth in the body.
        return new Response(await response.text(), { status: 200 });
      },
    });
    const guest = group.guest(app);
    await atGuest(guest, lantern, ({ time }) => time === '19:00');
    await group.take(lantern, '2026-12-04', '19:00');
    expect(await guest.refused('table/guest', sent)).toMatchObject({ code: 'slot_taken', remedy: 'time' });
  });

  it('that can’t be read is an error of the booking system, never an empty day', async () => {
    const guest = group.guest();
    await guest.ok('open');
    await group.fault('availability', 'garbage');
    const error = await guest.refused('table/slots', { place: lantern, date: '2026-12-04', partySize: 2 });
    expect(error).toMatchObject({ code: 'upstream_failed', remedy: 'wait' });
  });
});

describe('the log', () => {
  it('has the booking system’s id of a refused call beside the guest’s reference', async () => {
    const guest = group.guest();
    await atGuest(guest, lantern, ({ time }) => time === '19:00');
    await group.take(lantern, '2026-12-04', '19:00');
    const { reference } = await guest.refused('table/guest', sent);
    const line = group.log.lines.find(({ fields }) => fields.reference === reference && fields.upstream);
    const calls = line?.fields.upstream as { method: string; requestId?: string; outcome: string }[];
    expect(calls).toMatchObject([
      {
        method: 'PUT /venues/{id}/book',
        outcome: 'refused 400',
        requestId: expect.stringMatching(/^[\w-]{8,}$/) as string,
      },
    ]);
  });
});
