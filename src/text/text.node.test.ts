import { describe, expect, it } from 'vitest';
import { languageList, writtenLanguageList } from '../../scripts/languages.ts';
import { booked } from './booked.ts';
import { common } from './common.ts';
import { commonLater } from './common-later.ts';
import { errors } from './errors.ts';
import { feedback } from './feedback.ts';
import { handoff } from './handoff.ts';
import { finder } from './finder.ts';
import { legal } from './legal.ts';
import { languages, type Language } from './languages.ts';
import { manage } from './manage.ts';
import { manageTable } from './manage-table.ts';
import { stay } from './stay.ts';
import { stayLater } from './stay-later.ts';
import { table } from './table.ts';
import { tableLater } from './table-later.ts';
import {
  catalogLanguage,
  fill,
  languageFor,
  loadTexts,
  localeOf,
  nearestLanguage,
  plural,
  type Plural,
} from './text.ts';

interface Nested {
  [key: string]: string | Plural | Nested;
}
type Texts = Record<string, string | Plural>;

const isPlural = (entry: object): entry is Plural => 'other' in entry;
const flat = (texts: Nested, before = ''): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, entry]) =>
      typeof entry === 'string' || isPlural(entry)
        ? [[before + key, entry] as const]
        : Object.entries(flat(entry, `${before}${key}.`)),
    ),
  );
/** Each catalog's texts by key; those that lie deeper by the keys that lead there. */
const catalogs = Object.entries({
  common,
  commonLater,
  table,
  tableLater,
  booked,
  stay,
  stayLater,
  manage,
  feedback,
  handoff,
  manageTable,
  finder,
  legal,
  errors,
}).map(
  ([name, load]) =>
    [name, async (language: Language) => flat((await load(language)) as unknown as Nested)] as const,
);

const forms = (entry: string | Plural) => (typeof entry === 'string' ? [entry] : Object.values(entry));
/** Several blanks of one name are one: a language may need it twice. */
const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const blanksOf = (entry: string | Plural) => blanks(typeof entry === 'string' ? entry : entry.other);
const categories = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

describe('the languages', () => {
  it('are the folders', async () => {
    expect(writtenLanguageList(), 'run `npm run languages`').toBe(await languageList());
  });
});

