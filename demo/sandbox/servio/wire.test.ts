import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { seehausHotel } from './hotels/index.ts';
import { freshClient, minorsOf } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let sandbox: Sandbox;
let plain: TestClient;
let loose: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  plain = await freshClient(sandbox);
  loose = plain.at(seehausHotel);
});

it('The Seehaus says nothing as null, in the envelope too', async () => {
  expect(await loose.call('GetCompanyInfo', { CompanyCode: '70012345' })).toEqual({
    Result: 0,
    Error: null,
    ErrorCode: null,
    CompanyID: 6001,
    CompanyCodeID: 9201,
    CompanyName: 'Seeblick Treuhand AG',
    CompanyEmail: null,
    CompanyFax: null,
    ComanyPhoneNumber: '+41 44 555 90 30',
    IsPrepayment: false,
  });
  expect(await loose.call('GetCompanyInfo', { CompanyCode: '1' })).toEqual({
    Result: 1,
    Error: 'Keine Firma hat diesen Code',
    ErrorCode: 'CompanyNotFound',
  });
  expect((await loose.call('GetRooms')).RoomTypes).toBeInstanceOf(Array);
});

it('and spells as the vendor’s page does, with U+0421', async () => {
  const reply = await loose.call('GetRooms', { CompanyCodeID: 9201 });
  expect(reply['\u0421ontractConditions']).toEqual([
    {
      '\u0421ontractConditionID': 41,
      '\u0421ontractConditionName': 'Contract',
      PaidTypes: [200, 300],
      ExpiredDate: '2027-12-31 00:00:00',
    },
  ]);
  expect(Object.keys(reply).filter((name) => name.startsWith('Contract'))).toEqual([]);
});

it('and gives prices as text with two decimals, breakfast on the morning after, accounts with ten digits', async () => {
  const { Services, AgentCategories } = await loose.price(111, { RoomTypeIDs: [22] });
  expect(AgentCategories).toBeNull();
  expect(Services.map(({ PriceDates }) => PriceDates)).toEqual([
    [
      { Date: '2026-12-04 15:00:00', Price: '245.80', RackRatePrice: '245.80' },
      { Date: '2026-12-05 15:00:00', Price: '245.80', RackRatePrice: '245.80' },
    ],
    [
      { Date: '2026-12-05 08:00:00', Price: '38.10', RackRatePrice: null },
      { Date: '2026-12-06 08:00:00', Price: '38.10', RackRatePrice: null },
    ],
    [
      { Date: '2026-12-04 15:00:00', Price: '7.00', RackRatePrice: null },
      { Date: '2026-12-05 15:00:00', Price: '7.00', RackRatePrice: null },
    ],
  ]);
  const { Account } = await loose.call('AddRoomReservation', { RoomTypeID: 22 });
  expect(Account).toBe('0000900001');
  expect((await loose.stays())[0]?.totalMinor).toBe(minorsOf(Services));
});

it('Any hotel can be told to speak so, or to leave empty things out', async () => {
  await plain.patch({
    wire: { spelling: 'cyrillic', prices: 'string', empty: 'missing', account: 'padded' },
  });
  const rooms = await plain.call('GetRooms', { CompanyCodeID: 9101 });
  expect(rooms).not.toHaveProperty('Error');
  expect(rooms).toMatchObject({ '\u0421ontractConditions': [{ '\u0421ontractConditionID': 31 }, {}] });
  expect((rooms.RoomTypes as object[])[0]).toEqual({ ID: 12, FreeRoom: 5, MainPlacesCount: 2 });
  const price = await plain.price(101);
  expect(price).not.toHaveProperty('AgentCategories');
  expect(price.SaleRestrictions.ClosedToSale).toEqual({ HasRestrictions: false });
  expect(price.Services[0]?.PriceDates[0]?.Price).toBe('1499.99');
  expect((await plain.call('AddRoomReservation')).Account).toBe('0000700001');
});
