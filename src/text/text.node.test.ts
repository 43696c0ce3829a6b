import { describe, expect, it } from 'vitest';
import { common } from './common/index.ts';
import { en } from './common/en.ts';
import { formatDate, formatMoney, formatTime } from './format.ts';
import { manage } from './manage/index.ts';
import { stay } from './stay/index.ts';
import { table } from './table/index.ts';
import { de as tableDe } from './table/de.ts';
import { fill, languages, loadTexts, nearestLanguage, plural, type Catalogs, type Plural } from './text.ts';

type Texts = Record<string, string | Plural>;

/** Several blanks of one name are one: a language may need it twice. */
const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const forms = (entry: string | Plural) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const categories = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

describe.each(Object.entries({ common, table, stay, manage }))('the catalog %s', (_, catalog) => {
  const load = (language: (typeof languages)[number]) => (catalog as unknown as Catalogs<Texts>)[language]();

  it.each(languages)('has every text in %s, and none that is empty', async (language) => {
    const texts = await load(language);
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(await load('en')).toSorted());
    for (const [key, entry] of Object.entries(texts)) {
      for (const text of forms(entry)) expect(text.trim(), key).not.toBe('');
    }
  });

  it.each(languages)('fills the same blanks in %s as in English', async (language) => {
    const english = await load('en');
    for (const [key, entry] of Object.entries(await load(language))) {
      expect(blanks(forms(entry).at(-1) ?? ''), key).toEqual(blanks(forms(english[key] ?? '').at(-1) ?? ''));
    }
  });

  it.each(languages)('has each plural that %s needs, and no other', async (language) => {
    for (const [key, entry] of Object.entries(await load(language))) {
      if (typeof entry === 'object') {
        expect(Object.keys(entry).toSorted(), key).toEqual(categories(language));
      }
    }
  });

  it('writes German as in Switzerland, too', async () => {
    for (const [key, entry] of Object.entries(await load('de'))) {
      expect(forms(entry).join(' '), key).not.toMatch(/[ß„“”]/);
    }
  });
});

describe('texts', () => {
  it('are loaded in the nearest language, English else', () => {
    expect(['de-CH', 'DE', 'en-GB', 'uk-UA', 'fr', ''].map(nearestLanguage)).toEqual([
      'de',
      'de',
      'en',
      'uk',
      'en',
      'en',
    ]);
  });

  it('come from several catalogs together', async () => {
    expect(await loadTexts('uk', [common, stay])).toMatchObject({
      language: 'uk',
      next: 'Далі',
      rate: 'Тариф',
    });
  });

  it('name no text in two catalogs that are loaded together', async () => {
    for (const catalog of [table, stay, manage]) {
      expect(Object.keys(await catalog.en()).filter((key) => key in en)).toEqual([]);
    }
  });
});

describe('a text', () => {
  it('is filled, and shows what nobody fills', () => {
    expect(fill('Step {current} of {totl}', { current: 1, total: 3 })).toBe('Step 1 of {totl}');
  });

  it('has the plural that its language wants', async () => {
    expect([1, 2].map((n) => plural('de', tableDe.people, n))).toEqual(['1 Person', '2 Personen']);
    const { nights } = await stay.uk();
    expect([1, 3, 5, 21].map((n) => plural('uk', nights, n))).toEqual([
      '1 ніч',
      '3 ночі',
      '5 ночей',
      '21 ніч',
    ]);
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
