import { describe, expect, it } from 'vitest';
import { createLog, createTestApp, Journey } from '../../testing/journey.ts';
import { opened, refusal, scriptedUpstream } from '../../testing/scripted.ts';
import { packTimes, isChoiceTime } from './choice.ts';

const now = () => new Date('2026-12-01T11:00:00Z');
const table = { date: '2026-12-04', time: '19:00', partySize: 2 };
const menu = {
  title: 'Menü',
  required: '1',
  times: [{ date: '2026-12-04', from: '18:00', to: '22:00' }],
  options: { a: { id: 7, name: 'Menu', price: 85 }, b: { id: 8, name: 'Fish', price: 'on request' }, c: {} },
};

function open(script: Parameters<typeof scriptedUpstream>[0] = {}, site: Record<string, unknown> = {}) {
  const upstream = scriptedUpstream(script);
  const log = createLog();
  const app = createTestApp({ fetch: upstream.fetch, log, now, site, timeLimits: { read: 1, book: 1 } });
  const asked = () => upstream.asked.map(({ method }) => method);
  return { journey: new Journey(app), upstream, asked, log };
}

describe('the language', () => {
  it('is set only when it is another than the conversation’s and one of the site’s', async () => {
    const { journey, asked, upstream } = open();
    await journey.ok('start');
    journey.language = 'pt-BR';
    await journey.ok('check', table);
    expect(asked()).toEqual(['initReservation', 'setTable']);
    journey.language = 'en-GB';
    await journey.ok('check', table);
    await journey.ok('check', table);
    expect(asked().slice(2)).toEqual(['setLanguage', 'setTable', 'setTable']);
    expect(upstream.asked[2]?.fields).toMatchObject({ language: 'en' });
  });

  it('is set at the start when the guest comes with another', async () => {
    const { journey, asked } = open();
    journey.language = 'it';
    await journey.ok('start');
    expect(asked()).toEqual(['initReservation', 'setLanguage']);
  });

  it('stays as it is when the booking system refuses it', async () => {
    const { journey } = open({
      setLanguage: refusal(29, 'incorrect_language'),
      setTable: refusal(40, 'nomore_person', 'Leider voll.'),
    });
    journey.language = 'fr';
    await journey.ok('start');
    expect(await journey.error('check', table)).toMatchObject({
      language: 'fr',
      message: expect.stringContaining('plus de table'),
    });
  });
});

