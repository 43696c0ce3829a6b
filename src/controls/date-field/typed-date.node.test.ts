import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInLetters, readTypedDate, writtenDate } from './typed-date.ts';

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

/** The one date that is read; null where there is none, or two. */
const parseTypedDate = (locale: string, typed: string, since: string) => {
  const read = readTypedDate(locale, typed, since);
  return read.kind === 'date' ? read.date : null;
};

describe('a typed date', () => {
  it('is read as it is written, in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), dates, (locale, date) => {
        const read = readTypedDate(locale, writtenDate(locale, date), from);
        expect(read.kind === 'either' ? read.dates : [read.kind === 'date' && read.date]).toContain(date);
        if (!locale.startsWith('en')) expect(read.kind).toBe('date');
      }),
    );
  });

  it.each(['en-CH', 'en-GB', 'en-US', 'en-GR', 'de-CH', 'uk', 'fr', 'it'])(
    'in %s has its day first where it is written with dots',
    (locale) => {
      expect(parseTypedDate(locale, '4.12.2026', from)).toBe('2026-12-04');
      expect(parseTypedDate(locale, '4. 12. 26', from)).toBe('2026-12-04');
      expect(parseTypedDate(locale, '4.12.', from)).toBe('2026-12-04');
    },
  );

  it.each(['4/12/2026', '4-12-2026', '04 12 26', '04122026', '12/4/2026'])(
    'that English guests read two ways is asked about: %s',
    (typed) => {
      for (const locale of ['en', 'en-CH', 'en-GB', 'en-US', 'en-UA', 'en-GR']) {
        const read = readTypedDate(locale, typed, from);
        const dates = ['2026-12-04', '2026-04-12'];
        expect(read).toEqual({ kind: 'either', dates: typed.startsWith('12') ? dates.toReversed() : dates });
      }
    },
  );

  it('without its year is asked about too: the next such days', () => {
    expect(readTypedDate('en-US', '4/12', from)).toEqual({
      kind: 'either',
      dates: ['2026-12-04', '2027-04-12'],
    });
  });

  it('is not asked about where it is one day either way, or can be but one', () => {
    expect(parseTypedDate('en-GB', '12/12/2026', from)).toBe('2026-12-12');
    expect(parseTypedDate('en-US', '24/12/2026', from)).toBe('2026-12-24');
    expect(parseTypedDate('en-CH', '12/24/2026', from)).toBe('2026-12-24');
    expect(parseTypedDate('en-CH', '4 Dec 2026', from)).toBe('2026-12-04');
  });

  it('has its format shown in the letters of the language', () => {
    expect(formatInLetters('de-CH', 't m j')).toBe('tt.mm.jjjj');
    expect(formatInLetters('en-CH', 'd m y')).toBe('dd.mm.yyyy');
    expect(formatInLetters('en-US', 'd m y')).toBe('mm/dd/yyyy');
    expect(formatInLetters('uk-UA', 'д м р')).toBe('дд.мм.рррр');
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
    ['fr', '4/12/26'],
    ['it', '4/12/2026'],
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

  // Each language on the page of a house in each of these countries.
  const ownOrder = ['de', 'fr', 'it', 'uk'].flatMap((language) =>
    ['CH', 'UA', 'GB', 'US'].map((country) => `${language}-${country}`),
  );
  it.each(ownOrder)('in %s has its day first, as all who read that language write it', (locale) => {
    for (const typed of ['4/12/2026', '4-12-2026', '04 12 26', '041226', ' 4 . 12 . 2026 ', '4.12.26'])
      expect(parseTypedDate(locale, typed, from), typed).toBe('2026-12-04');
    for (const typed of ['12/24/2026', '12.24.2026'])
      expect(readTypedDate(locale, typed, from), typed).toEqual({ kind: 'none' });
  });

  it.each([
    ['de-CH', 'Freitag, 4. Dezember 2026'],
    ['de-CH', 'Fr, 4. Dez. 26'],
    ['de-CH', 'Freitag 4.12.'],
    ['de-AT', '4. Dezember'],
    ['en-CH', 'Fri 4 Dec'],
    ['en-GB', 'Friday, 4th of December 2026'],
    ['en-US', 'December 4th, 2026'],
    ['en-US', '4 Dec 26'],
    ['fr-CH', 'vendredi 4 décembre 2026'],
    ['fr-CH', '4 dec'],
    ['it-CH', 'venerdì 4 dicembre'],
    ['it-CH', 'venerdi 4 dic. 2026'],
    ['uk-UA', 'п’ятниця, 4 грудня 2026 року'],
    ['uk-UA', '4 груд. 2026 р.'],
    ['uk-UA', '4 грудня'],
    ['uk-UA', '4\u00a0грудня\u202f2026'],
  ])('pasted or written in words is read in %s: %s', (locale, typed) => {
    expect(parseTypedDate(locale, typed, from)).toBe('2026-12-04');
  });

  it('is told from its weekday where the words begin alike', () => {
    expect(parseTypedDate('it-CH', 'mar 1º dic 2026', from)).toBe('2026-12-01');
    expect(parseTypedDate('fr-CH', 'mar. 1er déc.', from)).toBe('2026-12-01');
    expect(parseTypedDate('it-CH', '1 mar 2027', from)).toBe('2027-03-01');
  });

  it('has its weekday heard: it decides between two days, and none is taken against it', () => {
    expect(parseTypedDate('en-GB', 'Fri 4/12/2026', from)).toBe('2026-12-04');
    expect(parseTypedDate('de-CH', 'Montag, 4. Dezember 2026', from)).toBeNull();
    expect(parseTypedDate('uk-UA', 'понеділок, 4 грудня', from)).toBeNull();
  });

  it.each([
    ['en-CH', '4-6 December'],
    ['en-CH', '4–26 December'],
    ['de-CH', '4. Dezember bis 6. Januar'],
    ['de-CH', '4.12.2026 - 6.12.2026'],
    ['de-CH', '4.12.2026, 18:00'],
    ['de-CH', '4.12.6'],
    ['en-CH', '4 Dec 6'],
    ['fr-CH', '4 jui 2027'],
    ['de-CH', '4 décembre'],
    ['en-GB', '12/2026'],
  ])('in %s is not guessed from %j', (locale, typed) => {
    expect(readTypedDate(locale, typed, from)).toEqual({ kind: 'none' });
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
