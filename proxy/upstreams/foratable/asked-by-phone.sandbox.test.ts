import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownGuest, roessli } from '../../../demo/sandbox/index.ts';
import { table, wanted } from './testing/conversation.ts';
import { openRestaurant } from './testing/sandbox.ts';
import type { SandboxedRestaurant } from './testing/sandbox.ts';
import type { Journey } from '../../testing/journey.ts';

/** A restaurant that is asked by phone: what its guest is told, through the whole proxy. */

let restaurant: SandboxedRestaurant;
beforeEach(async () => {
  restaurant = await openRestaurant(roessli);
  restaurant.sandbox.clock.set(new Date('2026-12-01T11:00:00Z'));
});
afterEach(() => restaurant.close());

const known = { email: knownGuest.email, tel: knownGuest.mobile, telCountry: 'CH' };
const room = roessli.config('2026-12-01').rooms[0]?.id ?? '';

async function atGuest(time = table.time): Promise<Journey> {
  const journey = restaurant.journey();
  await journey.open();
  await journey.ok('check', wanted({ place: room, time }));
  return journey;
}
const timesAsked = async (method: string) =>
  ((await restaurant.control('GET', '/calls')) as { counts: Record<string, number> }).counts[method] ?? 0;

describe('a table that the house is asked for by phone', () => {
  it('is requested while nobody has answered: by a known guest, and by a code', async () => {
    const journey = await atGuest();
    const told = await journey.ok('guest', journey.guest(known));
    expect(told).toMatchObject({ status: 'requested', booking: table });
    expect(told).not.toHaveProperty('unverified');

    const another = await atGuest();
    expect(await another.ok('guest', another.guest())).toMatchObject({ status: 'code' });
    const code = await restaurant.lastCode();
    expect(await another.ok('code', { code, repeat: false })).toMatchObject({ status: 'requested' });
    expect(await timesAsked('getReservation')).toBe(2);
  });

  it('is booked where the house says yes at once', async () => {
    await restaurant.patch({ phone_answer: 1 });
    const journey = await atGuest();
    const told = await journey.ok('guest', journey.guest(known));
    expect(told).toMatchObject({ status: 'confirmed' });
    expect(told).not.toHaveProperty('unverified');
  });

  it.each([2, 3, 6, 32])('is not booked where the house says no, or doesn’t answer: %s', async (status) => {
    await restaurant.patch({ phone_answer: status });
    const journey = await atGuest();
    expect(await journey.error('guest', journey.guest(known))).toMatchObject({
      code: 'booking_failed',
      remedy: 'time',
      phone: roessli.phone,
      message: expect.stringContaining(roessli.phone),
    });
    const { slots } = await journey.ok('alternatives', wanted({ place: room }));
    expect(slots).toHaveLength(4);
  });

  it('that was refused can be booked at another time in a conversation of its own', async () => {
    await restaurant.patch({ phone_answer: 2, rooms: { [room]: { seats: 2 } } });
    const refused = await atGuest();
    await refused.error('guest', refused.guest(known));
    await restaurant.patch({ phone_answer: 1 });
    const again = await atGuest('19:30');
    expect(await again.ok('guest', again.guest(known))).toMatchObject({ status: 'confirmed' });
    expect(await restaurant.bookings()).toMatchObject([{ status: 2 }, { status: 1, time: '19:30' }]);
  });

  it.each(['hang', 'break-before', 'garbage', 'http-500'])(
    'is booked as far as is known where nobody can be asked: %s',
    async (effect) => {
      await restaurant.control('POST', '/faults', { method: 'getReservation', effect });
      const journey = await atGuest();
      const told = await journey.ok('guest', journey.guest(known));
      expect(told).toMatchObject({ status: 'confirmed', unverified: true });
      expect(await timesAsked('getReservation')).toBe(1);
    },
    10_000,
  );
});
