import { describe, expect, it } from 'vitest';
import type { RatesAnswer } from '../../../src/contract/index.ts';
import { openScripted, priceList } from './testing/scripted.ts';
import { usualTerms, wednesday } from './testing/hotel.ts';

/** A price that can't be read is left out loudly, however much of the answer is wrong. */

const [room] = priceList.RoomTypes;
const roomOf = (changes: object) => ({ ...priceList, RoomTypes: [{ ...room, ...changes }] });

async function priced(...PriceLists: unknown[]) {
  const { journey, log } = openScripted({ GetPrices: { Result: 0, PriceLists } });
  await journey.open();
  const terms = { ...usualTerms, residence: 'non-resident' };
  const answer = await journey.ok('rates', { stay: wednesday, roomTypes: ['12'], terms });
  const [told] = (answer as unknown as RatesAnswer).roomTypes;
  const errors = log.lines.filter(({ level }) => level === 'error');
  return { rates: told?.rates.map(({ id }) => id), unreadable: told?.unreadable, errors };
}
const leftOut = (fields: object) => ({
  level: 'error',
  message: 'a price cannot be read: it is left out',
  fields: expect.objectContaining({ roomType: 12, ...fields }) as object,
});

const broken: [string, unknown, object][] = [
  ['services are no list', roomOf({ Services: 'x' }), { list: 101, why: 'not a list of services' }],
  ['surcharges are no list', roomOf({ AgentCategories: {} }), { list: 101, why: 'not a list of services' }],
  ['restrictions are a text', roomOf({ SaleRestrictions: 'none' }), { list: 101, why: 'not restrictions' }],
  ['prepayment is a text', roomOf({ SaleRestrictions: { MinPay: 'x' } }), { why: 'not restrictions' }],
  ['room type has no number', roomOf({ ID: 'twelve' }), { list: 101, why: 'not a room type' }],
  ['room type is null', { ...priceList, RoomTypes: [null] }, { list: 101, why: 'not a room type' }],
  ['room types are no list', { ...priceList, RoomTypes: {} }, { list: 101, why: 'not a price list' }],
  ['price list has no number', { ...priceList, PriceListID: null }, { list: null, why: 'not a price list' }],
  ['price list is null', null, { list: null, why: 'not a price list' }],
];

describe('a price of which the', () => {
  it.each(broken)('%s is said to the operator, and is no missing rate', async (_, list, line) => {
    expect(await priced(list)).toEqual({ rates: [], unreadable: true, errors: [leftOut(line)] });
  });

  it.each(broken)('%s hides no other', async (_, list, line) => {
    const other = { ...priceList, PriceListID: 102 };
    const told = await priced(list, other);
    expect(told).toEqual({ rates: ['102'], unreadable: false, errors: [leftOut(line)] });
  });

  it('other room type can’t be read is no concern of this one', async () => {
    const list = { ...priceList, RoomTypes: [room, { ...room, ID: 14, Services: 'x' }, null] };
    expect(await priced(list)).toEqual({ rates: ['101'], unreadable: false, errors: [] });
  });
});
