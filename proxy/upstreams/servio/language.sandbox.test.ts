import { afterEach, describe, expect, it } from 'vitest';
import { hotelDnipro } from '../../../demo/sandbox/index.ts';
import { openHotel, wednesday, type Hotel } from './testing/hotel.ts';

let hotel: Hotel;
afterEach(() => hotel.close());

/** The language of the widget, and the one in which the hotel is asked for prices. */
async function languagesOf(page: string | undefined, languages: string[], site = {}) {
  const asked: unknown[] = [];
  hotel = await openHotel(hotelDnipro, {
    site: { languages, ...site },
    fetch: (input, init) => {
      const { IsoLanguage } = JSON.parse(String(init?.body ?? '{}')) as { IsoLanguage?: string };
      if (IsoLanguage) asked.push(IsoLanguage);
      return fetch(input, init);
    },
  });
  hotel.sandbox.clock.set(new Date('2026-12-01T11:00:00Z'));
  const guest = hotel.journey();
  guest.language = page;
  const { language } = (await guest.ok('open')) as { language: string };
  guest.language = language;
  await guest.rates(wednesday, '12');
  const refused = await guest.error('company', { code: '39999999' });
  return { widget: language, hotel: [...new Set(asked)], error: refused.language };
}

const all = (language: string) => ({ widget: language, hotel: [language], error: language });
const abroad = { venue: { city: 'Kraków', country: 'PL' } };

describe('widget, hotel and errors speak one language', () => {
  it.each([
    ['a page in one that the hotel has', 'en', ['uk', 'en'], {}, 'en'],
    ['a page in one without texts', 'es', ['en', 'uk'], {}, 'en'],
    ['a page in one without texts, a hotel whose first has none, either', 'es', ['pl', 'uk'], abroad, 'uk'],
    ['a page that names none, in Ukraine, whatever its hotel has first', undefined, ['en', 'uk'], {}, 'uk'],
    ['a page that names none, elsewhere', undefined, ['en', 'uk'], abroad, 'en'],
    ['a page that names none, elsewhere, whose first has no texts', undefined, ['pl', 'uk'], abroad, 'uk'],
  ])('on %s', async (_, page, languages, site, chosen) => {
    expect(await languagesOf(page, languages, site)).toEqual(all(chosen));
  });

  it('but for names that the hotel doesn’t have in the page’s: those are in its own', async () => {
    expect(await languagesOf('fr', ['uk', 'en'])).toEqual({ ...all('fr'), hotel: ['uk'] });
  });
});
