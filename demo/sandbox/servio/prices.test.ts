import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { dateOf, dayOf } from '../wall-clock.ts';
import { decimal, percentOf } from './money.ts';
import { freshClient, minorOf, minorsOf } from './test-client.ts';
import type { Fields, RoomPrice, TestClient } from './test-client.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

/** What each service costs on each date, in minor units. */
const parts = ({ Services }: RoomPrice) =>
  Object.fromEntries(
    Services.map(({ ServiceSystemCode, PriceDates }) => [
      ServiceSystemCode,
      PriceDates.map(({ Price }) => minorOf(Price)),
    ]),
  );
const partsOf = async (fields: Fields, list = 101) => parts(await hotel.price(list, fields));

describe('A night’s lodging', () => {
  it('costs more on Friday and Saturday, and in the season', async () => {
    const week = { DateArrival: '2026-12-03', DateDeparture: '2026-12-07' };
    expect((await partsOf(week)).dwelling).toEqual([123_450, 149_999, 149_999, 123_450]);
    const season = { DateArrival: '2026-12-19', DateDeparture: '2026-12-21' };
    expect((await partsOf(season)).dwelling).toEqual([149_999, percentOf(123_450, 125)]);
  });

  it('costs less for one alone, with a loyalty code, and at another list', async () => {
    const night = { DateArrival: '2026-12-07', DateDeparture: '2026-12-08' };
    const dwelling = async (fields: Fields, list?: number) =>
      (await partsOf({ ...night, ...fields }, list)).dwelling;
    expect(await dwelling({ Adults: 1 })).toEqual([percentOf(123_450, 85)]);
    expect(await dwelling({ LPAuthCode: ' loyal10' })).toEqual([111_105]);
    for (const LPAuthCode of ['', 'LOYAL99', 'constructor'])
      expect(await dwelling({ LPAuthCode })).toEqual([123_450]);
    expect(await dwelling({}, 102)).toEqual([percentOf(123_450, 88)]);
  });

  it('can be set for a list, a room type and a date, and changed for all', async () => {
    await hotel.patch({ prices: { 101: { 12: { '2026-12-04': 7 } } }, pricePercent: 110 });
    expect((await partsOf({})).dwelling).toEqual([7, percentOf(149_999, 110)]);
    expect((await partsOf({}, 102)).dwelling?.[0]).toBe(percentOf(percentOf(149_999, 110), 88));
  });
});

describe('People', () => {
  const night = { DateArrival: '2026-12-07', DateDeparture: '2026-12-08' };

  it('eat breakfast and pay the tax, each for themselves', async () => {
    const family = { ...night, RoomTypeIDs: [15], Childs: 2, ChildAges: [3, 13] };
    expect(await partsOf(family)).toEqual({
      dwelling: [234_567],
      breakfast: [2 * 19_999 + 14_999],
      children: [24_999],
      TouristTax: [2 * 3_547],
      surcharge: [2 * 1_235],
    });
    expect((await partsOf({ ...family, IsTouristTax: 0 })).TouristTax).toBeUndefined();
    expect((await partsOf(family, 102)).breakfast).toBeUndefined();
  });

  it('the youngest takes the extra bed', async () => {
    const comfort = { ...night, RoomTypeIDs: [14], IsExtraBedUsed: true };
    const child = (age: number) => ({ ...comfort, Childs: 1, ChildAges: [age] });
    expect((await partsOf(comfort)).extrabed).toBeUndefined();
    expect((await partsOf(child(4))).extrabed).toBeUndefined();
    expect(await partsOf(child(6))).toMatchObject({ extrabed: [19_999] });
    expect((await partsOf(child(6))).children).toBeUndefined();
    const two = { ...comfort, Adults: 1, Childs: 2, ChildAges: [16, 8] };
    expect(await partsOf(two)).toMatchObject({ children: [24_999], extrabed: [19_999] });
    expect((await partsOf({ ...comfort, Adults: 3 })).extrabed).toEqual([39_999]);
  });

  it('are driven once, on arrival', async () => {
    const stay = { NeedTransport: 1, TimeArrival: '09:15' };
    const { Services } = await hotel.price(101, stay);
    expect(Services.find(({ ServiceSystemCode }) => ServiceSystemCode === 'transport')?.PriceDates).toEqual([
      { Date: '2026-12-04 09:15:00', Price: 650, RackRatePrice: 650 },
    ]);
  });
});

