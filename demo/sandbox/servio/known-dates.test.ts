import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { dateOf, dayOf } from '../wall-clock.ts';
import { HotelConfig } from './config.ts';
import { hotels, seehausHotel } from './hotels/index.ts';
import { freshClient } from './test-client.ts';
import type { Fields, TestClient } from './test-client.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

const stay = (DateArrival: string, DateDeparture: string) => ({ DateArrival, DateDeparture });
const restrictions = async (list: number, dates: Fields) => (await hotel.price(list, dates)).SaleRestrictions;
const none = { HasRestrictions: false, Message: '' };

it.each(['2026-12-01', '2027-07-14', '2029-01-02'])(
  'The suite is full on 10–13 December that comes after %s',
  async (today) => {
    sandbox.clock.set(new Date(`${today}T12:00:00Z`));
    const year = today < '2027' ? 2026 : Number(today.slice(0, 4));
    const suite = (from: number, to: number) =>
      hotel.room(18, stay(`${year}-12-${String(from).padStart(2, '0')}`, `${year}-12-${to}`));
    const fromTheFourteenth = { FreeRoom: 0, NearestDateToReservation: `${year}-12-14 00:00:00` };
    const free = { FreeRoom: 1, NearestDateToReservation: null };
    expect(await suite(10, 12)).toMatchObject(fromTheFourteenth);
    expect(await suite(9, 11)).toMatchObject(fromTheFourteenth);
    expect(await suite(13, 20)).toMatchObject(fromTheFourteenth);
    expect(await suite(8, 10)).toMatchObject(free);
    expect(await suite(14, 16)).toMatchObject(free);
  },
);

describe('At Christmas', () => {
  it.each([
    [stay('2026-12-24', '2026-12-25'), true],
    [stay('2026-12-20', '2026-12-26'), true],
    [stay('2026-12-22', '2026-12-24'), false],
    [stay('2026-12-26', '2026-12-27'), false],
  ])('%j: only Flexible is on sale (%s)', async (dates, isClosed) => {
    const closed = { HasRestrictions: true, Message: 'This rate is not on sale over Christmas.' };
    for (const list of [102, 103, 104])
      expect((await restrictions(list, dates)).ClosedToSale).toEqual(isClosed ? closed : none);
    expect((await restrictions(101, dates)).ClosedToSale).toEqual(none);
    const corporate = { CompanyID: 5002, ContractConditionID: 33 };
    expect((await restrictions(203, { ...dates, ...corporate })).ClosedToSale).toEqual(
      isClosed ? closed : none,
    );
    const booked = await hotel.call('AddRoomReservation', { ...dates, PriceListID: 102 });
    expect(booked.Result).toBe(isClosed ? 1 : 0);
  });
});

describe('At New Year', () => {
  it('nobody arrives on the 31st, but one may stay over it', async () => {
    for (const list of [101, 102, 103, 104]) {
      const dates = stay('2026-12-31', '2027-01-04');
      const { ClosedToArrive } = await restrictions(list, dates);
      expect(ClosedToArrive.HasRestrictions).toBe(true);
      expect(ClosedToArrive.Message).toContain('No arrivals on 31 December');
      expect((await hotel.call('AddRoomReservation', { ...dates, PriceListID: list })).Result).toBe(1);
      expect((await restrictions(list, stay('2026-12-30', '2027-01-03'))).ClosedToArrive).toEqual(none);
    }
  });

  it.each([
    [stay('2026-12-28', '2026-12-30'), 3, true],
    [stay('2026-12-27', '2026-12-29'), 3, true],
    [stay('2027-01-01', '2027-01-02'), 3, true],
    [stay('2026-12-28', '2026-12-31'), 3, false],
    [stay('2026-12-26', '2026-12-28'), 0, false],
    [stay('2027-01-02', '2027-01-03'), 0, false],
  ])('%j: Flexible takes %d nights at least, so it is refused: %s', async (dates, Days, isShort) => {
    expect((await restrictions(101, dates)).MinStay).toEqual({
      HasRestrictions: isShort,
      Days,
      Message: isShort ? 'At least 3 nights over New Year.' : '',
    });
    expect((await restrictions(102, dates)).MinStay.HasRestrictions).toBe(false);
    expect((await hotel.call('AddRoomReservation', dates)).Result).toBe(isShort ? 1 : 0);
  });

  it('the Seehaus asks for two nights at every rate, in words of the sandbox', async () => {
    const seehaus = hotel.at(seehausHotel);
    const dates = { ...stay('2026-12-30', '2026-12-31'), Adults: 1 };
    for (const list of [111, 112])
      expect((await seehaus.price(list, dates)).SaleRestrictions.MinStay).toEqual({
        HasRestrictions: true,
        Days: 2,
        Message: 'Minimum stay in nights: 2',
      });
  });
});

