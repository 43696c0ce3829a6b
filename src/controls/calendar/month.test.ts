import { expect } from '@open-wc/testing';
import { eachDayOfInterval, endOfMonth, formatISO, getDay, startOfMonth, type Day } from 'date-fns';
import fc from 'fast-check';
import { addDays } from '../../dates/plain-date.ts';
import { clampToMonths, dateOfKey, firstAvailable, unavailable, weeksOfMonth } from './month.ts';

const iso = (date: Date) => formatISO(date, { representation: 'date' });
const dates = fc
  .date({ min: new Date(2020, 0, 2), max: new Date(2060, 0, 1), noInvalidDate: true })
  .map((date) => iso(date));
const weekStarts = fc.constantFrom<Day>(0, 1, 6);
const key = (name: string, date: string, weekStartsOn: Day = 1, shiftKey = false, rightToLeft = false) =>
  dateOfKey({ key: name, shiftKey }, date, weekStartsOn, rightToLeft);

describe('month', () => {
  it('has each of its days once, in order, under its weekday', () => {
    fc.assert(
      fc.property(dates, weekStarts, (date, weekStartsOn) => {
        const weeks = weeksOfMonth(date, weekStartsOn);
        const start = new Date(`${date}T12:00`);
        const days = eachDayOfInterval({ start: startOfMonth(start), end: endOfMonth(start) }).map(iso);
        expect(weeks.flat().filter(Boolean)).to.deep.equal(days);
        for (const week of weeks) {
          expect(week).to.have.length(7);
          expect(week.some(Boolean)).to.equal(true);
          week.forEach((day, i) => {
            if (day) expect(getDay(new Date(`${day}T12:00`))).to.equal((weekStartsOn + i) % 7);
          });
        }
      }),
    );
  });

  it('has a second week that is whole', () => {
    fc.assert(fc.property(dates, weekStarts, (date, start) => weeksOfMonth(date, start)[1]!.every(Boolean)));
  });

  describe('days to choose from', () => {
    const days = {
      from: '2026-12-04',
      to: '2027-02-10',
      closed: { '2026-12-05': 'closed', '2026-12-24': 'holiday' },
    } as const;

    it('are those within the range that are not closed', () => {
      expect(unavailable('2026-12-03', days)).to.equal('beforeRange');
      expect(unavailable('2026-12-04', days)).to.equal(undefined);
      expect(unavailable('2026-12-24', days)).to.equal('holiday');
      expect(unavailable('2027-02-10', days)).to.equal(undefined);
      expect(unavailable('2027-02-11', days)).to.equal('afterRange');
    });

    it('are looked for to the end of the month', () => {
      expect(firstAvailable('2026-12-01', days)).to.equal('2026-12-04');
      expect(firstAvailable('2026-12-05', days)).to.equal('2026-12-06');
      expect(firstAvailable('2027-02-11', days)).to.equal(undefined);
    });

    it('bound what is shown by whole months', () => {
      expect(clampToMonths('2026-11-30', days)).to.equal('2026-12-01');
      expect(clampToMonths('2026-12-01', days)).to.equal('2026-12-01');
      expect(clampToMonths('2027-03-01', days)).to.equal('2027-02-28');
    });
  });

  describe('keyboard', () => {
    it('goes by days and weeks, over the ends of months and years', () => {
      expect(key('ArrowRight', '2026-12-31')).to.equal('2027-01-01');
      expect(key('ArrowLeft', '2027-01-01')).to.equal('2026-12-31');
      expect(key('ArrowDown', '2026-12-28')).to.equal('2027-01-04');
      expect(key('ArrowUp', '2026-12-04')).to.equal('2026-11-27');
    });

    it('turns left and right about where the script runs from right to left', () => {
      expect(key('ArrowRight', '2026-12-04', 1, false, true)).to.equal('2026-12-03');
      expect(key('ArrowLeft', '2026-12-04', 1, false, true)).to.equal('2026-12-05');
      expect(key('ArrowDown', '2026-12-04', 1, false, true)).to.equal('2026-12-11');
    });

    it('finds the ends of the week, wherever it begins', () => {
      expect(key('Home', '2026-12-04')).to.equal('2026-11-30');
      expect(key('End', '2026-12-04')).to.equal('2026-12-06');
      expect(key('Home', '2026-12-04', 0)).to.equal('2026-11-29');
      expect(key('End', '2026-12-04', 6)).to.equal('2026-12-04');
    });

    it('pages by months, with Shift by years', () => {
      expect(key('PageDown', '2026-10-31')).to.equal('2026-11-30');
      expect(key('PageUp', '2027-03-31')).to.equal('2027-02-28');
      expect(key('PageDown', '2026-12-04', 1, true)).to.equal('2027-12-04');
      expect(key('PageUp', '2028-02-29', 1, true)).to.equal('2027-02-28');
    });

    it('leaves every other key alone', () => {
      expect(key('Tab', '2026-12-04')).to.equal(undefined);
      expect(key('Enter', '2026-12-04')).to.equal(undefined);
    });

    it('undoes each step by its opposite', () => {
      fc.assert(
        fc.property(
          dates,
          fc.constantFrom(['ArrowRight', 'ArrowLeft'], ['ArrowDown', 'ArrowUp']),
          (date, [there, back]) => key(back!, key(there!, date)!) === date,
        ),
      );
    });

    it('stays within the week for Home and End', () => {
      fc.assert(
        fc.property(dates, weekStarts, (date, start) => {
          const first = key('Home', date, start)!;
          expect(key('End', date, start)).to.equal(addDays(first, 6));
          expect(first <= date && date <= addDays(first, 6)).to.equal(true);
          expect(getDay(new Date(`${first}T12:00`))).to.equal(start);
        }),
      );
    });
  });
});
