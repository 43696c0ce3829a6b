import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedDate, writtenDate } from './typed-date.ts';

const locales = [
  'de-CH',
  'de',
  'en-GB',
  'en-US',
  'uk',
  'fr',
  'it',
  'lt',
  'sv',
  'hu',
  'ko',
  'ja',
  'bg',
  'ar-EG',
  'fa',
  'he',
  'th',
  'nb',
  'nl',
];
const dates = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const from = '2026-12-01';

describe('a typed date', () => {
  it('is read as it is written, in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), dates, (locale, date) => {
        expect(parseTypedDate(locale, writtenDate(locale, date), from)).toBe(date);
      }),
    );
  });

  it('is read with the month as a word, in full or cut short', () => {
    fc.assert(
      fc.property(fc.constantFrom('de', 'en-GB', 'en-US', 'uk', 'fr', 'it', 'nl'), dates, (locale, date) => {
        const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
        expect(parseTypedDate(locale, written.format(new Date(date)), from)).toBe(date);
      }),
    );
    expect(parseTypedDate('en-US', 'Dec 4, 2026', from)).toBe('2026-12-04');
    expect(parseTypedDate('de-CH', '4. Dez. 26', from)).toBe('2026-12-04');
    expect(parseTypedDate('uk', '4 грудня', from)).toBe('2026-12-04');
  });

  it.each([
    ['de-CH', '4.12.2026'],
    ['de-CH', '4.12.26'],
    ['de-CH', ' 04 12 26 '],
    ['de-CH', '4/12-2026'],
    ['de-CH', '04122026'],
    ['de-CH', '041226'],
    ['de-CH', '2026-12-04'],
    ['de-CH', '20261204'.replace(/(....)(..)(..)/, '$1/$2/$3')],
    ['en-US', '12/4/26'],
    ['en-US', '120426'],
    ['en-GB', '4/12/26'],
    ['en-GB', '2026-12-04'],
    ['ar-EG', '٤/١٢/٢٠٢٦'],
    ['sv', '26-12-04'],
  ])('is read in %s from %s', (locale, typed) => {
    expect(parseTypedDate(locale, typed, from)).toBe('2026-12-04');
  });

  it('without a year is the next such day', () => {
    expect(parseTypedDate('de', '1.12.', from)).toBe('2026-12-01');
    expect(parseTypedDate('de', '30.11.', from)).toBe('2027-11-30');
    expect(parseTypedDate('en-US', '2/29', from)).toBe('2028-02-29');
  });

  it.each([
    '',
    'tomorrow',
    '4',
    '32.1.2027',
    '29.2.2027',
    '4.13.2026',
    '1.2.3.4',
    '4.12.226',
    '12345',
    'ma 4',
    '4. foo 2026',
  ])('is not made up from %j', (typed) => {
    expect(parseTypedDate('de', typed, from)).toBeNull();
  });

  it('never is a day that does not exist, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.string(), (locale, typed) => {
        const date = parseTypedDate(locale, typed, from);
        if (date !== null) expect(new Date(`${date}T00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9./ -]{0,12}$/), (typed) => {
        const date = parseTypedDate('de', typed, from);
        if (date !== null) expect(new Date(`${date}T00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });
});