describe('Surcharges', () => {
  it('are among the services, for the category or the hotel’s own', async () => {
    const surcharge = async (fields: Fields) => (await partsOf(fields)).surcharge;
    expect(await surcharge({})).toEqual([2_470, 2_470]);
    expect(await surcharge({ AgentCategory: 1 })).toEqual([2_470, 2_470]);
    expect(await surcharge({ AgentCategory: 2 })).toEqual([9_998, 9_998]);
    await hotel.patch({ surcharge: { default: 2 } });
    expect(await surcharge({ AgentCategory: 0 })).toEqual([9_998, 9_998]);
  });

  it('come apart, for each category that is asked for', async () => {
    const price = await hotel.price(101, { AgentCategories: [1, 2], AgentCategory: 2 });
    expect(parts(price).surcharge).toBeUndefined();
    expect(
      price.AgentCategories.map(({ AgentCategory, Services }) => [AgentCategory, minorsOf(Services)]),
    ).toEqual([
      [1, 4_940],
      [2, 19_996],
    ]);
  });
});

describe('Money', () => {
  it('is written with its digits, never with an error of floating point', () => {
    expect([0, 5, 99, 100, 123_450, -7].map(decimal)).toEqual([
      '0.00',
      '0.05',
      '0.99',
      '1.00',
      '1234.50',
      '-0.07',
    ]);
    fc.assert(
      fc.property(fc.nat(2 ** 40), (minor) => {
        expect(minorOf(decimal(minor))).toBe(minor);
        expect(minorOf(Number(decimal(minor)))).toBe(minor);
      }),
    );
  });

  it('would come out wrong for a client that sums floating point', async () => {
    const { Services } = await hotel.price(101, { DateDeparture: '2026-12-14', Adults: 1 });
    const prices = Services.flatMap(({ PriceDates }) => PriceDates.map(({ Price }) => Price as number));
    const naive = prices.reduce((total, price) => total + price, 0);
    expect(naive).not.toBe(minorsOf(Services) / 100);
  });
});

it('A booking is charged what GetPrices said, to the last minor unit', async () => {
  const wishes = fc.record({
    arrival: fc.integer({ min: 0, max: 60 }),
    nights: fc.integer({ min: 1, max: 6 }),
    adults: fc.integer({ min: 1, max: 4 }),
    ages: fc.array(fc.nat(17), { maxLength: 3 }),
    extraBed: fc.boolean(),
    roomType: fc.constantFrom(12, 14, 15, 18),
    company: fc.constantFrom([0, 0, 200], [5001, 31, 100], [5001, 32, 300], [5002, 33, 200]),
    transport: fc.constantFrom(0, 1),
    tax: fc.constantFrom(0, 1),
    category: fc.constantFrom(0, 1, 2),
    isApart: fc.boolean(),
    loyalty: fc.constantFrom('', 'LOYAL10'),
    percent: fc.integer({ min: 1, max: 250 }),
  });
  const first = dayOf('2026-12-02') ?? 0;
  await fc.assert(
    fc.asyncProperty(wishes, async (wish) => {
      const [CompanyID, ContractConditionID, PaidType] = wish.company;
      const stay = {
        DateArrival: dateOf(first + wish.arrival),
        DateDeparture: dateOf(first + wish.arrival + wish.nights),
        Adults: wish.adults,
        Childs: wish.ages.length,
        ChildAges: wish.ages,
        IsExtraBedUsed: wish.extraBed,
        CompanyID,
        ContractConditionID,
        PaidType,
        NeedTransport: wish.transport,
        IsTouristTax: wish.tax,
        AgentCategory: wish.category,
        LPAuthCode: wish.loyalty,
        LoyaltyCardNumber: wish.loyalty,
      };
      await hotel.patch({ pricePercent: wish.percent, roomTypes: { [wish.roomType]: { rooms: 10_000 } } });
      const asked = {
        ...stay,
        RoomTypeIDs: [wish.roomType],
        AgentCategories: wish.isApart ? [wish.category] : [],
      };
      for (const { PriceListID, RoomTypes } of await hotel.priceLists(asked)) {
        const [price] = RoomTypes;
        if (!price) throw new Error('a price list without a room type');
        const { ClosedToSale, ClosedToArrive, EarlyReservation, MinStay } = price.SaleRestrictions;
        const isRestricted = [ClosedToSale, ClosedToArrive, EarlyReservation, MinStay].some(
          ({ HasRestrictions }) => HasRestrictions,
        );
        const booking = { ...stay, RoomTypeID: wish.roomType, PriceListID };
        const { Result } = await hotel.call('AddRoomReservation', booking);
        expect(Result).toBe(isRestricted ? 1 : 0);
        if (isRestricted) continue;
        const apart = price.AgentCategories.flatMap(({ Services }) => Services);
        const charged = (await hotel.stays()).at(-1);
        expect(minorsOf([...price.Services, ...apart])).toBe(charged?.totalMinor);
      }
    }),
    { numRuns: 60 },
  );
});
