import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { hotelDnipro } from './hotels/index.ts';
import { freshClient } from './test-client.ts';
import type { ServiceReply, TestClient } from './test-client.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

describe('A hotel', () => {
  it('is shown without its token', async () => {
    const text = JSON.stringify(await hotel.control('GET', '/hotels'));
    expect(text).toContain('"site":"hotel-dnipro","hotelId":7');
    expect(text).not.toContain(hotelDnipro.accessToken);
  });

  it('changes what a patch names; null takes a key away', async () => {
    await hotel.patch({ occupied: { 12: { '2026-12-05': 4 } }, roomTypes: { 14: null }, transport: null });
    expect((await hotel.rooms()).map(({ ID, FreeRoom }) => [ID, FreeRoom])).toEqual([
      [12, 1],
      [15, 2],
      [18, 1],
    ]);
    expect((await hotel.call('GetPrices', { NeedTransport: 1 })).Error).toBe('The hotel offers no transport');
    await hotel.patch({ accessToken: 'another' });
    expect((await hotel.send('GetRooms', hotel.usual('GetRooms'))).status).toBe(401);
  });

  it('can be replaced as a whole', async () => {
    const config = hotelDnipro.config('2026-12-01');
    const { '15': family } = config.roomTypes;
    await hotel.control('PUT', '/hotels/hotel-dnipro', { ...config, roomTypes: { '99': family } });
    expect((await hotel.rooms()).map(({ ID }) => ID)).toEqual([99]);
    expect(await hotel.problem('PUT', '/hotels/hotel-dnipro', { ...config, roomTypes: [] })).toMatchObject([
      400,
      expect.stringContaining('roomTypes: '),
    ]);
  });

  it.each([
    [{ rooms: 3 }, 'Unrecognized key: "rooms"'],
    [{ roomTypes: { 12: { rooms: -1 } } }, 'roomTypes.12.rooms: '],
    [{ roomTypes: { 12: null, 13: { rooms: 1 } } }, 'roomTypes.13.name: '],
    [{ prices: { 101: { 12: { '4.12.': 1 } } } }, 'takes a date as YYYY-MM-DD'],
    [{ prices: { 101: { 12: { '2026-12-04': 99.5 } } } }, 'prices.101.12.2026-12-04: '],
    [{ wire: { spelling: 'greek' } }, 'wire.spelling: '],
    [{ name: null }, 'name: '],
    ['full', 'takes an object of settings'],
  ])('can not be changed by %j', async (body, words) => {
    const [status, error] = await hotel.problem('PATCH', '/hotels/hotel-dnipro', body);
    expect(status).toBe(400);
    expect(error).toContain(words);
    expect((await hotel.rooms()).length).toBe(4);
  });

  it('that nobody knows is not found', async () => {
    const none = [404, 'no hotel has this site'];
    expect(await hotel.problem('PATCH', '/hotels/seehaus', {})).toEqual(none);
    expect(await hotel.problem('PATCH', '/stays/seehaus/1', {})).toEqual(none);
  });

  it('keeps its changes when the day changes, and loses them at a reset', async () => {
    await hotel.patch({ roomTypes: { 12: { rooms: 2 } } });
    await hotel.control('PUT', '/clock', { advance: 2 * 86_400 });
    expect((await hotel.room(12))?.FreeRoom).toBe(2);
    await hotel.book();
    await hotel.control('POST', '/reset');
    expect(await hotel.stays()).toEqual([]);
    sandbox.clock.set(new Date('2026-12-01T10:00:00Z'));
    expect((await hotel.room(12))?.FreeRoom).toBe(5);
  });
});

