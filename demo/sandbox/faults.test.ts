import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshGuest } from './foratable/test-guest.ts';
import type { TestGuest } from './foratable/test-guest.ts';
import { startSandbox } from './index.ts';
import type { Sandbox } from './index.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

describe('a fault', () => {
  const fault = (effect: string, more = {}) =>
    guest.control('POST', '/faults', { method: 'setGuest', effect, ...more });
  const bookings = async () => (await guest.control('GET', '/bookings')).bookings;
  const known = { mobile: '+41791234567', email: 'zoe.mueller@example.ch' };

  beforeEach(async () => {
    await guest.init();
    await guest.setTable();
  });

  it('before the call takes effect breaks the connection, and nothing is booked', async () => {
    await fault('break-before');
    await expect(guest.setGuest(known)).rejects.toThrow('fetch failed');
    expect(await bookings()).toHaveLength(0);
    expect(await guest.setGuest(known)).toMatchObject({ code: 2 });
  });

  it('after the call took effect breaks the connection, and the repeat hears 95', async () => {
    await fault('break-after');
    await expect(guest.setGuest(known)).rejects.toThrow('fetch failed');
    expect(await bookings()).toHaveLength(1);
    expect(await guest.setGuest(known)).toMatchObject({ code: 95 });
  });

  it('of garbage books, with an answer that is no JSON', async () => {
    await fault('garbage');
    await expect(guest.setGuest(known)).rejects.toThrow(SyntaxError);
    expect(await bookings()).toHaveLength(1);
  });

  it('of http-500 does nothing', async () => {
    await fault('http-500');
    const body = new URLSearchParams({ request_hash: guest.requestHash });
    const response = await fetch(`${sandbox.bookApi}/setGuest`, { method: 'POST', body });
    expect(response.status).toBe(500);
    expect(await bookings()).toHaveLength(0);
  });

  it('of hang gives no answer, and does not keep the sandbox from closing', async () => {
    const own = await startSandbox();
    await fetch(`${own.control}/faults`, {
      method: 'POST',
      body: JSON.stringify({ method: '*', effect: 'hang' }),
    });
    const lost = expect(fetch(`${own.bookApi}/newCode`, { method: 'POST' })).rejects.toThrow('fetch failed');
    const arrived = async () => {
      const { counts } = (await (await fetch(`${own.control}/calls`)).json()) as {
        counts: Record<string, number>;
      };
      return counts.newCode === 1;
    };
    while (!(await arrived()));
    await own.close();
    await lost;
  });

  it('of delay answers late but rightly', async () => {
    await fault('delay', { delay: 20 });
    expect(await guest.setGuest(known)).toMatchObject({ code: 2 });
  });

  it('hits as many calls as it says, of its method only', async () => {
    await fault('break-before', { times: 2 });
    await guest.setTable();
    expect((await guest.control('GET', '/faults')).faults).toMatchObject([{ times: 2 }]);
    await expect(guest.setGuest(known)).rejects.toThrow();
    await expect(guest.setGuest(known)).rejects.toThrow();
    expect((await guest.control('GET', '/faults')).faults).toEqual([]);
    expect(await guest.setGuest(known)).toMatchObject({ code: 2 });
  });

  it('can be taken back', async () => {
    await fault('break-before');
    await guest.control('DELETE', '/faults');
    expect(await guest.setGuest(known)).toMatchObject({ code: 2 });
  });

  it.each([
    [{ method: 'setGuests', effect: 'hang' }, 'method: takes * or one of'],
    [{ method: 'setGuest', effect: 'explode' }, 'effect: takes one of delay'],
    [{ method: 'setGuest', effect: 'delay' }, 'delay: takes milliseconds'],
    [{ method: 'setGuest', effect: 'hang', times: 0 }, 'times: takes a whole number'],
  ])('%j is refused in words', async (body, words) => {
    const [status, error] = await guest.problem('POST', '/faults', body);
    expect(status).toBe(400);
    expect(error).toContain(words);
  });
});