describe('Early booking', () => {
  it.each([
    ['2026-12-30', true],
    ['2027-01-02', false],
  ])('arriving on %s, closed: %s', async (arrival, isLate) => {
    const dates = stay(arrival, dateOf((dayOf(arrival) ?? 0) + 3));
    expect((await restrictions(103, dates)).EarlyReservation).toEqual({
      HasRestrictions: isLate,
      Message: isLate ? 'Only when booked at least 30 days before arrival.' : '',
    });
    expect((await restrictions(101, dates)).EarlyReservation).toEqual(none);
  });

  it('counts the thirtieth day in', async () => {
    const dates = stay('2027-02-10', '2027-02-12');
    sandbox.clock.set(new Date('2027-01-11T23:30:00+02:00'));
    expect((await restrictions(103, dates)).EarlyReservation.HasRestrictions).toBe(false);
    sandbox.clock.set(new Date('2027-01-12T00:30:00+02:00'));
    expect((await restrictions(103, dates)).EarlyReservation.HasRestrictions).toBe(true);
  });

  it('shows what the desk would ask beside the lower price', async () => {
    const [dwelling] = (await hotel.price(103, stay('2027-02-01', '2027-02-02'))).Services;
    expect(dwelling?.PriceDates).toEqual([
      { Date: '2027-02-01 14:00:00', Price: 987.6, RackRatePrice: 1234.5 },
    ]);
  });
});

it('Prepayment: a night at Flexible when it is far ahead, everything where nothing is refunded', async () => {
  expect((await restrictions(101, {})).MinPay).toEqual({
    Days: 1,
    Message: 'Booked more than 14 days ahead, the first night is to be paid within 3 days.',
    MinPayPaymentRules: [{ TimeFromArriveDate: 14 * 86_400, TimeForPayment: 3 * 86_400 }],
  });
  expect((await restrictions(102, stay('2026-12-04', '2026-12-09'))).MinPay).toMatchObject({
    Days: 5,
    MinPayPaymentRules: [{ TimeFromArriveDate: 0, TimeForPayment: 86_400 }],
  });
  expect((await restrictions(104, {})).MinPay).toEqual({ Days: 0, Message: '', MinPayPaymentRules: [] });
});

it('Messages come in the language that was asked for', async () => {
  const message = async (IsoLanguage: string) =>
    (await restrictions(103, { IsoLanguage })).EarlyReservation.Message;
  expect(await message('uk')).toBe('Лише за 30 днів до заїзду або раніше.');
  expect(await message('de')).toBe('Nur bei Buchung mindestens 30 Tage vor Anreise.');
});

it.each(hotels)('$site is a hotel that the schema takes, on any day', (seed) => {
  const todays = fc.integer({ min: dayOf('2025-01-01') ?? 0, max: dayOf('2032-12-31') ?? 0 }).map(dateOf);
  fc.assert(
    fc.property(todays, (today) => {
      const config = HotelConfig.parse(seed.config(today));
      expect(Object.keys(config.roomTypes)).toEqual(seed.roomTypes.map(({ id }) => String(id)));
      const companies = Object.values(config.companies);
      const numbers = companies.flatMap(({ id, codeId }) => [id, codeId]);
      expect(new Set(numbers).size).toBe(numbers.length);
      const conditions = companies.flatMap((company) => Object.keys(company.conditions)).map(Number);
      const own = Object.values(config.priceLists).flatMap(({ condition, also }) => [
        condition,
        ...Object.keys(also).map(Number),
      ]);
      expect(new Set(own)).toEqual(new Set([0, ...conditions]));
    }),
    { numRuns: 30 },
  );
});
