import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHotel, tuesday, wednesday } from './testing/hotel.ts';
import type { Hotel, StayJourney } from './testing/hotel.ts';

/** What a company is offered under its contracts and beside them, and what is booked of it, at the simulated Servio. */

let hotel: Hotel;
beforeAll(async () => {
  hotel = await openHotel();
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
});
afterAll(() => hotel.close());

/** It has a contract to be paid in cash or by card, and one to be paid by transfer. */
const mriya = '30012345';
/** Of its contracts one names no payment, the other one that is unknown; both sell the price list 205. */
const lyman = '30067890';

const begin = (company?: string) => hotel.begin(company);
const whose = async (journey: StayJourney, terms = {}) =>
  (await journey.rateList(wednesday, '12', terms)).map(({ id, contract }) => [id, contract?.id ?? null]);
const everybodys = ['101', '102', '103', '104'].map((id) => [id, null]);

describe('a company’s contracts', () => {
  it('have their ways to pay; those that name none, or none that is known, are paid as the hotel is', async () => {
    expect((await (await begin(mriya)).rooms(wednesday)).contracts).toMatchObject([
      { id: '31', name: 'Cash or card', payments: ['cash', 'card'], expires: '2027-12-31' },
      { id: '32', payments: ['transfer'] },
    ]);
    expect((await (await begin(lyman)).rooms(wednesday)).contracts).toMatchObject([
      { id: '35', payments: ['card', 'cash'] },
      { id: '36', payments: ['card', 'cash'] },
    ]);
  });

  it('are priced together, with the public rates beside them, each told as whose it is', async () => {
    const journey = await begin(lyman);
    expect(await whose(journey)).toEqual([['205', '35'], ['205', '36'], ...everybodys]);
    const rates = await journey.rates(wednesday, '12');
    expect(rates['205']?.contract).toEqual({ id: '35', name: 'Yearly contract', expires: '2027-12-31' });
    const [yearly, conference] = [rates['205'], rates['205@36']].map((rate) => rate?.total.minor ?? 0);
    expect(conference).toBeLessThan(yearly ?? 0);
    // One call each time.
    expect(await hotel.counts()).toMatchObject({ GetPrices: 2 });
  });

  it('that do not allow a payment are not asked for with it, nor are the public rates', async () => {
    const journey = await begin(mriya);
    expect(await whose(journey, { payment: 'cash' })).toEqual([['201', '31'], ...everybodys]);
    expect(await whose(journey, { payment: 'transfer' })).toEqual([['202', '32']]);
  });

  it.each([
    ['205', 35],
    ['205@36', 36],
    ['101', 0],
  ])('rate %s is booked under condition %i, at its price', async (id, conditionId) => {
    const journey = await begin(lyman);
    const rate = (await journey.rates(wednesday, '12'))[id];
    await journey.book(rate);
    expect(await hotel.sold()).toMatchObject([
      { companyId: 5004, conditionId, paidType: 200, totalMinor: rate?.total.minor },
    ]);
  });

  it('that has ended meanwhile leaves the public rates, and what was chosen of it is not booked', async () => {
    const journey = await begin('30054321');
    const rate = (await journey.rates(wednesday, '12'))['203'];
    await hotel.patch({ companies: { 30054321: { conditions: { 33: null } } } });
    expect(await whose(journey)).toEqual(everybodys);
    expect(await journey.error('book', journey.bookRequest(rate))).toMatchObject({
      code: 'rate_unavailable',
      remedy: 'choice',
    });
    expect(await hotel.sold()).toEqual([]);
  });
});
