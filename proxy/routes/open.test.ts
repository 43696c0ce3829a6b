import { describe, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { createTestApp } from '../testing/app.ts';
import { Journey } from '../testing/journey.ts';
import type { TableUpstream } from '../upstreams/table.ts';

function open(site: Record<string, unknown> = {}, upstream: Partial<TableUpstream> = {}) {
  return new Journey(createTestApp({ sites: { adler: site }, upstream }));
}

describe('open', () => {
  it('tells in one what the site is and what can be booked', async () => {
    expect(await open().ok('open')).toMatchObject({
      kind: 'table',
      language: 'de',
      site: { site: 'adler', kind: 'table', name: 'Gasthof Adler' },
      start: { venue: { name: 'Gasthof Adler' }, places: [{ name: 'Stube' }], session: expect.any(String) },
    });
  });

  it('begins a session that the next call goes on with', async () => {
    const journey = open();
    await journey.ok('open');
    expect(await journey.ok('slots', { place: '1', date: '2026-12-04', partySize: 2 })).toMatchObject({
      meals: [{ slots: [{ offer: 'seven' }] }],
    });
  });

  it.each([
    ['the page’s, with its region', 'fr-CH', ['de', 'fr'], 'fr-CH'],
    ['the site’s first where the page’s has no texts', 'ro', ['de', 'fr'], 'de'],
    ['the site’s first that has texts', 'ro', ['rm', 'it'], 'it'],
    ['English where none has texts', 'ro', ['rm', 'pl'], 'en'],
  ])('chooses a language for page and venue: %s', async (_, page, languages, chosen) => {
    const told: string[] = [];
    const journey = open(
      { languages },
      {
        start: async ({ language }) => {
          told.push(language);
          return new Failure('venue_blocked');
        },
      },
    );
    journey.language = page;
    expect((await journey.call('open')).body).toMatchObject({ language: chosen });
    expect(told).toEqual([chosen]);
  });

  it.each([
    ['the house’s own where the page names none', ['de', 'fr'], {}, 'de'],
    ['the house’s first that has texts, too', ['rm', 'it'], {}, 'it'],
    ['Ukrainian in Ukraine, by its address', ['en', 'uk'], { venue: { country: 'UA' } }, 'uk'],
    ['by its telephone', ['en', 'de', 'uk'], { phone: '+380 44 000 00 00' }, 'uk'],
    ['by its time zone', ['en', 'uk'], { phone: '044 000 00 00', timeZone: 'Europe/Kyiv' }, 'uk'],
    ['also where its booking system has other languages', ['en'], { venue: { country: 'UA' } }, 'uk'],
    [
      'not where the address is elsewhere',
      ['en', 'uk'],
      { venue: { country: 'PL' }, phone: '+380 44 000 00 00' },
      'en',
    ],
  ])('chooses %s', async (_, languages, changes, chosen) => {
    const told: string[] = [];
    const journey = open(
      { languages, ...changes },
      {
        start: async ({ language }) => {
          told.push(language);
          return new Failure('venue_blocked');
        },
      },
    );
    journey.language = undefined;
    expect((await journey.call('open')).body).toMatchObject({
      language: chosen,
      site: { language: chosen, languages },
      error: { language: chosen },
    });
    expect(told).toEqual([chosen]);
  });

  it('still speaks the page’s language in Ukraine', async () => {
    const journey = open({ languages: ['uk', 'en'], venue: { country: 'UA' } });
    journey.language = 'en-GB';
    expect(await journey.ok('open')).toMatchObject({ language: 'en-GB', site: { language: 'uk' } });
  });

  it('tells the site also where the booking system can’t be opened', async () => {
    const refuse = { start: async () => new Failure('upstream_unreachable') };
    expect(await open({}, refuse).call('open')).toMatchObject({
      status: 503,
      body: {
        language: 'de',
        site: { site: 'adler', phone: '+41 44 000 00 00' },
        error: { code: 'upstream_unreachable', remedy: 'wait', language: 'de', phone: '+41 44 000 00 00' },
      },
    });
  });

  it('tells the site also where there is a bug', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    expect((await open({}, { start: broken }).call('open')).body).toMatchObject({
      site: { site: 'adler' },
      error: { code: 'internal_error' },
    });
  });
});

describe('a call that the restaurant’s booking system does not have', () => {
  it.each([
    ['choice', { comment: 'by the window' }],
    ['code', { code: '1234', repeat: false }],
    ['new-code', {}],
    ['stay/rooms', {}],
  ])('is not found: %s', async (name, fields) => {
    const journey = open();
    await journey.ok('open');
    expect(await journey.error(name, fields)).toMatchObject({ code: 'not_found' });
  });
});
