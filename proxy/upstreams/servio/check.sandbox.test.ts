import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hotelDnipro } from '../../../demo/sandbox/index.ts';
import { checkSites } from '../../check.ts';
import { hotelEnvironment, hotelSetting, openHotel, tuesday } from './testing/hotel.ts';
import type { Hotel } from './testing/hotel.ts';

/** What `check` tells the operator of a hotel's prices. */

let hotel: Hotel;
beforeAll(async () => {
  hotel = await openHotel();
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
});
afterAll(() => hotel.close());

async function checked(changes: Record<string, unknown> = {}) {
  const { servioBase: baseUrl, clock } = hotel.sandbox;
  const site = hotelSetting({ hotelId: hotelDnipro.hotelId, baseUrl, ...changes });
  const [told] = await checkSites({ sites: { hotel: site } }, hotelEnvironment, { now: () => clock.now() });
  return told?.problems;
}
const say = (label: string) => hotel.patch({ valute: { uk: label, en: label, de: label } });

describe('a check of a hotel', () => {
  it('says nothing of one whose prices can be sold, and books nothing', async () => {
    expect(await checked()).toEqual([]);
    const { AddRoomReservation: bookings = 0 } = await hotel.counts();
    expect(bookings).toBe(0);
  });

  it('names a currency that contradicts the site’s', async () => {
    expect(await checked({ currency: 'EUR' })).toEqual([
      `currency is EUR, but the hotel names its currency "грн", which is another: nothing is sold; set currency to the hotel's`,
    ]);
  });

  it('names a label that nobody knows, though rooms are sold', async () => {
    await say('у.о.');
    expect(await checked()).toEqual([
      `the hotel names its currency "у.о.", which we don't know: make sure that its prices are in UAH`,
    ]);
    await say('');
    expect(await checked()).toEqual([]);
  });

  it('counts the prices that can’t be read, and names list, service and date of the first', async () => {
    await hotel.patch({ onRequest: [102] });
    expect(await checked()).toEqual([
      expect.stringMatching(
        /^4 of 1\d prices can't be read and are not sold; have the hotel mend the first: price list 102, room type 12, service "[^"]+", 2026-12-08 \(not an amount\)$/,
      ),
    ]);
  });

  it('looks further ahead where there are no prices for the first dates, and says where there are none at all', async () => {
    const rooms = (date: string) => ({ [date]: 9 });
    const taken = (date: string) =>
      hotel.patch({
        occupied: { 12: rooms(date), 14: rooms(date), 15: rooms(date), 18: rooms(date) },
      });
    await taken('2026-12-08');
    expect(await checked()).toEqual([]);
    expect(await hotel.counts()).toMatchObject({ GetRooms: 2, GetPrices: 1 });
    await taken('2026-12-15');
    await taken('2026-12-31');
    expect(await checked()).toEqual([
      expect.stringMatching(/^no prices come for two adults and one night in 7, 14, 30 days: /),
    ]);
  });

  it('says that prices can’t be asked for, where only signing in works', async () => {
    await hotel.fault('GetPrices', 'garbage', { times: 3 });
    expect(await checked()).toEqual([
      expect.stringMatching(/^the hotel was asked for prices .* \(upstream_failed\): /),
    ]);
  });
});
