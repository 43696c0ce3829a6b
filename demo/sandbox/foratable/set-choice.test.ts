import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { knownGuest, startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { seehaus, zunfthaus } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

const lastBooking = async () => (await guest.control('GET', '/bookings')).bookings;

it.each([
  ['2026-12-04', '19:00', 'active'],
  ['2026-12-04', '12:00', 'inactive'],
  ['2026-12-02', '19:00', 'inactive'],
  ['2026-12-03', '19:00', 'active'],
])('A table on %s at %s has the choice %s', async (date, time, choice) => {
  await guest.init(zunfthaus);
  expect(await guest.setTable({ date, time })).toEqual({ status: 'ok', choice });
});

it('A choice made is in the booking', async () => {
  await guest.init(zunfthaus);
  await guest.setTable();
  expect(await guest.call('setChoice', { choice: '2', comment: 'not asked for' })).toEqual({ status: 'ok' });
  await guest.setGuest({ ...knownGuest });
  expect(await lastBooking()).toMatchObject([{ choice: '2', comment: null }]);
});

it('A required choice can be skipped neither at setChoice nor by going on', async () => {
  await guest.init(zunfthaus);
  await guest.setTable();
  expect(await guest.call('setChoice', { choice: '9' })).toMatchObject({ code: '63' });
  expect(await guest.setGuest({ ...knownGuest })).toMatchObject({ code: '63' });
});

it('A choice that is not required may be skipped', async () => {
  await guest.patch(zunfthaus, { choice: { required: false } });
  await guest.init(zunfthaus);
  await guest.setTable();
  expect(await guest.call('setChoice', {})).toEqual({ status: 'ok' });
  expect(await guest.setGuest({ ...knownGuest })).toMatchObject({ message: 'reservation_done' });
});

it('A choice is dropped with the table it was offered for', async () => {
  await guest.init(zunfthaus);
  await guest.setTable();
  await guest.call('setChoice', { choice: '1' });
  await guest.setTable({ time: '12:30' });
  await guest.setGuest({ ...knownGuest });
  expect(await lastBooking()).toMatchObject([{ choice: null }]);
});

it('A comment is kept where the restaurant takes one', async () => {
  await guest.init(seehaus);
  await guest.call('setRoom', { room_id: '11' });
  await guest.setTable();
  expect(await guest.call('setChoice', { comment: 'Ein ruhiger Tisch, bitte' })).toEqual({ status: 'ok' });
  await guest.setGuest({ ...knownGuest });
  expect(await lastBooking()).toMatchObject([{ comment: 'Ein ruhiger Tisch, bitte' }]);
});

it('Comments switched off half-way are refused as disabled', async () => {
  await guest.init(seehaus);
  await guest.call('setRoom', { room_id: '11' });
  await guest.setTable();
  await guest.patch(seehaus, { comment: 'inactive' });
  expect(await guest.call('setChoice', { comment: 'hello' })).toMatchObject({ code: 62 });
});
