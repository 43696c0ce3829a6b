import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { knownGuest, startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { gasthofAdler, seehaus, zunfthaus } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

const known = { ...knownGuest };

async function atBar(): Promise<void> {
  await guest.init(seehaus);
  await guest.call('setRoom', { room_id: '13' });
}

describe('the times at which a table can be had', () => {
  it.each(['11:30', '11:45', '13:30', '18:00', '21:30'])('include %s', async (time) => {
    await guest.init();
    expect(await guest.setTable({ time })).toEqual({ status: 'ok', choice: 'inactive' });
  });

  it.each(['11:15', '11:40', '13:45', '18:15', '22:00', '24:00', '7pm', ''])(
    'leave out "%s"',
    async (time) => {
      await guest.init();
      expect(await guest.setTable({ time })).toMatchObject({ code: 49 });
    },
  );

  it.each([
    ['2026-12-04', '22:00'],
    ['2026-12-05', '00:00'],
    ['2026-12-05', '01:00'],
    ['2026-12-06', '00:30'],
  ])('include %s %s, in the window of the evening before', async (date, time) => {
    await atBar();
    expect(await guest.setTable({ date, time })).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['2026-12-04', '00:30'],
    ['2026-12-05', '01:30'],
    ['2026-12-07', '00:30'],
  ])('leave out %s %s after an evening without that window', async (date, time) => {
    await atBar();
    expect(await guest.setTable({ date, time })).toMatchObject({ code: 49 });
  });

  it('include Friday’s half past midnight though Saturday is closed', async () => {
    await guest.patch(seehaus, { closed_days: [6] });
    await atBar();
    expect(await guest.setTable({ date: '2026-12-05', time: '00:30' })).toMatchObject({ status: 'ok' });
    expect(await guest.setTable({ date: '2026-12-05', time: '22:30' })).toMatchObject({ code: 32 });
  });

  it('include the present minute but not the one before', async () => {
    await guest.control('PUT', '/clock', { now: '2026-12-01T12:00:59+01:00' });
    await guest.init();
    expect(await guest.setTable({ date: '2026-12-01', time: '12:00' })).toMatchObject({ status: 'ok' });
    expect(await guest.setTable({ date: '2026-12-01', time: '11:45' })).toMatchObject({ code: 35 });
  });

  it('follow the restaurant’s day, not the world’s', async () => {
    await guest.control('PUT', '/clock', { now: '2026-12-01T23:30:00Z' });
    await guest.init();
    expect(await guest.setTable({ date: '2026-12-01' })).toMatchObject({ code: 34 });
    expect(await guest.setTable({ date: '2026-12-02', time: '12:00' })).toMatchObject({ status: 'ok' });
  });
});

describe('the party', () => {
  it.each(['0', '-1', '2.5', 'two', ''])(
    'of "%s" is refused with the most that can be booked',
    async (person) => {
      await guest.init();
      expect(await guest.setTable({ person })).toMatchObject({ code: 43 });
    },
  );

  it('may be as large as the room allows', async () => {
    await atBar();
    const evening = { time: '18:00' };
    expect(await guest.setTable({ ...evening, person: '6' })).toMatchObject({ status: 'ok' });
    expect(await guest.setTable({ ...evening, person: '7' })).toMatchObject({ code: 43 });
  });
});

describe('the promo code', () => {
  it.each(['SEEBLICK', 'seeblick', ' SEEBLICK '])('%s is taken', async (promocode) => {
    await atBar();
    expect(await guest.setTable({ time: '18:00', promocode })).toMatchObject({ status: 'ok' });
  });

  it('may be left empty, and is wrong where the restaurant has none', async () => {
    await guest.init();
    expect(await guest.setTable({ promocode: '' })).toMatchObject({ status: 'ok' });
    expect(await guest.setTable({ promocode: 'SEEBLICK' })).toMatchObject({ code: 61 });
  });
});

describe('the seats', () => {
  async function bookKnown(fields: Record<string, string>): Promise<unknown> {
    await guest.init();
    await guest.setTable(fields);
    return (await guest.setGuest(known)).message;
  }

  it('run out for the length of a sitting and are free again after it', async () => {
    await guest.patch(gasthofAdler, { rooms: { 1: { seats: 4 } }, sitting_minutes: 120 });
    expect(await bookKnown({ time: '19:00', person: '3' })).toBe('reservation_done');
    await guest.init();
    const party = { person: '2' };
    expect(await guest.setTable({ ...party, time: '18:00' })).toMatchObject({ code: 41 });
    expect(await guest.setTable({ ...party, time: '20:30' })).toMatchObject({ code: 41 });
    expect(await guest.setTable({ ...party, time: '21:00' })).toMatchObject({ status: 'ok' });
    expect(await guest.setTable({ ...party, time: '13:30' })).toMatchObject({ status: 'ok' });
    expect(await guest.setTable({ ...party, date: '2026-12-05' })).toMatchObject({ status: 'ok' });
  });

  it('are not taken by a table that nobody has booked yet', async () => {
    await guest.patch(gasthofAdler, { rooms: { 1: { seats: 2 } } });
    await guest.init();
    await guest.setTable();
    await guest.init();
    expect(await guest.setTable()).toMatchObject({ status: 'ok' });
  });

  it('of the house run out over all its rooms', async () => {
    await guest.patch(seehaus, { seats: 6 });
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '11' });
    await guest.setTable({ time: '12:00', person: '6' });
    await guest.setGuest(known);
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '12' });
    expect(await guest.setTable({ time: '12:00', person: '1' })).toMatchObject({ code: 40 });
  });

  it('of an event count all its sittings together', async () => {
    await guest.patch(zunfthaus, { event_seats: { '2026-12-03': 8 } });
    await guest.init(zunfthaus);
    await guest.setTable({ date: '2026-12-03', time: '18:30', person: '5' });
    await guest.call('setChoice', { choice: '1' });
    expect(await guest.setGuest(known)).toMatchObject({ message: 'reservation_done' });
    await guest.init(zunfthaus);
    const later = { date: '2026-12-03', time: '20:00' };
    expect(await guest.setTable({ ...later, person: '4' })).toMatchObject({ code: '45' });
    expect(await guest.setTable({ ...later, person: '3' })).toMatchObject({ status: 'ok' });
  });
});

it('A table set again after the guest asks for the guest again', async () => {
  await guest.init();
  await guest.setTable();
  await guest.setGuest();
  await guest.setTable({ time: '20:00' });
  expect(await guest.verifyCode(await guest.codeOn())).toMatchObject({ code: 92 });
});

it('A refused table leaves the one before as it was', async () => {
  await guest.init();
  await guest.setTable();
  await guest.setTable({ person: '11' });
  await guest.setGuest(known);
  const { bookings } = await guest.control('GET', '/bookings');
  expect(bookings).toMatchObject([{ date: '2026-12-04', time: '19:00', person: 2 }]);
});
