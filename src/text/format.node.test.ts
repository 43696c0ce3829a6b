import { describe, expect, it } from 'vitest';
import { dateFormats } from '../controls/calendar/date-formats.ts';
import { writtenDate } from '../controls/date-field/typed-date.ts';
import { formatSpan } from './booked-stay.ts';
import { formatDate, formatMoney, formatPercent, formatTime, formatWeekday } from './format.ts';
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
