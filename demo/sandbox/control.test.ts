import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { gasthofAdler, seehaus } from './foratable/restaurants/index.ts';
import { freshGuest } from './foratable/test-guest.ts';
import type { TestGuest } from './foratable/test-guest.ts';
import { startSandbox } from './index.ts';
import type { Sandbox } from './index.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

describe('the clock', () => {
  it('can be set, moved and put back', async () => {
    const { now } = await guest.control('PUT', '/clock', { now: '2030-01-01T00:00:00Z' });
    expect(String(now)).toMatch(/^2030-01-01T00:00:0/);
    await guest.control('PUT', '/clock', { advance: 86_400 });
    expect(String((await guest.control('GET', '/clock')).now)).toMatch(/^2030-01-02/);
    await guest.control('PUT', '/clock', { reset: true });
    expect(Math.abs(sandbox.clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it.each([
    [{ now: '2030-01-01' }, 'now: takes an instant'],
    [{ advance: 'a day' }, 'advance: takes seconds'],
    [{ reset: false }, 'reset: takes true'],
    [{ advance: 5, reset: true }, 'takes one of now, advance, reset'],
    [{}, 'takes one of now, advance, reset'],
  ])('refuses %j in words', async (body, words) => {
    const [status, error] = await guest.problem('PUT', '/clock', body);
    expect(status).toBe(400);
    expect(error).toContain(words);
  });
});

describe('a connection', () => {
  it('is not ended by the sandbox while it is idle, when the next call may be on its way', async () => {
    const { headers } = await fetch(`${sandbox.control}/clock`);
    expect(headers.get('connection')).toBe('keep-alive');
    expect(headers.get('keep-alive')).toBeNull();
  });
});

describe('the inbox', () => {
  it('lists the newest first, of one phone or all', async () => {
    await guest.init();
    await guest.setTable();
    await guest.setGuest();
    await guest.call('newCode');
    await guest.setGuest({ mobile: '+41 76 555 33 44' });
    const messages = async (path: string) => (await guest.control('GET', path)).messages as { id: number }[];
    const [corrected, renewed, first] = await messages('/inbox');
    expect(renewed?.id).toBeGreaterThan(first?.id ?? NaN);
    expect(corrected?.id).toBeGreaterThan(renewed?.id ?? NaN);
    expect(await messages('/inbox?mobile=+41765551122')).toEqual([renewed, first]);
    expect(await messages('/inbox?mobile=%2B41765553344')).toMatchObject([
      { to: '+41765553344', code: expect.stringMatching(/^\d{4}$/) as string, language: 'de' },
    ]);
  });

  it('streams what came before and what comes now', async () => {
    await guest.init();
    await guest.setTable();
    await guest.setGuest();
    const listener = new AbortController();
    const { body, headers } = await fetch(`${sandbox.control}/inbox/stream`, { signal: listener.signal });
    expect(headers.get('content-type')).toContain('text/event-stream');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const untilMessages = async (count: number) => {
      while (text.split('\nid: ').length <= count) text += (await reader.read()).value ?? '';
      return text;
    };
    expect(await untilMessages(1)).toContain('"to":"+41765551122"');
    await guest.call('newCode');
    await untilMessages(2);
    listener.abort();
  });
});

describe('the calls', () => {
  it('are counted and kept with their fields, passwords and codes hidden', async () => {
    await guest.init();
    await guest.setTable();
    await guest.verifyCode('1234');
    const { counts, last } = (await guest.control('GET', '/calls')) as { counts: unknown; last: unknown[] };
    expect(counts).toEqual({ initReservation: 1, setTable: 1, verifyCode: 1 });
    expect(last).toMatchObject([
      { method: 'verifyCode', outcome: 'not_status_2', fields: { code: '•••' } },
      { method: 'setTable', outcome: 'ok', fields: { person: '2' } },
      { method: 'initReservation', fields: { pswd: '•••', username: 'adler@example.ch' } },
    ]);
  });
});

describe('a restaurant', () => {
  it('is shown without its password', async () => {
    const text = JSON.stringify(await guest.control('GET', '/restaurants'));
    expect(text).toContain(gasthofAdler.restaurantHash);
    expect(text).not.toContain(gasthofAdler.credentials.password);
  });

  it.each([
    [{ seets: 3 }, 'Unrecognized key: "seets"'],
    [{ status: 'shut' }, 'status: '],
    [{ closed_days: [8] }, 'closed_days.0: '],
    [{ rooms: { 99: { seats: 1 } } }, 'rooms.99: no such room; there are 1'],
    [{ rooms: { 1: { seats: -1 } } }, 'rooms.0.seats: '],
    [{ holidays: [{ from: '24.12.', to: '2026-12-26' }] }, 'holidays.0.from: takes a date as YYYY-MM-DD'],
    ['shut', 'takes an object of settings'],
  ])('can not be changed by %j', async (body, words) => {
    const [status, error] = await guest.problem('PATCH', `/restaurants/${gasthofAdler.restaurantHash}`, body);
    expect(status).toBe(400);
    expect(error).toContain(words);
    expect(await guest.init()).toMatchObject({ status: 'ok' });
  });

  it('may lose a room in the middle of a reservation', async () => {
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '12' });
    await guest.patch(seehaus, { rooms: { 12: null } });
    expect(await guest.setTable()).toMatchObject({ code: 24 });
  });

  it('keeps its changes when the day changes', async () => {
    await guest.patch(seehaus, { promocodes: ['NEU'], rooms: { 11: { seats: 1 } } });
    await guest.control('PUT', '/clock', { advance: 3 * 86_400 });
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '11' });
    expect(await guest.setTable({ promocode: 'NEU' })).toMatchObject({ code: 41 });
  });

  it('that nobody knows is not found', async () => {
    expect(await guest.problem('PATCH', '/restaurants/0', {})).toEqual([404, 'no restaurant has this hash']);
  });
});