describe('the vendor’s text', () => {
  const messageFor = async (long_message: unknown) => {
    const { journey } = open({ setTable: { status: 'error', code: '40', long_message } });
    await journey.ok('start');
    return (await journey.error('check', table)).message;
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
    const answer = await journey.ok('start');
    expect(answer).toMatchObject({
      venue: { postalCode: '8706', country: 'CH', maxPartySize: 10 },
      rooms: [{ id: '1', maxPartySize: 10 }],
      comment: false,
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
    expect(await journey.error('start')).toMatchObject({ code: 'upstream_failed', remedy: 'wait' });
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  it.each(['lost', 'unreached', 'hang'] as const)('can’t be reached: %s', async (answer) => {
    const { journey } = open({ initReservation: answer });
    expect(await journey.error('start')).toMatchObject({
      code: 'upstream_unreachable',
      remedy: 'wait',
      phone: '+41 44 000 00 00',
    });
  });

  it('never follows a redirect with the credentials', async () => {
    const redirect = new Response(null, { status: 302, headers: { Location: 'https://evil.example' } });
    const { journey, asked } = open({ initReservation: redirect });
    expect(await journey.error('start')).toMatchObject({ code: 'upstream_failed' });
    expect(asked()).toEqual(['initReservation']);
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
          opened: { restaurant: 'haus' },
          restaurant: { name: 'titel' },
          request: { promoCode: 'gutschein', room: 'raum' },
          error: { number: 'nr', text: 'text' },
          defaults: { language: 'fr' },
        },
      },
    );
    journey.language = 'fr';
    const { venue, rooms } = await journey.ok('start');
    expect(venue).toMatchObject({ name: 'Adler' });
    expect(rooms).toMatchObject([{ days: { closed: { '2026-12-04': 'closed' } } }]);
    expect(await journey.error('check', { ...table, promoCode: 'X' })).toMatchObject({
      code: 'nomore_person',
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

describe('the choice', () => {
  const offered = async (setTable: object, choice: unknown = menu, time = '19:00') => {
    const { journey } = open({
      initReservation: { ...opened, choice },
      setTable: { status: 'ok', ...setTable },
    });
    await journey.ok('start');
    return (await journey.ok('check', { ...table, time }))['choiceOffered'];
  };

  it('is offered when setTable says so', async () => {
    expect(await offered({ choice: 'active' }, menu, '12:00')).toBe(true);
    expect(await offered({ choice: 'inactive' })).toBe(false);
  });

  it('is offered by its times when setTable says nothing', async () => {
    expect(await offered({})).toBe(true);
    expect(await offered({}, menu, '12:00')).toBe(false);
    expect(await offered({}, { ...menu, times: undefined }, '12:00')).toBe(true);
  });

  it('is not offered where the restaurant has none', async () => {
    expect(await offered({ choice: 'active' }, null)).toBe(false);
    expect(await offered({ choice: 'active' }, { ...menu, options: [] })).toBe(false);
  });

  it('keeps its times small, windows over midnight included', () => {
    const dates = ['2026-12-11', '2026-12-04', '2026-12-12', '2026-11-01'];
    const packed = packTimes(
      dates.map((date) => ({ date, from: 22 * 60, to: 60 })),
      '2026-12-01',
    );
    expect(packed).toEqual([[1320, 60, 20791, 7, 1]]);
    const at = (date: string, time: string) => isChoiceTime(packed, { date, time });
    expect([at('2026-12-04', '22:00'), at('2026-12-05', '01:00'), at('2026-12-12', '00:30')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([at('2026-12-04', '21:59'), at('2026-12-05', '01:01'), at('2026-12-04', '00:30')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('alternatives', () => {
  it('are asked for in a conversation of their own, the nearest eight at most', async () => {
    const times = Array(7).fill([{ from: '18:00', to: '22:00', interval: 15 }]);
    const again = { ...opened, request_hash: 'c'.repeat(32), rooms: [{ ...opened.rooms[0], times }] };
    const { journey, upstream, asked } = open({
      initReservation: [opened, again],
      setTable: refusal(41, 'only_person'),
    });
    await journey.ok('start');
    expect(await journey.ok('alternatives', { ...table, promoCode: 'X' })).toEqual({ slots: [] });
    expect(asked().slice(1)).toEqual(['initReservation', ...Array<string>(8).fill('setTable')]);
    const probes = upstream.asked.slice(2).map(({ fields }) => fields);
    expect(new Set(probes.map(({ request_hash }) => request_hash))).toEqual(new Set([again.request_hash]));
    expect(probes.every(({ person, promocode }) => person === '2' && promocode === 'X')).toBe(true);
    expect(probes.map(({ time }) => time)).toEqual([
      '18:45',
      '19:15',
      '18:30',
      '19:30',
      '18:15',
      '19:45',
      '18:00',
      '20:00',
    ]);
  });

  it('end at once when no other time could help', async () => {
    const { journey, asked } = open({ setTable: refusal(43, 'too_much_people') });
    await journey.ok('start');
    expect(await journey.ok('alternatives', table)).toEqual({ slots: [] });
    expect(asked().slice(1)).toEqual(['initReservation', 'setTable']);
  });

  it('are those found so far when a probe is lost', async () => {
    const { journey } = open({ setTable: [{ status: 'ok' }, { status: 'ok' }, 'lost'] });
    await journey.ok('start');
    expect(await journey.ok('alternatives', table)).toEqual({
      slots: [
        { date: '2026-12-04', time: '18:30' },
        { date: '2026-12-04', time: '19:30' },
      ],
    });
  });

  it('can’t be found when the booking system can’t be reached', async () => {
    const { journey } = open({ initReservation: [opened, 'lost'] });
    await journey.ok('start');
    expect(await journey.error('alternatives', table)).toMatchObject({ code: 'upstream_unreachable' });
  });
});
