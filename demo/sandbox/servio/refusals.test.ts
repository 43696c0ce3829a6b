import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { seehausHotel } from './hotels/index.ts';
import { functionNames, requests } from './request.ts';
import type { FunctionName } from './request.ts';
import { freshClient } from './test-client.ts';
import type { Fields, TestClient } from './test-client.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

const refused = (Error: string, ErrorCode = '') => ({ Result: 1, Error, ErrorCode });

describe('At the door', () => {
  it.each(functionNames)('%s asks for the token', async (name) => {
    for (const token of ['', 'sandbox', 'SANDBOX-DNIPRO-5B1E']) {
      const response = await hotel.send(name, hotel.usual(name), token);
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual(refused('Access denied: AccessToken'));
    }
  });

  it('a token opens its own hotel only', async () => {
    const reply = await hotel.call('GetRooms', { HotelID: seehausHotel.hotelId });
    expect(reply).toEqual(refused('Hotel 9 was not found'));
    const account = await hotel.book();
    expect(await hotel.at(seehausHotel).call('CancelReservation', { Account: account })).toMatchObject({
      Error: 'Das Konto wurde nicht gefunden',
    });
  });

  it('an unknown function is HTTP 404', async () => {
    const response = await hotel.send('GetRoom', {});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject(refused('There is no function GetRoom'));
  });
});

describe('What can not be read is Result 2', () => {
  const complete: Partial<Record<FunctionName, Fields>> = {
    GetCompanyInfo: { CompanyCode: '30012345' },
    GetReservationInfo: { Account: 1 },
    CancelReservation: { Account: 1 },
    GetAccountConfirm: { Account: 1 },
    GetDocument: { DocumentID: 1 },
  };
  const optional = new Set([
    ...['ContractConditionAddIDs', 'IsTouristTax', 'AgentCategory', 'AgentCategories'],
    ...['LPAuthCode', 'LoyaltyAuthCode', 'LoyaltyCardNumber'],
  ]);
  const incorrect = (field: string) => ({
    Result: 2,
    Error: expect.stringMatching(`(Incorrect string|Некоректний рядок): ${field}$`) as string,
    ErrorCode: '',
  });
  const fieldsOf = functionNames.flatMap((name) =>
    Object.keys(requests[name].shape).map((field) => [name, field] as const),
  );

  it.each(fieldsOf)('%s without %s, or with another type', async (name, field) => {
    const body = { ...hotel.usual(name), ...complete[name] };
    for (const value of [{}, null, -1, 1.5, '∞'.repeat(3000)])
      expect(await hotel.call(name, { ...body, [field]: value })).toEqual(incorrect(field));
    const rest = Object.fromEntries(Object.entries(body).filter(([other]) => other !== field));
    const reply = await (await hotel.send(name, rest)).json();
    if (optional.has(field)) expect(reply).not.toMatchObject({ Result: 2 });
    else expect(reply).toEqual(incorrect(field));
  });

  it.each([
    ['DateArrival', '04.12.2026'],
    ['DateArrival', '2026-02-30'],
    ['DateArrival', '2026-12-04T00:00:00'],
    ['DateDeparture', '2026-12-06 25:00:00'],
    ['TimeArrival', '14:00:00'],
    ['TimeDeparture', '9:00'],
    ['Adults', 0],
    ['Adults', '2'],
    ['Adults', 1001],
    ['ChildAges', [18]],
    ['ChildAges', ['7']],
    ['IsExtraBedUsed', 1],
    ['HotelID', '7'],
    ['IsoLanguage', 'eng'],
    ['IsoLanguage', ''],
  ])('%s: %j', async (field, value) => {
    expect(await hotel.call('GetRooms', { [field]: value })).toEqual(incorrect(field));
  });

  it('a body that is no JSON', async () => {
    expect(await (await hotel.send('GetRooms', '{"HotelID": 7,')).json()).toMatchObject({ Result: 2 });
  });

  it('the vendor’s Cyrillic names, which the wire does not know', async () => {
    const { ContractConditionID, ...rest } = hotel.usual('GetPrices');
    const reply = await hotel.send('GetPrices', { ...rest, '\u0421ontractConditionID': ContractConditionID });
    expect(await reply.json()).toEqual(incorrect('ContractConditionID'));
  });
});