describe('A stay', () => {
  it('is shown with its nights and its total in minor units', async () => {
    const account = await hotel.book({ Comment: 'Пізній заїзд', Childs: 0, RoomTypeID: 15 });
    expect(await hotel.stays()).toMatchObject([
      {
        site: 'hotel-dnipro',
        account,
        status: 'confirmed',
        roomTypeId: 15,
        priceListId: 101,
        companyId: 0,
        conditionId: 0,
        paidType: 200,
        arrival: '2026-12-04',
        departure: '2026-12-06',
        nights: ['2026-12-04', '2026-12-05'],
        adults: 2,
        childAges: [],
        currency: 'UAH',
        totalMinor: 2 * (269_999 + 2 * 19_999 + 2 * 3_547 + 2 * 1_235),
        guest: { lastName: 'Шевченко', firstName: 'Олена', email: 'olena.shevchenko@example.ua' },
        comment: 'Пізній заїзд',
        at: expect.stringMatching(/^2026-12-01T09:00:0/) as string,
      },
    ]);
  });

  it('can be paid, night by night or whole', async () => {
    const account = await hotel.book();
    const isPaid = async () => {
      const { Services } = await hotel.call('GetReservationInfo', { Account: account });
      const dates = (Services as (ServiceReply & { PriceDate: { IsPaid: boolean }[] })[])[0]?.PriceDate;
      return dates?.map(({ IsPaid }) => IsPaid);
    };
    const pay = (paid: unknown) => hotel.control('PATCH', `/stays/hotel-dnipro/${account}`, { paid });
    await pay(['2026-12-04']);
    expect(await isPaid()).toEqual([true, false]);
    await pay('all');
    expect(await isPaid()).toEqual([true, true]);
    await pay('none');
    expect(await isPaid()).toEqual([false, false]);
  });

  it('can not be brought back once it is cancelled', async () => {
    const account = await hotel.book();
    await hotel.call('CancelReservation', { Account: account });
    const path = `/stays/hotel-dnipro/${account}`;
    expect(await hotel.problem('PATCH', path, { status: 'confirmed' })).toEqual([
      400,
      'status: the stay is cancelled',
    ]);
    expect(await hotel.problem('PATCH', path, { paid: 'half' })).toEqual([
      400,
      'paid: takes "all", "none" or dates',
    ]);
    expect((await hotel.problem('PATCH', '/stays/hotel-dnipro/1', {}))[0]).toBe(404);
  });
});

it('The calls are kept without token, codes, and what they say of the guest', async () => {
  await hotel.book({ Comment: 'Алергія', LoyaltyCardNumber: 'LOYAL10' });
  await hotel.call('GetRooms', { HotelID: 8 });
  const { counts, last } = (await hotel.control('GET', '/calls')) as { counts: unknown; last: unknown[] };
  expect(counts).toEqual({ AddRoomReservation: 1, GetRooms: 1 });
  expect(last).toMatchObject([
    { method: 'GetRooms', outcome: 'Hotel 8 was not found', fields: { HotelID: 8, AccessToken: '•••' } },
    { method: 'AddRoomReservation', outcome: 'ok', fields: { RoomTypeID: 12, ChildAges: [] } },
  ]);
  expect(JSON.stringify(last)).not.toMatch(
    /Шевченко|Олена|380671234567|olena|Алергія|LOYAL10|sandbox-dnipro/,
  );
});

describe('A fault', () => {
  const fault = (effect: string) =>
    hotel.control('POST', '/faults', { method: 'AddRoomReservation', effect });

  it.each([
    ['break-before', 0],
    ['break-after', 1],
  ])('of %s leaves %d stays', async (effect, count) => {
    await fault(effect);
    await expect(hotel.book()).rejects.toThrow('fetch failed');
    expect(await hotel.stays()).toHaveLength(count);
  });

  it('of garbage books, with an answer that is no JSON', async () => {
    await fault('garbage');
    await expect(hotel.book()).rejects.toThrow(SyntaxError);
    expect(await hotel.stays()).toHaveLength(1);
  });

  it('of http-500 books nothing', async () => {
    await fault('http-500');
    const response = await hotel.send('AddRoomReservation', hotel.usual('AddRoomReservation'));
    expect(response.status).toBe(500);
    expect(await hotel.stays()).toEqual([]);
  });

  it('of one vendor does not hit the other', async () => {
    await hotel.control('POST', '/faults', { method: 'setTable', effect: 'break-before' });
    await hotel.book();
    expect((await hotel.control('GET', '/faults')).faults).toHaveLength(1);
  });
});
