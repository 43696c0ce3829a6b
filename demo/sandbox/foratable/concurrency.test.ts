import { afterEach, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { gasthofAdler, knownGuest } from './restaurants/index.ts';
import { freshGuest, TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const seats = 40;

it.each([0, 6])(
  'Five hundred guests at once never get more seats than there are (pace %d ms)',
  async (pace) => {
    sandbox = await startSandbox({ pace });
    const house = await freshGuest(sandbox);
    await house.patch(gasthofAdler, { rooms: { 1: { seats } } });

    const guests = Array.from({ length: 500 }, (_, index) => ({
      guest: new TestGuest(sandbox),
      person: String((index % 3) + 1),
      contact: { mobile: `+4179${1_000_000 + index}`, email: `guest${index}@example.ch` },
    }));
    const outcomes = await Promise.all(
      guests.map(async ({ guest, person, contact }) => {
        await guest.init();
        await guest.setTable({ person });
        const sent = await guest.setGuest(contact);
        return sent.status === 'ok' ? guest.verifyCode(await guest.codeOn(contact.mobile)) : sent;
      }),
    );

    const { bookings } = (await house.control('GET', '/bookings')) as {
      bookings: { person: number; mobile: string }[];
    };
    expect(bookings.reduce((sum, { person }) => sum + person, 0)).toBe(seats);
    expect(new Set(bookings.map(({ mobile }) => mobile)).size).toBe(bookings.length);
    expect(outcomes.filter(({ status }) => status === 'ok')).toHaveLength(bookings.length);
    for (const { status, code } of outcomes) if (status === 'error') expect([40, 41, 42, 91]).toContain(code);
  },
  60_000,
);

it('The same guest sent twice at once is booked once; the other call hears that it is done', async () => {
  sandbox = await startSandbox({ pace: 6 });
  const guest = await freshGuest(sandbox);
  await guest.init();
  await guest.setTable();
  const twice = await Promise.all([guest.setGuest({ ...knownGuest }), guest.setGuest({ ...knownGuest })]);
  expect(twice.map(({ code }) => code).toSorted()).toEqual([2, 95]);
  expect((await guest.control('GET', '/bookings')).bookings).toHaveLength(1);
});
