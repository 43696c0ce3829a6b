import { describe, expect, it } from 'vitest';
import { menu, open, wanted } from './testing/conversation.ts';
import { opened, refusal } from './testing/scripted.ts';

describe('the language', () => {
  it('is set only when it is another than the conversation’s and one of the site’s', async () => {
    const { journey, asked, upstream } = open();
    await journey.open();
    journey.language = 'pt-BR';
    await journey.ok('check', wanted());
    expect(asked()).toEqual(['initReservation', 'setTable']);
    journey.language = 'en-GB';
    await journey.ok('check', wanted());
    await journey.ok('check', wanted());
    expect(asked().slice(2)).toEqual(['setLanguage', 'setTable', 'setTable']);
    expect(upstream.asked[2]?.fields).toMatchObject({ language: 'en' });
  });

  it('is set at the start when the guest comes with another', async () => {
    const { journey, asked } = open();
    journey.language = 'it';
    await journey.open();
    expect(asked()).toEqual(['initReservation', 'setLanguage']);
  });

  it('stays as it is when the booking system refuses it', async () => {
    const { journey } = open({
      setLanguage: refusal(29, 'incorrect_language'),
      setTable: refusal(40, 'nomore_person', 'Leider voll.'),
    });
    journey.language = 'fr';
    await journey.open();
    expect(await journey.error('check', wanted())).toMatchObject({
      language: 'fr',
      message: expect.stringContaining('plus de table'),
    });
  });
});

describe('the vendor’s text', () => {
  const messageFor = async (long_message: unknown) => {
    const { journey } = open({ setTable: { status: 'error', code: '40', long_message } });
    await journey.open();
    return (await journey.error('check', wanted())).message;
  };

  it('is shown, as plain text', async () => {
    expect(await messageFor(' Leider voll.<br/>Rufen Sie an:\r\n044 ')).toBe(
      'Leider voll.\nRufen Sie an:\n044',
    );
  });

  it.each([null, '', '%s Plätze', '<a href="x">hier</a>', {}])(
    'is replaced by ours when it can’t be shown: %j',
    async (text) => {
      const shown = await messageFor(text);
      expect(shown).toContain('kein Tisch mehr frei');
      expect(shown).not.toMatch(/%s|<a|error|40/);
    },
  );
});

describe('the start', () => {
  it('understands a loosely kept answer', async () => {
    const { journey, log } = open({
      initReservation: {
        ...opened,
        choice: menu,
        comment: 0,
        restaurant: { ...opened.restaurant, zip: 8706, max_persons: '10', country: 'ch', street: null },
        rooms: [{ ...opened.rooms[0], id: 1, max_persons: '' }],
      },
    });
    const answer = await journey.open();
    expect(answer).toMatchObject({
      venue: { postalCode: '8706', country: 'CH' },
      places: [{ id: '1', maxPartySize: 10 }],
      capabilities: { slots: 'window', comment: false, code: 'sometimes', cancel: false },
      choice: {
        required: true,
        options: [
          { id: '7', price: { minor: 8500, currency: 'CHF' } },
          { id: '8', name: 'Fish' },
        ],
      },
    });
    expect(log.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', fields: expect.objectContaining({ option: '8' }) }),
    );
  });

  it.each<[string, object]>([
    ['no request hash', { ...opened, request_hash: null }],
    ['no room', { ...opened, rooms: [] }],
    ['no restaurant', { status: 'ok', request_hash: 'x', rooms: opened.rooms }],
    ['a status we don’t know', { ...opened, status: 'maybe' }],
    ['an error we don’t know', refusal(77, 'moon_phase')],
  ])('fails, and the operator can see it: %s', async (_, answer) => {
    const { journey, log } = open({ initReservation: answer });
    expect(await journey.error('open')).toMatchObject({ code: 'upstream_failed', remedy: 'wait' });
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  it.each(['lost', 'unreached', 'hang'] as const)('can’t be reached: %s', async (answer) => {
    const { journey } = open({ initReservation: answer });
    expect(await journey.error('open')).toMatchObject({
      code: 'upstream_unreachable',
      remedy: 'wait',
      phone: '+41 44 000 00 00',
    });
  });

  it('never follows a redirect with the credentials', async () => {
    const redirect = new Response(null, { status: 302, headers: { Location: 'https://evil.example' } });
    const { journey, asked } = open({ initReservation: redirect });
    expect(await journey.error('open')).toMatchObject({ code: 'upstream_failed' });
    expect(asked()).toEqual(['initReservation']);
  });
});

describe('the session', () => {
  it('stays small enough to travel, however much the booking system tells', async () => {
    const times = Array.from({ length: 500 }, (_, index) => ({
      date: '2026-12-04',
      from: `${index % 24}:${10 + (index % 50)}`,
      to: '23:59',
    }));
    const long = '漢'.repeat(500);
    const { journey } = open({
      initReservation: {
        ...opened,
        choice: { ...menu, times },
        restaurant: { name: long, street: long, zip: long, city: long },
      },
    });
    await journey.open();
    await journey.ok('check', wanted());
    await journey.ok('guest', journey.guest());
    expect(journey.session.length).toBeLessThan(4096);
    await journey.ok('new-code');
  });
});

describe('the wire’s names', () => {
  it('can all be others, where a site says so', async () => {
    const { journey, upstream } = open(
      {
        initReservation: { ...opened, restaurant: undefined, haus: { titel: 'Adler', closed_days: [5] } },
        setTable: { status: 'error', nr: 40, text: 'Voll' },
      },
      {
        wire: {
          start: { restaurant: 'haus' },
          restaurant: { name: 'titel' },
          request: { promoCode: 'gutschein', room: 'raum' },
          error: { number: 'nr', text: 'text' },
          defaults: { language: 'fr' },
        },
      },
    );
    journey.language = 'fr';
    const { venue, places } = await journey.open();
    expect(venue).toMatchObject({ name: 'Adler' });
    expect(places).toMatchObject([{ days: { closed: { '2026-12-04': 'closed' } } }]);
    expect(await journey.error('check', wanted({ promoCode: 'X' }))).toMatchObject({
      code: 'time_full',
      message: 'Voll',
    });
    expect(upstream.asked.at(-1)?.fields).toEqual({
      request_hash: 'a'.repeat(32),
      date: '2026-12-04',
      time: '19:00',
      person: '2',
      gutschein: 'X',
    });
  });
});
