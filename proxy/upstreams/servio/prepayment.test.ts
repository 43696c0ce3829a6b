import { describe, expect, it } from 'vitest';
import { openScripted, priceList, service } from './testing/scripted.ts';
import { wednesday } from './testing/hotel.ts';

const hour = 3600;
const day = 24 * hour;

/** What must be paid ahead, on 1 December at 11:00 in Kyiv, for two nights at 1000.00 from 2 December, 14:00. */
async function prepayment(minPay: unknown, { arrivalTime }: { arrivalTime?: string } = {}) {
  const room = { ID: 12, Services: [service('dwelling', 1000)], SaleRestrictions: { MinPay: minPay } };
  const { journey, log } = openScripted({
    GetPrices: { Result: 0, PriceLists: [{ ...priceList, RoomTypes: [room] }] },
  });
  await journey.open();
  const rates = await journey.rates(arrivalTime ? { ...wednesday, arrivalTime } : wednesday, '12');
  const told = rates['101']?.prepayment;
  return { told, due: told?.kind === 'due' ? told : undefined, rates, log };
}
const rule = (ahead: unknown, within: unknown) => ({
  TimeFromArriveDate: ahead,
  TimeForPayment: within,
});
const amount = (minor: number) => ({ minor, currency: 'UAH' });

describe('a prepayment', () => {
  it('is due so long after booking, if there is more time to arrival than the rule says', async () => {
    const minPay = { Days: 1, Message: 'One night', MinPayPaymentRules: [rule(27 * hour - 1, 2 * hour)] };
    expect((await prepayment(minPay)).told).toEqual({
      kind: 'due',
      amount: amount(100_000),
      due: '2026-12-01T13:00',
      words: { text: 'One night', language: 'en' },
    });
  });

  it('isn’t required if there is just as much, or none', async () => {
    const rules = (ahead: number) => ({ Days: 1, MinPayPaymentRules: [rule(ahead, hour)] });
    expect((await prepayment(rules(27 * hour))).told).toBeNull();
    expect((await prepayment(rules(26 * hour), { arrivalTime: '12:00' })).told).toBeNull();
    expect((await prepayment(rules(26 * hour), { arrivalTime: '13:30' })).told).not.toBeNull();
    expect((await prepayment({ Days: 0, MinPayPaymentRules: [] })).told).toBeNull();
    expect((await prepayment(null)).told).toBeNull();
  });

  it.each([
    [{ Days: 1, MinPayPaymentRules: [] }, null],
    [{ Days: 0, Message: 'Half of it, please', MinPayPaymentRules: null }, 'Half of it, please'],
    [{ Message: 'Half of it, please' }, 'Half of it, please'],
  ])('without a rule is what the hotel says of it, and never none: %j', async (minPay, text) => {
    const words = text === null ? null : { text, language: 'en' };
    expect((await prepayment(minPay)).told).toEqual({ kind: 'words', words });
  });

  it('follows the rule for the longest time that still holds', async () => {
    const rules = [rule(0, hour), rule('86400', '7200'), rule(3 * day, 5 * hour)];
    expect((await prepayment({ Days: 1, MinPayPaymentRules: rules })).due?.due).toBe('2026-12-01T13:00');
  });

  it.each([
    [0, 200_000],
    [undefined, 200_000],
    [1, 100_000],
    [2, 200_000],
    [9, 200_000],
  ])('of %s days is %i', async (Days, minor) => {
    expect((await prepayment({ Days, MinPayPaymentRules: [rule(0, hour)] })).due?.amount).toEqual(
      amount(minor),
    );
  });

  it('is due by the hotel’s wall clock, across the change to summer time', async () => {
    const { journey } = openScripted(
      {
        GetPrices: {
          Result: 0,
          PriceLists: [
            {
              ...priceList,
              RoomTypes: [
                {
                  ID: 12,
                  Services: [
                    {
                      ...service('dwelling', 1),
                      PriceDates: [{ Date: '2027-03-30 14:00:00', Price: 1 }],
                    },
                  ],
                  SaleRestrictions: { MinPay: { Days: 1, MinPayPaymentRules: [rule(0, day)] } },
                },
              ],
            },
          ],
        },
      },
      { now: () => new Date('2027-03-27T10:00:00Z') },
    );
    await journey.open();
    const stay = { ...wednesday, arrival: '2027-03-30', departure: '2027-03-31' };
    expect((await journey.rates(stay, '12'))['101']?.prepayment).toMatchObject({ due: '2027-03-28T13:00' });
  });

  it('that can’t be read leaves no rate: nothing may be promised', async () => {
    const { rates, log } = await prepayment({ Days: 1, MinPayPaymentRules: [rule('soon', hour)] });
    expect(rates).toEqual({});
    expect(log.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: 'a price cannot be read: it is left out',
        fields: expect.objectContaining({ list: 101, why: 'not a rule for paying ahead' }) as object,
      }),
    );
  });
});
