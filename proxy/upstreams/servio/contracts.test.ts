import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../src/contract/index.ts';
import type { Scripted } from '../../testing/scripted.ts';
import { openScripted, priceList, refused, servioAnswers } from './testing/scripted.ts';
import { wednesday } from './testing/hotel.ts';

/** How GetPrices is asked under a company's conditions, and whose price lists its answers are taken for. */

const conditions = (ids: number[], PaidTypes: number[]) => ({
  ...servioAnswers.GetRooms,
  ContractConditions: ids.map((id) => ({
    ContractConditionID: id,
    ContractConditionName: `Contract ${id}`,
    PaidTypes,
    ExpiredDate: '2027-12-31 00:00:00',
  })),
});
const list = (PriceListID: number, ConditionID?: unknown) => ({ ...priceList, PriceListID, ConditionID });
const lists = (...PriceLists: object[]) => ({ ...servioAnswers.GetPrices, PriceLists });

type Answer = (asked: number[]) => Scripted;
async function priced(prices: Answer, { ids = [31, 32], paidTypes = [200], company = true } = {}) {
  const asked: number[][] = [];
  const opened = openScripted({
    GetRooms: conditions(ids, paidTypes),
    GetPrices: ({ fields }) => {
      const now = [fields['ContractConditionID'], fields['ContractConditionAddIDs']].flat() as number[];
      asked.push(now);
      return prices(now);
    },
  });
  const { journey, log } = opened;
  await journey.open();
  if (company) await journey.ok('company', { code: '30012345' });
  const ask = async (terms: Partial<Terms> = {}) => {
    const rates = await journey.rateList(wednesday, '12', terms);
    return rates.map(({ id, contract }) => [id, contract?.name ?? null]);
  };
  return { ...opened, ask, asked, levels: () => log.lines.map(({ level }) => level) };
}

describe('the prices of a company', () => {
  it('are asked for under the hotel’s own condition, with those of its contract besides', async () => {
    const { ask, asked } = await priced(() => lists(list(101, 0), list(211, 32), list(211, 31)));
    expect(await ask()).toEqual([
      ['211', 'Contract 31'],
      ['211', 'Contract 32'],
      ['101', null],
    ]);
    expect(asked).toEqual([[0, 31, 32]]);
  });

  it('are the hotel’s own where it has no contract, and for who has no company', async () => {
    for (const options of [{ ids: [] }, { company: false }]) {
      const { ask, asked } = await priced(() => lists(list(101, 0)), options);
      expect(await ask()).toEqual([['101', null]]);
      expect(asked).toEqual([[0]]);
    }
  });

  it('are asked for one by one where the hotel refuses them together', async () => {
    const { ask, asked, levels } = await priced((ids) =>
      ids.length > 1 || ids[0] === 32 ? refused('Not like this') : lists(list(200 + (ids[0] ?? 0), ids[0])),
    );
    expect(await ask()).toEqual([
      ['231', 'Contract 31'],
      ['200', null],
    ]);
    expect(asked).toEqual([[0, 31, 32], [31], [32], [0]]);
    expect(levels()).toContain('warn');
  });

  it('are refused only where it refuses each of them', async () => {
    const { journey } = await priced(() => refused('Too long'));
    const terms = { payment: 'card', transport: false, touristTax: true };
    expect(await journey.error('rates', { stay: wednesday, roomTypes: ['12'], terms })).toMatchObject({
      code: 'stay_not_possible',
    });
  });

  it('are asked for one by one where the hotel does not say which list is whose', async () => {
    const { ask, asked } = await priced((ids) => lists(...ids.map((id) => list(200 + id, null))));
    expect(await ask()).toEqual([
      ['231', 'Contract 31'],
      ['232', 'Contract 32'],
      ['200', null],
    ]);
    expect(asked).toEqual([[0, 31, 32], [31], [32], [0]]);
  });

  it('are everybody’s under a number that is no contract’s: the hotel’s own condition may have one', async () => {
    const { ask } = await priced(() => lists(list(101, 7), list(211, 31)));
    expect(await ask()).toEqual([
      ['211', 'Contract 31'],
      ['101', null],
    ]);
  });

  it('that were not asked for are left out, loudly', async () => {
    const { ask, asked, log } = await priced(() => lists(list(211, 31), list(101, 0)), {
      ids: [31],
      paidTypes: [300],
    });
    expect(await ask({ payment: 'transfer' })).toEqual([['211', 'Contract 31']]);
    expect(asked).toEqual([[31]]);
    expect(log.lines).toContainEqual({
      level: 'error',
      message: 'a price cannot be read: it is left out',
      fields: expect.objectContaining({
        ...{ list: 101, roomType: 12 },
        why: 'not under a condition that was asked for',
      }) as object,
    });
  });
});
