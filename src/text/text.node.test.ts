import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en, type Plural } from './en.ts';
import { formatDate, formatMoney, formatTime } from './format.ts';
import { fill, loadMessages, nearestLanguage, plural } from './text.ts';

const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const forms = (entry: string | Plural) => (typeof entry === 'string' ? [entry] : Object.values(entry));

describe('the catalogs', () => {
  it('fill the same blanks in every language', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(blanks(forms(de[key]).at(-1) ?? ''), key).toEqual(blanks(forms(en[key]).at(-1) ?? ''));
    }
  });

  it('have no text that is empty', () => {
    for (const catalog of [de, en]) {
      for (const [key, entry] of Object.entries(catalog)) {
        for (const text of forms(entry)) expect(text.trim(), key).not.toBe('');
      }
    }
  });

  it('are found by the nearest language, English else', async () => {
    expect(['de-CH', 'DE', 'en-GB', 'fr', ''].map(nearestLanguage)).toEqual(['de', 'de', 'en', 'en', 'en']);
    expect(await loadMessages('de-AT', { next: 'Los' })).toMatchObject({ back: 'Zurück', next: 'Los' });
  });
});

describe('a text', () => {
  it('is filled, and shows what nobody fills', () => {
    expect(fill('Step {current} of {totl}', { current: 1, total: 3 })).toBe('Step 1 of {totl}');
  });

  it('has the plural that its language wants', () => {
    expect([1, 2].map((n) => plural('de', de.people, n))).toEqual(['1 Person', '2 Personen']);
    const ukrainian = { one: '{n} особа', few: '{n} особи', many: '{n} осіб', other: '{n} особи' };
    expect([1, 3, 5].map((n) => plural('uk', ukrainian, n))).toEqual(['1 особа', '3 особи', '5 осіб']);
  });
});

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
      process.env.TZ = before;
    }
  });

  it('are written as the guest writes them', () => {
    expect(formatTime('en-US', '19:00')).toMatch(/^7:00\sPM$/);
    expect(formatMoney('de-CH', { minor: 8550, currency: 'CHF' })).toMatch(/85\.50/);
    expect(formatMoney('en', { minor: 8550, currency: 'JPY' })).toBe('¥8,550');
  });
});