describe('A stay that no room could mend', () => {
  const cases: [Fields, string][] = [
    [{ DateDeparture: '2026-12-04' }, 'The departure must be after the arrival'],
    [{ DateArrival: '2026-12-07' }, 'The departure must be after the arrival'],
    [{ DateArrival: '2026-11-30' }, 'The arrival is in the past'],
    [{ DateDeparture: '2027-01-04' }, 'At most 30 nights'],
    [{ Childs: 2, ChildAges: [7] }, 'The age of each child is needed'],
    [{ Childs: 0, ChildAges: [7] }, 'The age of each child is needed'],
    [{ Childs: '', ChildAges: [7] }, 'The age of each child is needed'],
  ];
  it.each(cases)('%j', async (fields, words) => {
    expect(await hotel.call('GetRooms', fields)).toEqual(refused(words));
    expect(await hotel.call('GetPrices', fields)).toEqual(refused(words));
    expect((await hotel.call('AddRoomReservation', fields)).Result).toBe(1);
    expect(await hotel.stays()).toEqual([]);
  });

  it('goes by the hotel’s own wall clock', async () => {
    sandbox.clock.set(new Date('2026-12-03T22:30:00Z')); // half past midnight in Kyiv, half past eleven in Zürich
    const yesterday = { DateArrival: '2026-12-03', DateDeparture: '2026-12-05' };
    expect(await hotel.call('GetRooms', yesterday)).toEqual(refused('The arrival is in the past'));
    expect(await hotel.at(seehausHotel).call('GetRooms', yesterday)).toMatchObject({ Result: 0 });
  });
});

describe('Companies and conditions', () => {
  it('an unknown code has the one error code that there is', async () => {
    for (const CompanyCode of ['30000000', 'constructor'])
      expect(await hotel.call('GetCompanyInfo', { CompanyCode })).toEqual(
        refused('Компанію за кодом не знайдено', 'CompanyNotFound'),
      );
  });

  it('CompanyID and CompanyCodeID are not to be mixed up', async () => {
    const unknown = refused('The company was not found');
    expect(await hotel.call('GetRooms', { CompanyCodeID: 5001 })).toEqual(unknown);
    expect(await hotel.call('GetPrices', { CompanyID: 9101 })).toEqual(unknown);
    expect((await hotel.call('AddRoomReservation', { CompanyID: 9101 })).Result).toBe(1);
  });

  it.each([
    [{ ContractConditionID: 31 }, 'The contract condition was not found'],
    [{ CompanyID: 5002, ContractConditionID: 31 }, 'The contract condition was not found'],
    [{ CompanyID: 5001, ContractConditionID: 32 }, 'This way to pay is not allowed by the condition'],
    [{ PaidType: 300 }, 'This way to pay is not allowed by the condition'],
    [
      { CompanyID: 5001, ContractConditionID: 31, ContractConditionAddIDs: [32] },
      'This way to pay is not allowed by the condition',
    ],
    [
      {
        CompanyID: 5001,
        ContractConditionID: 31,
        DateArrival: '2028-01-01',
        DateDeparture: '2028-01-02',
      },
      'The contract has expired by then',
    ],
    [{ RoomTypeIDs: [12, 13] }, 'Room type 13 was not found'],
  ])('GetPrices refuses %j', async (fields, words) => {
    expect(await hotel.call('GetPrices', fields)).toEqual(refused(words));
  });
});

