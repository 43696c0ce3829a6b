import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { errorNumbers } from './errors.ts';
import type { ErrorKey } from './errors.ts';
import { languages, longMessage } from './messages.ts';
import { gasthofAdler } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { TestGuest } from './test-guest.ts';
import { errorRecipes } from './error-recipes.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

const keys = Object.keys(errorNumbers) as ErrorKey[];

describe('every error of the page', () => {
  it.each(keys)('%s can be reached', async (key) => {
    const reply = await errorRecipes[key](guest);
    expect(reply).toMatchObject({ status: 'error', message: key });
    if (reply.code !== undefined) expect(Number(reply.code)).toBe(errorNumbers[key]);
    else expect(errorNumbers[key]).toBeNull();
    expect(reply.long_message ?? '').not.toContain('%s');
  });

  it.each(keys)('%s is told how to be reached in the docs', (key) => {
    const docs = readFileSync(new URL('../../../docs/sandbox.md', import.meta.url), 'utf8');
    expect(docs).toMatch(new RegExp(`^\\| +${errorNumbers[key] ?? '–'} +\\| +${key} +\\|`, 'm'));
  });

  it('comes with HTTP 200', async () => {
    const response = await fetch(`${sandbox.bookApi}/setTable`, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });
});

describe('the text of an error', () => {
  it('is in the language of the reservation', async () => {
    await guest.init();
    const texts = new Set<string | undefined>();
    for (const language of languages) {
      await guest.call('setLanguage', { language });
      texts.add((await guest.setTable({ person: '11' })).long_message);
    }
    expect([...texts]).toEqual([
      'Es kann nur für maximal 10 Plätze reserviert werden!',
      'On peut réserver pour 10 places au maximum !',
      'Si possono prenotare al massimo 10 posti!',
      'At most 10 seats can be reserved!',
    ]);
  });

  it('names the restaurant and its phone where it says to call', async () => {
    await guest.init();
    await guest.patch(gasthofAdler, { not_dinner: ['2026-12-04'] });
    expect((await guest.setTable()).long_message).toBe(
      'Das Restaurant Gasthof Adler kann für diesen Abend keine Buchungen entgegennehmen.\n' +
        'Sie können jedoch gerne ein anderes Datum wählen oder telefonisch direkt eine Anfrage starten: +41 44 555 01 10',
    );
  });

  it('is missing for an unknown room, as on the page', () => {
    expect(longMessage('de', 'room_not_exists', [])).toBeUndefined();
  });

  it('has as many gaps in each language', () => {
    for (const key of keys) {
      const gaps = languages.map((language) => longMessage(language, key, ['§', '§'])?.split('§').length);
      expect(new Set(gaps).size, key).toBe(1);
    }
  });
});
