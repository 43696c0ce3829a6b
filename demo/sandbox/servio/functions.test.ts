import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { freshClient } from './test-client.ts';
import type { ServiceReply, TestClient } from './test-client.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

const ok = { Result: 0, Error: '', ErrorCode: '' };

it('GetCompanyInfo gives the company of a code, with two numbers', async () => {
  expect(await hotel.call('GetCompanyInfo', { CompanyCode: '30012345' })).toEqual({
    ...ok,
    CompanyID: 5001,
    CompanyCodeID: 9101,
    CompanyName: 'Мрія Груп',
    CompanyEmail: 'office@mriya.example.ua',
    CompanyFax: '+380 44 555 90 02',
    CompanyPhoneNumber: '+380 44 555 90 01',
    IsPrepayment: false,
  });
  expect(await hotel.call('GetCompanyInfo', { CompanyCode: '30099999' })).toMatchObject({
    IsPrepayment: true,
  });
});

it('GetRoomTypesList gives the names in parallel lists, in the hotel’s own language', async () => {
  expect(await hotel.call('GetRoomTypesList')).toEqual({
    ...ok,
    IDs: [12, 14, 15, 18],
    ClassNames: ['Стандарт', 'Комфорт', 'Сімейний', 'Люкс'],
    HotelIDs: [7, 7, 7, 7],
  });
});

describe('GetRooms', () => {
  it('counts free rooms and places', async () => {
    expect(await hotel.call('GetRooms')).toEqual({
      ...ok,
      RoomTypes: [
        { ID: 12, FreeRoom: 5, MainPlacesCount: 2, NearestDateToReservation: null },
        { ID: 14, FreeRoom: 3, MainPlacesCount: 2, NearestDateToReservation: null },
        { ID: 15, FreeRoom: 2, MainPlacesCount: 4, NearestDateToReservation: null },
        { ID: 18, FreeRoom: 1, MainPlacesCount: 2, NearestDateToReservation: null },
      ],
      ContractConditions: [],
    });
  });

  it('leaves out what has too few places; an extra bed is a place', async () => {
    const ids = async (fields: object) => (await hotel.rooms({ ...fields })).map(({ ID }) => ID);
    const child = { Childs: 1, ChildAges: [7] };
    expect(await ids(child)).toEqual([15]);
    expect(await ids({ ...child, IsExtraBedUsed: true })).toEqual([14, 15, 18]);
    expect(await ids({ Adults: 6, IsExtraBedUsed: true })).toEqual([]);
  });

  it('takes no number of children as none', async () => {
    expect((await hotel.rooms({ Childs: '' })).length).toBe(4);
  });

  it('names the conditions of a company that hold on the day of arrival', async () => {
    const reply = await hotel.call('GetRooms', { CompanyCodeID: 9101 });
    expect(reply.ContractConditions).toEqual([
      {
        ContractConditionID: 31,
        ContractConditionName: 'Cash or card',
        PaidTypes: [100, 200],
        ExpiredDate: '2027-12-31 00:00:00',
      },
      {
        ContractConditionID: 32,
        ContractConditionName: 'Bank transfer',
        PaidTypes: [300],
        ExpiredDate: '2027-12-31 00:00:00',
      },
    ]);
    const code = '30012345';
    await hotel.patch({ companies: { [code]: { conditions: { 31: { expires: '2026-12-03' } } } } });
    const later = await hotel.call('GetRooms', { CompanyCodeID: 9101 });
    expect(later.ContractConditions).toMatchObject([{ ContractConditionID: 32 }]);
  });

  it('ignores a time after the dates', async () => {
    const dates = { DateArrival: '2026-12-11 23:59:59', DateDeparture: '2026-12-12 00:00:00' };
    expect((await hotel.room(18, dates))?.FreeRoom).toBe(0);
  });
});

