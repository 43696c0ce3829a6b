import { describe, expect, it } from 'vitest';
import { dateFormats } from '../controls/calendar/date-formats.ts';
import { writtenDate } from '../controls/date-field/typed-date.ts';
import { formatSpan } from './chosen-stay.ts';
import { formatDate, formatDay, formatMoney, formatPercent, formatTime, formatWeekday } from './format.ts';
import { minorDigits, toMainUnit } from './money.ts';

describe('dates, times and prices', () => {
  it('are the venue’s, wherever the guest is', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Zurich']) {
        process.env.TZ = zone;
        expect(formatDate('de-CH', '2026-12-04')).toContain('4.');
        expect(formatDate('en-GB', '2026-12-04', 'long')).toMatch(/^Friday,? 4 December 2026$/);
        expect(formatTime('de-CH', '00:30')).toBe('00:30');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('are written as the guest writes them', () => {
    expect(formatTime('en-US', '19:00')).toMatch(/^7:00\sPM$/);
    expect(formatMoney('de-CH', { minor: 8550, currency: 'CHF' })).toMatch(/85\.50/);
    expect(formatMoney('en', { minor: 8550, currency: 'JPY' })).toBe('¥8,550');
    expect(formatPercent('en', -0.2)).toBe('-20%');
    expect(formatSpan('en-GB', '2026-12-10', '2026-12-12')).toMatch(/^10\s?–\s?12 Dec$/);
  });

  const price = { minor: 8500, currency: 'CHF' };
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

  it.each([
    ['en-CH', '19:00', /^Friday,? 4 December 2026$/, 'CHF 85.00', '04.12.2026'],
    ['en-GB', '19:00', /^Friday,? 4 December 2026$/, 'CHF 85.00', '04/12/2026'],
    ['en-US', '7:00 PM', /^Friday, December 4, 2026$/, 'CHF 85.00', '12/04/2026'],
    ['de-CH', '19:00', /^Freitag, 4\. Dezember 2026$/, 'CHF 85.00', '04.12.2026'],
    ['de-UA', '19:00', /^Freitag, 4\. Dezember 2026$/, '85,00 CHF', '04.12.2026'],
    ['de-US', '19:00', /^Freitag, 4\. Dezember 2026$/, '85,00 CHF', '04.12.2026'],
    ['fr-CH', '19:00', /^vendredi,? 4 décembre 2026$/, '85.00 CHF', '04.12.2026'],
    ['uk-CH', '19:00', /4 грудня 2026 р\.$/, '85,00 CHF', '04.12.2026'],
    ['uk-UA', '19:00', /4 грудня 2026 р\.$/, '85,00 CHF', '04.12.2026'],
  ])('are written in %s as its country does', (locale, time, day, money, typed) => {
    expect(plain(formatTime(locale, '19:00'))).toBe(time);
    expect(formatDate(locale, '2026-12-04', 'long')).toMatch(day);
    expect(plain(formatMoney(locale, price))).toBe(money);
    expect(writtenDate(locale, '2026-12-04')).toBe(typed);
  });

  // en-UA is in newer browsers' data, en-GR and the rest in none: they fall back to the American way.
  it.each(['en-UA', 'en-GR', 'en-HR', 'en-LI', 'en-TR', 'en-IS'])(
    'are not written the American way in %s, which browsers may not know',
    (locale) => {
      expect(formatTime(locale, '19:00')).toBe('19:00');
      expect(formatDate(locale, '2026-12-04')).toMatch(/^Fri,? 4 Dec$/);
      expect(writtenDate(locale, '2026-12-04')).toBe('04/12/2026');
    },
  );

  it('have a decimal point in English, wherever the house is', () => {
    const hryvnias = { minor: 401_326, currency: 'UAH' };
    for (const locale of ['en-UA', 'en-AT', 'en-PL', 'en-GR', 'en-GB'])
      expect(plain(formatMoney(locale, hryvnias))).toBe('UAH 4,013.26');
    expect(plain(formatMoney('en-CH', hryvnias))).toMatch(/^UAH 4['’]013\.26$/);
  });

  it('are named in a calendar as they are said', () => {
    const named = (locale: string, date = '2026-12-01') => dateFormats(locale).date(date);
    expect(named('fr-CH')).toMatch(/^mardi,? 1er décembre 2026$/);
    expect(named('fr-CH', '2026-12-11')).toMatch(/^vendredi,? 11 décembre 2026$/);
    expect(named('it-CH')).toMatch(/^martedì,? 1º dicembre 2026$/);
    expect(named('uk-UA')).toBe('вівторок, 1 грудня 2026 року');
    expect(named('de-CH')).toBe('Dienstag, 1. Dezember 2026');
    expect(named('en-CH')).toMatch(/^Tuesday,? 1 December 2026$/);
  });

  it('have the first of a month in a span as it is written', () => {
    expect(formatSpan('fr-CH', '2026-12-01', '2026-12-03')).toMatch(/^1er\s?–\s?3 déc\.$/);
    expect(formatSpan('fr-CH', '2026-11-30', '2026-12-01')).toMatch(/^30 nov\.\s–\s1er déc\.$/);
    expect(formatSpan('it-CH', '2026-12-01', '2026-12-03')).toMatch(/^1º\s?–\s?0?3 dic$/);
    expect(formatSpan('de-CH', '2026-12-01', '2026-12-03')).toMatch(/^1\.\s?–\s?3\. Dez\.$/);
  });

  it('have the first of a month as French and Italian write it', () => {
    expect(formatDate('it-CH', '2026-12-01', 'long')).toMatch(/^martedì,? 1º dicembre 2026$/);
    expect(formatDate('it-CH', '2026-12-01')).toMatch(/1º dic$/);
    expect(formatDate('fr-CH', '2026-12-01', 'long')).toMatch(/^mardi,? 1er décembre 2026$/);
    expect(formatDate('fr-CH', '2026-12-01')).toMatch(/1er déc\.$/);
    expect(formatDay('fr-CH', '2026-12-01')).toMatch(/1er décembre$/);
    expect(formatDate('fr-CH', '2026-12-21', 'long')).toContain(' 21 décembre');
  });

  // Their own calendars are the Persian, Islamic, Buddhist and Japanese one; most have digits of their own.
  it.each([
    'fa',
    'fa-IR',
    'ar-EG',
    'ar-SA',
    'th',
    'th-TH-u-nu-thai',
    'ja',
    'ja-JP-u-ca-japanese',
    'mr',
    'de-u-nu-beng',
  ])('are in the Gregorian calendar and in Latin digits in %s', (locale) => {
    const day = dateFormats(locale);
    const told = {
      year: [formatDate(locale, '2026-12-04', 'long')],
      years: [
        day.date('2026-12-04'),
        day.months('2026-12-04', '2026-12-04'),
        writtenDate(locale, '2026-12-04'),
      ],
      days: [formatDate(locale, '2026-12-04'), day.day('2026-12-04')],
      times: [formatTime(locale, '11:30')],
      prices: [formatMoney(locale, { minor: 123_450, currency: 'CHF' }), formatPercent(locale, 0.25)],
      rest: [formatSpan(locale, '2026-12-04', '2026-12-14'), formatWeekday(locale, '2026-12-04')],
    };
    for (const text of [...told.year, ...told.years]) expect(text).toContain('2026');
    for (const text of told.days) expect(text).toMatch(/(?<!\d)4(?!\d)/);
    for (const text of told.times) expect(text).toContain('11:30');
    for (const text of Object.values(told).flat()) expect(text).not.toMatch(/(?![0-9])\p{Nd}/u);
  });
});

describe('an amount', () => {
  it('has the digits of its currency', () => {
    expect(['CHF', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3]);
  });

  it('is told in the main unit', () => {
    const minor = 8550;
    expect(['CHF', 'JPY', 'KWD'].map((currency) => toMainUnit({ minor, currency }))).toEqual([
      85.5, 8550, 8.55,
    ]);
  });
});