describe('open requests', () => {
  it('can be sent back to before the guest, or before the table', async () => {
    await guest.init();
    await guest.setTable();
    await guest.setGuest();
    await guest.control('POST', '/requests/rewind', { to: 'table' });
    expect(await guest.call('newCode')).toMatchObject({ code: 92 });
    await guest.control('POST', '/requests/rewind', { to: 'new' });
    expect(await guest.setGuest()).toMatchObject({ code: 91 });
  });

  it('are not sent back once they are done', async () => {
    await guest.init();
    await guest.setTable();
    await guest.setGuest({ mobile: '+41791234567', email: 'zoe.mueller@example.ch' });
    await guest.control('POST', '/requests/rewind', { to: 'new' });
    expect(await guest.setGuest()).toMatchObject({ code: 95 });
  });

  it('can only be sent back to a step that there is', async () => {
    expect(await guest.problem('POST', '/requests/rewind', { to: 'guest' })).toEqual([
      400,
      'to: takes "new" or "table"',
    ]);
  });
});

it('A reset brings back the seeds, the clock and an empty house', async () => {
  await guest.patch(gasthofAdler, { status: 'blocked' });
  await guest.control('POST', '/faults', { method: '*', effect: 'hang' });
  await guest.control('POST', '/reset');
  expect(await guest.init()).toMatchObject({ status: 'ok' });
  expect(Math.abs(sandbox.clock.now().getTime() - Date.now())).toBeLessThan(1000);
  expect(await guest.control('GET', '/bookings')).toEqual({ bookings: [] });
});

it('A reset cuts the calls that are under way: they take no effect, and are counted nowhere', async () => {
  await guest.control('POST', '/faults', { method: 'initReservation', effect: 'delay', delay: 300 });
  const overtaken = expect(guest.init()).rejects.toThrow();
  await vi.waitFor(async () => expect(await guest.control('GET', '/faults')).toEqual({ faults: [] }));
  await guest.control('POST', '/reset');
  await overtaken;
  expect(await guest.control('GET', '/calls')).toMatchObject({ counts: {} });
});