describe('AddRoomReservation refuses, and books nothing', () => {
  const cases: [Fields, string][] = [
    [{ RoomTypeID: 13 }, 'Категорію номерів 13 не знайдено'],
    [{ Adults: 3 }, 'У номері цієї категорії замало місць'],
    [{ PriceListID: 999 }, 'Прейскурант 999 для цього бронювання недоступний'],
    [{ PriceListID: 201 }, 'Прейскурант 201 для цього бронювання недоступний'],
    [
      { CompanyID: 5001, ContractConditionID: 31, PriceListID: 101 },
      'Прейскурант 101 для цього бронювання недоступний',
    ],
    [
      { CompanyID: 5001, ContractConditionID: 31, PriceListID: 202 },
      'Прейскурант 202 для цього бронювання недоступний',
    ],
    [
      { CompanyID: 5001, ContractConditionID: 31, PriceListID: 201, PaidType: 300 },
      'Цей спосіб оплати за обраною умовою недоступний',
    ],
    [{ PaidType: 300 }, 'Цей спосіб оплати за обраною умовою недоступний'],
    [{ PriceListID: 103 }, 'Продаж обмежено: Лише за 30 днів до заїзду або раніше.'],
    [
      { RoomTypeID: 18, DateArrival: '2026-12-13', DateDeparture: '2026-12-14' },
      'Вільних номерів цієї категорії немає',
    ],
  ];
  it.each(cases)('%j', async (fields, words) => {
    expect(await hotel.call('AddRoomReservation', fields)).toEqual(refused(words));
    expect(await hotel.stays()).toEqual([]);
    expect((await hotel.room(12))?.FreeRoom).toBe(5);
  });

  it('a list whose time is over', async () => {
    const summer = { DateArrival: '2027-07-01', DateDeparture: '2027-07-02', PriceListID: 104 };
    expect((await hotel.call('AddRoomReservation', summer)).Result).toBe(1);
  });

  it('transport where none is offered', async () => {
    const other = hotel.at(seehausHotel);
    expect(await other.call('AddRoomReservation', { Adults: 1, NeedTransport: 1 })).toMatchObject({
      Error: 'Das Hotel bietet keinen Transport',
    });
    expect((await other.call('GetPrices', { Adults: 1, NeedTransport: 1 })).Result).toBe(1);
  });
});

describe('After the booking it refuses', () => {
  it.each(['GetReservationInfo', 'CancelReservation', 'GetAccountConfirm'])(
    '%s of an account that there is not',
    async (name) => {
      const reply = await hotel.call(name, { Account: 4711 });
      expect(reply.Result).toBe(1);
      expect(reply.Error).toMatch(/Рахунок не знайдено|The account was not found/);
    },
  );

  it('all but the cancellation before the hotel has confirmed', async () => {
    await hotel.patch({ confirmsAtOnce: false });
    const Account = await hotel.book();
    expect(await hotel.call('GetReservationInfo', { Account })).toEqual(
      refused('Бронювання не підтверджено'),
    );
    expect((await hotel.call('GetAccountConfirm', { Account })).Error).toBe(
      'The reservation is not confirmed',
    );
    await hotel.control('PATCH', `/stays/hotel-dnipro/${Account}`, { status: 'confirmed' });
    expect((await hotel.call('GetReservationInfo', { Account })).Result).toBe(0);
  });

  it('everything after the cancellation', async () => {
    const Account = await hotel.book();
    await hotel.call('CancelReservation', { Account });
    expect((await hotel.call('GetReservationInfo', { Account })).Result).toBe(1);
    expect((await hotel.call('GetAccountConfirm', { Account })).Result).toBe(1);
    expect(await hotel.call('CancelReservation', { Account })).toEqual(refused('Бронювання вже скасовано'));
  });

  it('to cancel when the day of arrival is over, or where only the hotel may', async () => {
    const Account = await hotel.book();
    await hotel.patch({ cancellable: false });
    expect(await hotel.call('CancelReservation', { Account })).toEqual(
      refused('Це бронювання скасовує лише готель'),
    );
    await hotel.patch({ cancellable: true });
    sandbox.clock.set(new Date('2026-12-05T00:00:01+02:00'));
    expect(await hotel.call('CancelReservation', { Account })).toEqual(
      refused('День заїзду минув: скасувати вже не можна'),
    );
    sandbox.clock.set(new Date('2026-12-04T23:59:00+02:00'));
    expect((await hotel.call('CancelReservation', { Account })).Result).toBe(0);
  });
});
