import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHotel, tuesday, usualTerms, wednesday } from './testing/hotel.ts';
import type { Hotel } from './testing/hotel.ts';

/** Nothing is sold in another currency than the site says. */

let hotel: Hotel;
beforeAll(async () => {
  hotel = await openHotel();
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
  hotel.log.lines.length = 0;
});
afterAll(() => hotel.close());

const say = (label: string) => hotel.patch({ valute: { uk: label, en: label, de: label } });
const bookings = async () => (await hotel.counts())['AddRoomReservation'] ?? 0;
const errorLines = () => hotel.log.lines.filter(({ level }) => level === 'error');
const contradiction = (label: string | undefined) =>
  expect.objectContaining({
    message: "the booking system's prices are in another currency than the site's: nothing is sold",
    fields: expect.objectContaining({ site: 'hotel', currency: 'UAH', label }) as unknown,
  }) as unknown;

describe('a hotel that says another currency', () => {
  it.each(['EUR', '€', 'руб.', '$'])('shows no price: %s', async (label) => {
    await say(label);
    const journey = hotel.journey();
    await journey.open();
    await journey.rooms(wednesday);
    const asked = { stay: wednesday, roomTypes: ['12', '14'], terms: usualTerms };
    expect(await journey.error('rates', asked)).toMatchObject({
      code: 'prices_unavailable',
      remedy: 'call',
      message: expect.stringMatching(/prices can’t be shown .* \+380 44 555 01 70/) as unknown,
      phone: '+380 44 555 01 70',
    });
    expect(errorLines()).toEqual([contradiction(label)]);
  });

  it('books nothing, where it says so only once the price was shown', async () => {
    const journey = hotel.journey();
    await journey.open();
    const { 101: rate } = await journey.rates(wednesday, '12');
    await say('EUR');
    expect(await journey.error('book', journey.bookRequest(rate))).toMatchObject({
      code: 'prices_unavailable',
      remedy: 'call',
    });
    expect(await bookings()).toBe(0);
    expect(await hotel.sold()).toEqual([]);
    expect(errorLines()).toEqual([contradiction('EUR')]);
  });
});

describe('a hotel that sells', () => {
  it.each(['грн', '₴', 'Грн.', 'у.о.', ''])('may say %j', async (label) => {
    await say(label);
    const journey = hotel.journey();
    await journey.open();
    const { 101: rate } = await journey.rates(wednesday, '12');
    expect(await journey.book(rate)).toMatchObject({ total: { currency: 'UAH' } });
    expect(errorLines()).toEqual([]);
  });
});

describe('a price to compare with', () => {
  const offered = { ...wednesday, arrival: '2027-01-15', departure: '2027-01-17' };
  const rackTotals = async (site: Record<string, unknown>) => {
    const other = await openHotel(undefined, { site });
    await other.control('PUT', '/clock', { now: tuesday });
    const journey = other.journey();
    await journey.open();
    const rates = Object.values(await journey.rates(offered, '12'));
    await other.close();
    return rates.map(({ rackTotal }) => rackTotal);
  };

  it('is told only where the hotel says that it is true', async () => {
    const told = await rackTotals({ stay: { compareWithRackRate: true } });
    expect(told.some((total) => total !== null)).toBe(true);
    expect((await rackTotals({})).every((total) => total === null)).toBe(true);
  });
});