describe.each(catalogs)('the catalog %s', (_, load) => {
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
      expect(blanksOf(entry), key).toEqual(blanksOf(english[key] ?? ''));
      // A form for one number alone may leave it out; none has a blank that nobody fills.
      for (const form of forms(entry))
        expect(blanksOf(entry), key).toEqual(expect.arrayContaining(blanks(form)));
    }
  });

  it.each(languages)('has each plural that %s needs, and no other', async (language) => {
    for (const [key, entry] of Object.entries(await load(language))) {
      if (typeof entry === 'object') expect(Object.keys(entry).toSorted(), key).toEqual(categories(language));
    }
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'leaves nothing in English in %s',
    async (language) => {
      const english = await load('en');
      const isSentence = (text: string) => (text.match(/\p{L}+/gu) ?? []).length > 2;
      for (const [key, entry] of Object.entries(await load(language))) {
        const same = forms(entry).filter(
          (text) => isSentence(text) && forms(english[key] ?? '').includes(text),
        );
        expect(same, key).toEqual([]);
      }
    },
  );

  it.each(languages)('ask nobody for their health in %s', async (language) => {
    for (const [key, entry] of Object.entries(await load(language))) {
      expect(forms(entry).join(' '), key).not.toMatch(
        /allerg|алерг|unverträg|intol|health|krank|santé|salute|здоров/i,
      );
    }
  });

  it('writes German as in Switzerland, too', async () => {
    for (const [key, entry] of Object.entries(await load('de'))) {
      expect(forms(entry).join(' '), key).not.toMatch(/[ß„“”]/);
    }
  });

  it('writes French with its apostrophes, and no break before what takes a space', async () => {
    for (const [key, entry] of Object.entries(await load('fr'))) {
      expect(forms(entry).join(' '), key).not.toMatch(/'|[^\u202f][;:?!»]|«[^\u202f]/);
    }
  });

  it('writes Ukrainian in Cyrillic: no Latin letter looks like one of its own', async () => {
    for (const [key, entry] of Object.entries(await load('uk'))) {
      if (key === 'language' || key === 'direction') continue;
      const text = forms(entry)
        .join(' ')
        .replace(/\{\w+\}|name@example\.com|SMS|PDF/g, '');
      expect(text, key).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

/** Where a code goes to the guest's number, or the house answers a request. */
const textMessages = [
  'requestedTable',
  'unverifiedTable',
  'headingCode',
  'telHint',
  'telHintCode',
  'newCodeSent',
  'renewedCode',
  'codes.code_wrong',
  'reasons.phone_invalid.mobile',
];

describe('texts', () => {
  it.each(languages)('speak of a text message in %s only where one is sent', async (language) => {
    const promises: string[] = [];
    for (const [, load] of catalogs) {
      for (const [key, entry] of Object.entries(await load(language))) {
        if (/SMS|text message/i.test(forms(entry).join(' '))) promises.push(key);
      }
    }
    expect(promises.filter((key) => !textMessages.includes(key))).toEqual([]);
  });

  it.each(languages)('say which language they are: %s', async (language) => {
    expect((await common(language)).language).toBe(language);
  });

  it('are loaded in the nearest language, English else', () => {
    expect(['de-CH', 'DE', 'en-GB', 'uk-UA', 'fr', 'fa', ''].map((tag) => nearestLanguage(tag))).toEqual([
      'de',
      'de',
      'en',
      'uk',
      'fr',
      'en',
      'en',
    ]);
    expect(nearestLanguage('fa-IR', 'gsw', 'it-CH', 'de')).toBe('it');
    expect(catalogLanguage('fa-IR', 'gsw')).toBe(undefined);
  });

  // The house's own is what the proxy tells: its first with texts, in Ukraine Ukrainian.
  it.each([
    ['a page with texts', 'a house', 'fr', 'de', ['de', 'en'], 'fr'],
    ['a page with texts', 'a house without', 'fr-CH', 'en', ['rm'], 'fr'],
    ['a page with texts', 'a house in Ukraine', 'de', 'uk', ['en', 'uk'], 'de'],
    ['a page without texts', 'a house', 'es', 'de', ['de', 'en'], 'de'],
    ['a page without texts', 'a house whose first has none', 'pl', 'it', ['rm', 'it', 'en'], 'it'],
    ['a page without texts', 'a house in Ukraine', 'pl', 'uk', ['en', 'uk'], 'en'],
    ['a page without texts', 'a house in Ukraine that has none', 'es', 'uk', ['pl'], 'uk'],
    ['a page without texts', 'a house without', 'es', 'en', ['rm', 'pl'], 'en'],
    ['a page that names none', 'a house', undefined, 'de', ['de', 'en'], 'de'],
    ['a page that names none', 'a house whose first has none', undefined, 'it', ['rm', 'it'], 'it'],
    ['a page that names none', 'a house in Ukraine', undefined, 'uk', ['en', 'uk'], 'uk'],
    ['a page that names none', 'a house without', undefined, 'en', ['rm'], 'en'],
  ])('on %s, of %s, are in one language: %s', (_page, _house, page, language, spoken, chosen) => {
    expect(languageFor(page, { language, languages: spoken })).toBe(chosen);
  });

  it('come from several catalogs together', async () => {
    expect(await loadTexts('uk', [common, booked])).toMatchObject({
      language: 'uk',
      next: 'Далі',
      rate: 'Тариф',
    });
  });

  it('name no text in two catalogs that are loaded together', async () => {
    const { manage: ofManaging } = await import('./en/manage.ts');
    const { manageTable: ofTables } = await import('./en/manage-table.ts');
    for (const loaded of [
      [common, table, commonLater, tableLater, legal, handoff],
      [common, stay, commonLater, stayLater, legal],
      [common, booked, commonLater, () => ofManaging],
      [common, feedback],
      [common, booked, commonLater, () => ofManaging, table, () => ofTables, tableLater, legal],
    ]) {
      const keys = (await Promise.all(loaded.map((load) => load('en')))).flatMap((texts) =>
        Object.keys(texts),
      );
      expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    }
  });

  it('have dates and prices of the house’s country, whatever region the page names', () => {
    expect(localeOf('en', 'en-US', 'CH')).toBe('en-CH');
    expect(localeOf('en', 'en-GB', 'CH')).toBe('en-CH');
    expect(localeOf('en', 'en', 'UA')).toBe('en-UA');
    expect(localeOf('en', 'en-US', 'US')).toBe('en-US');
    expect(localeOf('uk', 'uk-UA', 'CH')).toBe('uk-CH');
  });

  it('have dates and prices of the page’s region where no country is known and it is of their language', () => {
    expect(localeOf('de', 'de-CH')).toBe('de-CH');
    expect(localeOf('en', 'fa-IR')).toBe('en');
    expect(localeOf('de', 'den-CA')).toBe('de');
  });
});

describe('a text', () => {
  it('is filled, and shows what nobody fills', () => {
    expect(fill('Step {current} of {totl}', { current: 1, total: 3 })).toBe('Step 1 of {totl}');
  });

  it('never ends in two full stops, whatever it is filled with', async () => {
    const endings = ['1. Jan.', '4 грудня 2026 р.', '1er déc.', 'Hotel & Co.', '7:00 p.m.'];
    for (const language of languages) {
      for (const [, load] of catalogs) {
        for (const [key, entry] of Object.entries(await load(language))) {
          for (const form of forms(entry)) {
            for (const ending of endings) {
              const filled = Object.fromEntries(blanks(form).map((blank) => [blank.slice(1, -1), ending]));
              expect(fill(form, filled), `${language} ${key}`).not.toMatch(/\.\s*\.|\{|\}/);
            }
          }
        }
      }
    }
  });

  it('has one full stop where an abbreviation ends its sentence', () => {
    expect(fill('Ab {date}.', { date: '1. Jan.' })).toBe('Ab 1. Jan.');
    expect(fill('Ab {date}. Danach', { date: '4 грудня 2026 р.' })).toBe('Ab 4 грудня 2026 р. Danach');
    expect(fill('Ab {date}.', { date: '1. Januar' })).toBe('Ab 1. Januar.');
  });

  it('has the plural that its language wants', async () => {
    const people = async (language: Language) => (await table(language)).people;
    const say = async (language: Language, counts: number[]) => {
      const all = await people(language);
      return counts.map((n) => plural(language, all, n));
    };
    expect(await say('de', [1, 2])).toEqual(['1 Person', '2 Personen']);
    expect(await say('fr', [0, 1, 2])).toEqual(['0 personne', '1 personne', '2 personnes']);
    expect(await say('it', [0, 1, 2])).toEqual(['0 persone', '1 persona', '2 persone']);
    expect(await say('uk', [1, 3, 5, 21])).toEqual(['1 особа', '3 особи', '5 осіб', '21 особа']);
  });
});
