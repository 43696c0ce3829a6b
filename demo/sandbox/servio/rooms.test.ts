import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { dateOf, dayOf } from '../wall-clock.ts';
import { freshClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox({ pace: 2 })));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

const first = dayOf('2026-12-02') ?? 0;
const dates = (arrival: number, nights: number) => ({
  DateArrival: dateOf(first + arrival),
  DateDeparture: dateOf(first + arrival + nights),
});

it('Two hundred guests at once never get more suites than there are', async () => {
  const replies = await Promise.all(
    Array.from({ length: 200 }, () => hotel.call('AddRoomReservation', { RoomTypeID: 18 })),
  );
  expect(replies.filter(({ Result }) => Result === 0)).toHaveLength(1);
  expect(new Set(replies.map((reply) => reply.Error))).toEqual(
    new Set(['', 'Вільних номерів цієї категорії немає']),
  );
  expect(await hotel.stays()).toHaveLength(1);
});

it('Whatever is booked and cancelled at once, no night has more stays than rooms, and GetRooms knows', async () => {
  const stays = fc.array(
    fc.record({ arrival: fc.nat(9), nights: fc.integer({ min: 1, max: 5 }), cancels: fc.boolean() }),
    { minLength: 10, maxLength: 40 },
  );
  const occupied = fc.dictionary(
    fc.nat(14).map((day) => dateOf(first + day)),
    fc.nat(2),
    { maxKeys: 5 },
  );
  await fc.assert(
    fc.asyncProperty(stays, occupied, fc.integer({ min: 1, max: 3 }), async (wishes, others, rooms) => {
      await hotel.control('POST', '/reset');
      sandbox.clock.set(new Date('2026-12-01T10:00:00Z'));
      await hotel.patch({ restrictions: [], roomTypes: { 14: { rooms } }, occupied: { 14: others } });
      await Promise.all(
        wishes.map(async ({ arrival, nights, cancels }) => {
          const booked = await hotel.call('AddRoomReservation', {
            RoomTypeID: 14,
            ...dates(arrival, nights),
          });
          if (booked.Result !== 0) expect(booked.Error).toBe('Вільних номерів цієї категорії немає');
          else if (cancels) await hotel.call('CancelReservation', { Account: booked.Account });
        }),
      );

      const sold = (await hotel.stays()).filter(({ status }) => status === 'confirmed');
      for (let day = 0; day < 15; day++) {
        const night = dateOf(first + day);
        const taken = sold.filter(({ nights }) => nights.includes(night)).length;
        expect(taken === 0 || taken + (others[night] ?? 0) <= rooms).toBe(true);
        const free = (await hotel.room(14, dates(day, 1)))?.FreeRoom;
        expect(free).toBe(Math.max(0, rooms - taken - (others[night] ?? 0)));
      }
    }),
    { numRuns: 12 },
  );
});

it('The nearest date is the first arrival from which as many nights are free', async () => {
  const nights = fc.integer({ min: 1, max: 4 });
  const taken = fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(nights, taken, fc.nat(20), async (length, days, arrival) => {
      await hotel.patch({ occupied: null });
      await hotel.patch({
        occupied: { 18: Object.fromEntries(days.map((day) => [dateOf(first + day), 1])) },
      });
      const isFree = (from: number) => !days.some((day) => from <= day && day < from + length);
      const room = await hotel.room(18, dates(arrival, length));
      if (isFree(arrival)) {
        expect(room).toMatchObject({ FreeRoom: 1, NearestDateToReservation: null });
        return;
      }
      const later = Array.from({ length: 25 }, (_, ahead) => arrival + 1 + ahead).find(isFree);
      expect(room).toMatchObject({
        FreeRoom: 0,
        NearestDateToReservation: `${dateOf(first + (later ?? NaN))} 00:00:00`,
      });
    }),
    { numRuns: 40 },
  );
});

it('There is no nearest date where a type is never free', async () => {
  await hotel.patch({ roomTypes: { 18: { rooms: 0 } } });
  expect(await hotel.room(18)).toMatchObject({ FreeRoom: 0, NearestDateToReservation: null });
});
