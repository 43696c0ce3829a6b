import { afterEach, describe, expect, it } from 'vitest';
import { gasthofAdler } from '../../../demo/sandbox/index.ts';
import { wanted } from './testing/conversation.ts';
import { openRestaurant } from './testing/sandbox.ts';
import type { SandboxedRestaurant } from './testing/sandbox.ts';

let restaurant: SandboxedRestaurant;
afterEach(() => restaurant.close());

/** What the guest reads and hears from `open` on: the answer's language is the widget's from then on. */
async function languagesOf(page: string | undefined, languages: string[]) {
  restaurant = await openRestaurant(gasthofAdler, { site: { languages } });
  // It speaks no others.
  const spoken = languages.filter((language) => ['de', 'fr', 'it', 'en'].includes(language));
  await restaurant.patch({ languages: spoken });
  restaurant.sandbox.clock.set(new Date('2026-12-01T11:00:00Z'));
  const guest = restaurant.journey();
  guest.language = page;
  const { language } = (await guest.ok('open')) as { language: string };
  guest.language = language;
  await guest.ok('check', wanted());
  await guest.ok('guest', guest.guest());
  const { messages } = (await restaurant.control('GET', '/inbox')) as { messages: { language: string }[] };
  const refused = await guest.error('code', { code: '0', repeat: false });
  return { widget: language, textMessage: messages[0]?.language, error: refused.language };
}

const all = (language: string) => ({ widget: language, textMessage: language, error: language });

describe('texts, text message and errors are in one language', () => {
  it.each([
    ['a page in one that the restaurant has', 'fr', ['de', 'fr'], 'fr'],
    ['a page in one without texts', 'es', ['de', 'en'], 'de'],
    [
      'a page in one without texts, a restaurant whose first has none, either',
      'pl',
      ['rm', 'it', 'en'],
      'it',
    ],
    ['a page that names none', undefined, ['fr', 'en'], 'fr'],
    ['a page that names none, a restaurant whose first has none', undefined, ['rm', 'it'], 'it'],
  ])('on %s', async (_, page, languages, chosen) => {
    expect(await languagesOf(page, languages)).toEqual(all(chosen));
  });

  it('on a page with its region, too', async () => {
    expect(await languagesOf('fr-CH', ['de', 'fr'])).toEqual({ ...all('fr'), widget: 'fr-CH' });
  });

  it('but for a text message that the restaurant can’t send in the page’s', async () => {
    expect(await languagesOf('fr', ['de', 'en'])).toEqual({ ...all('fr'), textMessage: 'de' });
  });
});