describe('GetPrices', () => {
  it('gives each price list with its services, night by night', async () => {
    const reply = await hotel.call('GetPrices');
    expect(reply).toMatchObject({ ...ok, ValuteShort: 'UAH' });
    expect(await hotel.priceLists()).toMatchObject([
      { PriceListID: 101, PriceListName: 'Flexible', ConditionID: 0, IsNonReturnRate: 0, IsSpecRate: 0 },
      { PriceListID: 102, PriceListName: 'Non-refundable', IsNonReturnRate: 1, IsSpecRate: 0 },
      { PriceListID: 103, PriceListName: 'Early booking', IsNonReturnRate: 0, IsSpecRate: 1 },
      { PriceListID: 104, PriceListName: 'Winter offer', IsSpecRate: 1 },
    ]);
    const { ID, Services, AgentCategories } = await hotel.price(102);
    expect({ ID, AgentCategories }).toEqual({ ID: 12, AgentCategories: [] });
    expect(Services).toMatchObject([
      {
        ServiceID: 1,
        ServiceName: 'Accommodation',
        ServiceCode: 5510,
        ServiceSystemCode: 'dwelling',
        ServiceTypeName: 'Accommodation',
        PriceDates: [
          { Date: '2026-12-04 14:00:00', Price: 1319.99, RackRatePrice: 1499.99 },
          { Date: '2026-12-05 14:00:00', Price: 1319.99, RackRatePrice: 1499.99 },
        ],
      },
      { ServiceSystemCode: 'TouristTax', PriceDates: [{ Price: 70.94 }, { Price: 70.94 }] },
      { ServiceSystemCode: 'surcharge', PriceDates: [{ Price: 24.7 }, { Price: 24.7 }] },
    ]);
  });

  it('sells only the lists of the conditions that are asked for', async () => {
    const ids = async (fields: object) =>
      (await hotel.priceLists({ ...fields })).map(({ PriceListID, ConditionID }) => [
        PriceListID,
        ConditionID,
      ]);
    const company = { CompanyID: 5002, PaidType: 200 };
    expect(await ids({ ...company, ContractConditionID: 33 })).toEqual([[203, 33]]);
    expect(await ids({ ...company, ContractConditionID: 33, ContractConditionAddIDs: [0] })).toHaveLength(5);
    expect(await ids(company)).not.toContainEqual([203, 33]);
  });

  it('leaves out a list whose time is over, and rooms with too few places', async () => {
    const summer = { DateArrival: '2027-07-01', DateDeparture: '2027-07-02' };
    expect((await hotel.priceLists(summer)).map(({ PriceListID }) => PriceListID)).toEqual([101, 102, 103]);
    const [list] = await hotel.priceLists({ Adults: 4, RoomTypeIDs: [12, 15] });
    expect(list?.RoomTypes.map(({ ID }) => ID)).toEqual([15]);
    expect(await hotel.priceLists({ Adults: 9 })).toEqual([]);
  });

  it('prices a full room type too', async () => {
    const full = { RoomTypeIDs: [18], DateArrival: '2026-12-10', DateDeparture: '2026-12-12' };
    expect((await hotel.room(18, full))?.FreeRoom).toBe(0);
    expect((await hotel.price(101, full)).ID).toBe(18);
  });

  it.each([
    ['uk', 'грн', 'Гнучкий'],
    ['en', 'UAH', 'Flexible'],
    ['de', 'UAH', 'Flexibel'],
    ['fr', 'грн', 'Гнучкий'],
  ])('in %s says %s and %s', async (IsoLanguage, valute, name) => {
    expect(await hotel.call('GetPrices', { IsoLanguage })).toMatchObject({
      ValuteShort: valute,
      PriceLists: expect.arrayContaining([expect.objectContaining({ PriceListName: name })]) as unknown,
    });
  });
});

describe('After the booking', () => {
  it('GetReservationInfo tells what was booked, nothing of who', async () => {
    const account = await hotel.book({ PaidType: 100, TimeArrival: '16:30', TimeDeparture: '10:00' });
    const reply = await hotel.call('GetReservationInfo', { Account: account });
    expect(reply).toMatchObject({
      ...ok,
      PaidType: 100,
      DateArrival: '2026-12-04 16:30:00',
      DateDeparture: '2026-12-06 10:00:00',
    });
    const [dwelling] = reply.Services as (ServiceReply & { PriceDate: unknown })[];
    expect(dwelling).toMatchObject({
      ServiceSystemCode: 'dwelling',
      PriceDate: [
        { Date: '2026-12-04 16:30:00', Price: 1499.99, IsPaid: false },
        { Date: '2026-12-05 16:30:00', Price: 1499.99, IsPaid: false },
      ],
    });
    expect(JSON.stringify(reply)).not.toMatch(/Шевченко|380671234567|olena/);
  });

  it('an account may be sent with leading zeros', async () => {
    const account = await hotel.book();
    const Account = String(account).padStart(10, '0');
    expect(await hotel.call('GetReservationInfo', { Account })).toMatchObject(ok);
  });

  it('CancelReservation gives the room back, once', async () => {
    const suite = { RoomTypeID: 18 };
    const account = await hotel.book(suite);
    expect((await hotel.room(18))?.FreeRoom).toBe(0);
    expect(await hotel.call('CancelReservation', { Account: account })).toEqual(ok);
    expect((await hotel.room(18))?.FreeRoom).toBe(1);
    expect(await hotel.call('CancelReservation', { Account: account })).toMatchObject({ Result: 1 });
    expect((await hotel.room(18))?.FreeRoom).toBe(1);
    await hotel.book(suite);
  });

  it('asked twice, AddRoomReservation books twice', async () => {
    const [one, two] = [await hotel.book(), await hotel.book()];
    expect(two).toBe(one + 1);
    expect(await hotel.stays()).toHaveLength(2);
  });
});
