import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RatesAnswer } from '../../../src/contract/index.ts';
import { openHotel, tuesday, usualTerms, wednesday } from './testing/hotel.ts';
import type { Hotel, StayJourney } from './testing/hotel.ts';

/** What a guest is told that they owe, and when, from the simulated Servio. */

let hotel: Hotel;
beforeAll(async () => void (hotel = await openHotel()));
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
  hotel.log.lines.length = 0;
});
afterAll(() => hotel.close());

const begin = (company?: string) => hotel.begin(company);

describe('the rates', () => {
  it('say of a company that prepays, and of which no more is known, that the hotel asks for it', async () => {
    await hotel.patch({ priceLists: { '204': { minPay: null } } });
    const terms = { contract: '34', payment: 'transfer' } as const;
    const journey = await begin('30099999');
    const rate = (await journey.rates(wednesday, '12', terms))['204'];
    expect(rate?.prepayment).toEqual({ kind: 'company', words: null });
    const booking = await journey.book(rate);
    expect(booking['prepayment']).toEqual({ kind: 'company', words: null });
    expect((await journey.lookUp(booking.token)).booking.prepayment).toEqual({
      kind: 'company',
      words: null,
    });
  });

  it('carry the hotel’s own words on paying ahead to the booking and its manage link', async () => {
    const message = { uk: 'Половину наперед', en: 'Half of it ahead', de: 'Die Hälfte voraus' };
    await hotel.patch({ priceLists: { '101': { minPay: { days: 0, message, rules: [] } } } });
    const said = { kind: 'words', words: { text: 'Half of it ahead', language: 'en' } };
    const journey = await begin();
    const rate = (await journey.rates(wednesday, '12'))['101'];
    expect(rate?.prepayment).toEqual(said);
    const booking = await journey.book(rate);
    expect(booking['prepayment']).toEqual(said);
    expect((await journey.lookUp(booking.token)).booking.prepayment).toEqual(said);
  });

  it('are not booked where something is asked for ahead that was not shown', async () => {
    await hotel.patch({ priceLists: { '101': { minPay: null } } });
    const journey = await begin();
    const rate = (await journey.rates(wednesday, '12'))['101'];
    expect(rate?.prepayment).toBeNull();
    const message = { uk: 'Наперед', en: 'Ahead', de: 'Voraus' };
    await hotel.patch({ priceLists: { '101': { minPay: { days: 1, message, rules: [] } } } });
    expect(await journey.error('book', journey.bookRequest(rate))).toMatchObject({ code: 'price_changed' });
    expect(await hotel.sold()).toEqual([]);
  });

  it('name list, service and date of a price that can’t be read, and say of a room without another that there are prices', async () => {
    await hotel.patch({ onRequest: [101] });
    const journey = await begin();
    const fields = { stay: wednesday, roomTypes: ['12'], terms: usualTerms };
    const some = (await journey.ok('rates', fields)) as unknown as RatesAnswer;
    expect(some.roomTypes[0]).toMatchObject({ unreadable: false });
    expect(hotel.log.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: 'a price cannot be read: it is left out',
        fields: expect.objectContaining({
          list: 101,
          roomType: 12,
          service: 'Accommodation',
          date: '2026-12-02',
          why: 'not an amount',
        }) as object,
      }),
    );
    await hotel.patch({ onRequest: [101, 102, 103, 104] });
    const none = (await journey.ok('rates', fields)) as unknown as RatesAnswer;
    expect(none.roomTypes).toEqual([{ id: '12', rates: [], unreadable: true }]);
  });
});

describe('a loyalty code', () => {
  const asked = async (journey: StayJourney, loyaltyCode?: string) => {
    const terms = { ...usualTerms, ...(loyaltyCode ? { loyaltyCode } : {}) };
    const answer = await journey.ok('rates', { stay: wednesday, roomTypes: ['12'], terms });
    return (answer as unknown as RatesAnswer).loyaltyApplied;
  };

  it('is said to apply only where it changes a price', async () => {
    const journey = await begin();
    expect(await asked(journey)).toBeNull();
    expect(await asked(journey, 'UNKNOWN')).toBe(false);
    expect(await asked(journey, 'LOYAL10')).toBe(true);
  });

  it('that the hotel refuses is left out of the prices and of the booking: the stay itself is possible', async () => {
    await hotel.patch({ unknownLoyalty: 'refused' });
    const journey = await begin();
    expect(await asked(journey, 'LOYAL10')).toBe(true);
    expect(await asked(journey, 'UNKNOWN')).toBe(false);
    const rate = (await journey.rates(wednesday, '12', { loyaltyCode: 'UNKNOWN' }))['101'];
    expect(rate?.total).toEqual((await journey.rates(wednesday, '12'))['101']?.total);
    await journey.book(rate);
    const { last } = (await hotel.control('GET', '/calls')) as { last: { method: string; fields: object }[] };
    expect(last.find(({ method }) => method === 'AddRoomReservation')?.fields).not.toHaveProperty(
      'LoyaltyCardNumber',
    );
  });

  it('is no reason to offer a stay that the hotel refuses', async () => {
    await hotel.patch({ unknownLoyalty: 'refused', maxNights: 1 });
    const terms = { ...usualTerms, loyaltyCode: 'UNKNOWN' };
    const error = await (await begin()).error('rates', { stay: wednesday, roomTypes: ['12'], terms });
    expect(error).toMatchObject({ code: 'stay_not_possible' });
  });

  it('goes under the name that the vendor’s text has, or the one that the site’s settings give', async () => {
    await hotel.patch({ wire: { loyaltyCode: 'LoyaltyAuthCode' } });
    expect(await asked(await begin(), 'LOYAL10')).toBe(false);
    const other = await openHotel(undefined, { site: { wire: { loyaltyCode: 'LoyaltyAuthCode' } } });
    await other.patch({ wire: { loyaltyCode: 'LoyaltyAuthCode' } });
    const journey = other.journey();
    await journey.open();
    expect(await asked(journey, 'LOYAL10')).toBe(true);
    await other.close();
  });
});
