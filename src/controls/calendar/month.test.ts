import { expect } from '@open-wc/testing';
import { formatISO, getDay, type Day } from 'date-fns';
import fc from 'fast-check';
import { addDays } from '../../dates/plain-date.ts';
import { clampToWeeks, dateOfKey, firstAvailable, pageStart, unavailable, weeksFrom } from './month.ts';

const iso = (date: Date) => formatISO(date, { representation: 'date' });
const dates = fc
  .date({ min: new Date(2020, 0, 2), max: new Date(2060, 0, 1), noInvalidDate: true })
  .map((date) => iso(date));
const weekStarts = fc.constantFrom<Day>(0, 1, 6);
const key = (name: string, date: string, weekStartsOn: Day = 1, shiftKey = false, rightToLeft = false) =>
  dateOfKey({ key: name, shiftKey }, date, weekStartsOn, rightToLeft);

describe('weeks', () => {
  it('have each day once, in order, under its weekday, and no gap from one page to the next', () => {
    fc.assert(
      fc.property(
        dates,
        fc.nat(400),
        fc.integer({ min: 1, max: 10 }),
        weekStarts,
        (from, days, weeks, start) => {
          const date = addDays(from, days);
          const first = pageStart(date, from, weeks, start);
          const page = weeksFrom(first, weeks).flat();
          expect(page).to.have.length(weeks * 7);
          expect(page).to.include(date);
          page.forEach((day, i) => {
            expect(day).to.equal(addDays(first, i));
            expect(getDay(new Date(`${day}T12:00`))).to.equal((start + i) % 7);
          });
          const next = addDays(first, weeks * 7);
          expect(pageStart(next, from, weeks, start)).to.equal(next);
        },
      ),
    );
  });

  it('begin with the one that the first day is in', () => {
    expect(pageStart('2026-12-03', '2026-12-03', 3, 1)).to.equal('2026-11-30');
    expect(pageStart('2026-12-20', '2026-12-03', 3, 1)).to.equal('2026-11-30');
    expect(pageStart('2026-12-21', '2026-12-03', 3, 1)).to.equal('2026-12-21');
    expect(pageStart('2026-12-03', '2026-12-03', 3, 0)).to.equal('2026-11-29');
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

    it('are looked for as far as wanted', () => {
      expect(firstAvailable('2026-12-01', '2026-12-31', days)).to.equal('2026-12-04');
      expect(firstAvailable('2026-12-05', '2026-12-31', days)).to.equal('2026-12-06');
      expect(firstAvailable('2026-12-05', '2026-12-05', days)).to.equal(undefined);
      expect(firstAvailable('2027-02-11', '2027-02-28', days)).to.equal(undefined);
    });

    it('bound what is shown by whole weeks', () => {
      expect(clampToWeeks('2026-11-29', days, 1)).to.equal('2026-11-30');
      expect(clampToWeeks('2026-12-01', days, 1)).to.equal('2026-12-01');
      expect(clampToWeeks('2027-03-01', days, 1)).to.equal('2027-02-14');
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
