import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, nightsBetween } from '../../dates/plain-date.ts';
import { unavailable, type Unavailable } from './month.ts';
import { lastDeparture, press } from './range.ts';

const days = {
  from: '2026-12-01',
  to: '2026-12-31',
  closed: { '2026-12-24': 'closed' } as Record<string, Unavailable>,
  maxNights: 10,
};
const dates = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-11-28', n));

describe('range', () => {
  it('ends a night after the last arrival at the latest', () => {
    expect(lastDeparture('2026-12-28', days)).to.deep.equal({ last: '2027-01-01', beyond: 'afterRange' });
  });

  it('ends on the day before whose night nobody can stay, and no later', () => {
    expect(lastDeparture('2026-12-20', days)).to.deep.equal({ last: '2026-12-24', beyond: 'closed' });
  });

  it('is no longer than the house takes', () => {
    expect(lastDeparture('2026-12-02', days)).to.deep.equal({ last: '2026-12-12', beyond: 'tooLong' });
  });

  it('holds only nights that can be stayed, and as many as can be', () => {
    fc.assert(
      fc.property(
        dates,
        fc.uniqueArray(dates),
        fc.integer({ min: 1, max: 30 }),
        (arrival, shut, maxNights) => {
          const some = {
            ...days,
            maxNights,
            closed: Object.fromEntries(shut.map((date) => [date, 'closed' as const])),
          };
          const { last } = lastDeparture(arrival, some);
          const nights = nightsBetween(arrival, last);
          for (let i = 0; i < nights; i++) expect(unavailable(addDays(arrival, i), some)).to.equal(undefined);
          expect(nights === maxNights || unavailable(last, some) !== undefined).to.equal(true);
        },
      ),
    );
  });

  it('takes arrival, then departure, then begins anew', () => {
    const none = { arrival: null, departure: null };
    const arrived = press(none, '2026-12-04');
    expect(arrived).to.deep.equal({ arrival: '2026-12-04', departure: null });
    const both = press(arrived, '2026-12-07');
    expect(both).to.deep.equal({ arrival: '2026-12-04', departure: '2026-12-07' });
    expect(press(both, '2026-12-05')).to.deep.equal({ arrival: '2026-12-05', departure: null });
  });

  it('begins anew before the arrival, and lasts a night at least', () => {
    const arrived = { arrival: '2026-12-04', departure: null };
    expect(press(arrived, '2026-12-02')).to.deep.equal({ arrival: '2026-12-02', departure: null });
    expect(press(arrived, '2026-12-04')).to.deep.equal(arrived);
  });
});
