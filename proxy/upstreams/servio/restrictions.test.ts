import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScripted, priceList, readRoom } from './testing/scripted.ts';
import { wednesday } from './testing/hotel.ts';
import { toRestrictions } from './restrictions.ts';

function read(told: unknown, nights = 2) {
  const [room] = priceList.RoomTypes;
  const { restrictions } = readRoom({ ...room, SaleRestrictions: told });
  if (restrictions === 'unreadable') throw new Error('the restrictions can’t be read');
  return toRestrictions(restrictions, nights);
}
const kinds = (told: unknown, nights?: number) => read(told, nights).map(({ kind }) => kind);

describe('a restriction', () => {
  it.each([true, 1, '1', 'true', 'True'])('holds when it is set: %j', (HasRestrictions) => {
    expect(read({ ClosedToSale: { HasRestrictions, Message: ' Closed ' } })).toEqual([
      { kind: 'closed', message: 'Closed' },
    ]);
  });

  it.each([false, 0, '0', 'false', null, undefined, ''])('does not when it isn’t: %j', (HasRestrictions) => {
    expect(read({ ClosedToSale: { HasRestrictions, Message: '' } })).toEqual([]);
  });

  it.each(['perhaps', 7, {}, []])('holds when nobody can tell: %j', (HasRestrictions) => {
    expect(kinds({ ClosedToArrive: { HasRestrictions } })).toEqual(['closed_to_arrival']);
  });

  it('says all that is in the way', () => {
    const set = { HasRestrictions: true };
    const all = {
      ClosedToSale: set,
      ClosedToArrive: set,
      EarlyReservation: set,
      MinStay: { ...set, Days: 3 },
    };
    expect(kinds(all)).toEqual(['closed', 'closed_to_arrival', 'early_booking', 'min_stay']);
  });
});

describe('a minimum stay', () => {
  it.each([
    [{ HasRestrictions: true, Days: 3 }, 2, [{ kind: 'min_stay', message: null, nights: 3 }]],
    [{ HasRestrictions: false, Days: '3' }, 2, [{ kind: 'min_stay', message: null, nights: 3 }]],
    [{ HasRestrictions: true, Days: 3 }, 3, []],
    [{ HasRestrictions: true, Days: 0 }, 2, [{ kind: 'min_stay', message: null }]],
    [{ HasRestrictions: false, Days: 0 }, 2, []],
  ])('of %j, at %i nights', (MinStay, nights, expected) => {
    expect(read({ MinStay }, nights)).toEqual(expected);
  });
});

describe('a rate', () => {
  it('is never sold against a restriction, whatever it looks like', async () => {
    const flag = fc.constantFrom(true, 1, '1', 'true', 'yes', 'perhaps', 7);
    const which = fc.constantFrom('ClosedToSale', 'ClosedToArrive', 'EarlyReservation', 'MinStay');
    const rest = fc.record({ Message: fc.oneof(fc.string(), fc.constant(null)) }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(which, flag, rest, async (name, HasRestrictions, more) => {
        const [room] = priceList.RoomTypes;
        const restricted = {
          ...room,
          SaleRestrictions: { ...room?.SaleRestrictions, [name]: { HasRestrictions, ...more } },
        };
        const answer = { Result: 0, PriceLists: [{ ...priceList, RoomTypes: [restricted] }] };
        const { journey } = openScripted({ GetPrices: answer });
        await journey.open();
        const rate = (await journey.rates(wednesday, '12'))['101'];
        expect(rate?.restrictions).toHaveLength(1);
        expect(rate?.quote).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
