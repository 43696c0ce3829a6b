import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { gasthofAdler, knownGuest, roessli, zunfthaus } from './restaurants/index.ts';
import type { SeedRestaurant } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { Fields, TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

const known = { ...knownGuest };

/** A guest who is known sets off a table; its hash. */
async function setOff(seed: SeedRestaurant, table: Fields = {}): Promise<string> {
  await guest.init(seed);
  await guest.setTable(table);
  const reply = await guest.setGuest(known);
  expect(reply).toMatchObject({ message: 'reservation_done' });
  return reply.reservation_hash ?? '';
}
const statusOf = async (seed: SeedRestaurant, hash: string) =>
  (await guest.getReservation(seed, hash)).reservation as { status: number | string };
const settle = (hash: string, status: number) => guest.control('PATCH', `/bookings/${hash}`, { status });
const messages = async () =>
  ((await guest.control('GET', '/inbox')) as { messages: { text: string }[] }).messages.map(
    ({ text }) => text,
  );

describe('getReservation', () => {
  it('shows a table of the contingent as confirmed, with what was booked', async () => {
    const hash = await setOff(gasthofAdler);
    expect(await guest.getReservation(gasthofAdler, hash)).toEqual({
      status: 'ok',
      reservation: {
        status: 8,
        date: '2026-12-04',
        time: '19:00',
        person: 2,
        firstname: 'Zoë',
        lastname: 'Müller',
        room: '1',
        restaurant_hash: gasthofAdler.restaurantHash,
      },
    });
  });

  it('knows no other hash, and takes only the credentials of its restaurant', async () => {
    const hash = await setOff(gasthofAdler);
    expect(await guest.getReservation(gasthofAdler, 'f'.repeat(32))).toMatchObject({
      status: 'error',
      code: 23,
      message: 'invalid_reservation_hash',
    });
    expect(await guest.getReservation(roessli, hash)).toMatchObject({ message: 'incorrect_login' });
  });

  it('knows a booking only after the time that the restaurant’s settings say', async () => {
    await guest.patch(gasthofAdler, { known_after_seconds: 30 });
    const hash = await setOff(gasthofAdler);
    expect(await guest.getReservation(gasthofAdler, hash)).toMatchObject({ code: 23 });
    await guest.control('PUT', '/clock', { advance: 30 });
    expect(await statusOf(gasthofAdler, hash)).toMatchObject({ status: 8 });
  });

  it('is as loose as the restaurant', async () => {
    await guest.patch(zunfthaus, { choice: null });
    const hash = await setOff(zunfthaus);
    expect(await statusOf(zunfthaus, hash)).toMatchObject({ status: '8', person: '2' });
  });
});

describe('a restaurant that is asked by phone', () => {
  it('has not answered yet, and tells the guest nothing', async () => {
    expect(await statusOf(roessli, await setOff(roessli))).toMatchObject({ status: 5 });
    expect(await messages()).toEqual([]);
  });

  it.each([
    [1, 'bestätigt'],
    [2, 'nicht zustande'],
    [32, 'nicht zustande'],
  ])('answers at once where its settings say so: %s', async (status, words) => {
    await guest.patch(roessli, { phone_answer: status });
    expect(await statusOf(roessli, await setOff(roessli))).toMatchObject({ status });
    expect(await messages()).toEqual([expect.stringContaining(words)]);
  });

  it('answers later, by the control surface, and the guest hears of it', async () => {
    const hash = await setOff(roessli);
    await settle(hash, 1);
    expect(await statusOf(roessli, hash)).toMatchObject({ status: 1 });
    expect(await messages()).toEqual([expect.stringContaining('bestätigt')]);
    expect(await guest.problem('PATCH', `/bookings/${hash}`, { status: 'yes' })).toEqual([
      400,
      'status: takes the number of a status',
    ]);
    expect((await guest.problem('PATCH', '/bookings/none', { status: 1 }))[0]).toBe(404);
  });

  it('gives back the seats of what it refuses, and holds those of what is open', async () => {
    await guest.patch(roessli, { rooms: { 41: { seats: 2 } } });
    const hash = await setOff(roessli);
    const another = async () => {
      await guest.init(roessli);
      return guest.setTable();
    };
    expect(await another()).toMatchObject({ message: 'nomore_person' });
    await settle(hash, 2);
    expect(await another()).toMatchObject({ status: 'ok' });
    await settle(hash, 22);
    expect(await another()).toMatchObject({ message: 'nomore_person' });
    await settle(hash, 28);
    await settle(hash, 28);
    expect(await another()).toMatchObject({ status: 'ok' });
  });

  it('has no seats taken by what it refuses at once; the conversation is over all the same', async () => {
    await guest.patch(roessli, { phone_answer: 2, rooms: { 41: { seats: 2 } } });
    await setOff(roessli);
    expect(await guest.setTable({ time: '19:30' })).toMatchObject({ code: 95 });
    await guest.init(roessli);
    expect(await guest.setTable()).toMatchObject({ status: 'ok' });
  });
});
