import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { gasthofAdler, krone, seehaus, zunfthaus } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

describe('initReservation', () => {
  it('gives a request hash, the restaurant, and its rooms with the times of the week', async () => {
    const reply = await guest.init();
    expect(reply.request_hash).toMatch(/^[0-9a-f]{32}$/);
    expect(reply).toMatchObject({
      status: 'ok',
      restaurant: {
        name: 'Gasthof Adler',
        max_persons: 10,
        closed_days: [1],
        languages: ['de', 'fr', 'it', 'en'],
      },
      comment: 'inactive',
      choice: null,
      rooms: [{ id: '1', name: 'Gaststube', holiday_times: [], event_times: {} }],
    });
    const [room] = reply.rooms as { times: unknown[][] }[];
    expect(room?.times.map((windows) => windows.length)).toEqual([2, 0, 2, 2, 2, 2, 2]);
  });

  it('gives every guest a hash of their own', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => guest.init()));
    expect(new Set(replies.map((reply) => reply.request_hash)).size).toBe(20);
  });

  it('tells nothing of seats and limits that only the house knows', async () => {
    const text = JSON.stringify([await guest.init(seehaus), await guest.init(zunfthaus)]);
    for (const key of ['seats', 'not_lunch', 'password', 'promocodes', 'wire'])
      expect(text).not.toContain(`"${key}"`);
  });

  it('tells the holidays of the house as a period without times in every room', async () => {
    const { rooms } = await guest.init(seehaus);
    for (const room of rooms as { holiday_times: unknown[] }[]) {
      expect(room.holiday_times).toContainEqual({
        from: '2026-12-24',
        to: '2026-12-26',
        times: [[], [], [], [], [], [], []],
      });
    }
  });

  it('takes credentials that the restaurant changed, and no others', async () => {
    await guest.patch(gasthofAdler, { credentials: { password: 'new' } });
    expect(await guest.init()).toMatchObject({ message: 'incorrect_login' });
    expect(await guest.init(gasthofAdler, { pswd: 'new' })).toMatchObject({ status: 'ok' });
  });

  it('reads nothing from a body that is not a form', async () => {
    const { restaurantHash, credentials } = gasthofAdler;
    const response = await fetch(`${sandbox.bookApi}/initReservation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ restaurant_hash: restaurantHash, ...credentials, pswd: credentials.password }),
    });
    expect(await response.json()).toMatchObject({ message: 'invalid_restaurant_hash' });
  });
});

describe('a restaurant that is loosely typed', () => {
  it('sends numbers as strings and leaves out what it has not', async () => {
    const reply = await guest.init(zunfthaus);
    expect(reply.restaurant).toMatchObject({ max_persons: '8', closed_days: ['7'], url: '' });
    expect(reply.restaurant).not.toHaveProperty('email');
    expect(await guest.setTable({ person: '9' })).toMatchObject({ code: '43' });
  });
});

describe('getRestaurantInfo', () => {
  it('describes a restaurant as initReservation does, without a request', async () => {
    const described = await guest.init(seehaus);
    delete described.request_hash;
    const { username, password: pswd } = seehaus.credentials;
    const fields = { restaurant_hash: seehaus.restaurantHash, username, pswd };
    expect(await guest.call('getRestaurantInfo', fields)).toEqual(described);
  });

  it('answers for a restaurant that takes no reservations', async () => {
    const { username, password: pswd } = krone.credentials;
    const fields = { restaurant_hash: krone.restaurantHash, username, pswd };
    expect(await guest.call('getRestaurantInfo', fields)).toMatchObject({ status: 'ok' });
  });
});

describe('getTimesOfDate', () => {
  it.each([
    ['an ordinary day', '2026-12-04', ['Mittag', 'Abend']],
    ['a holiday', '2026-12-25', []],
    ['a day with holiday times', '2026-12-28', ['Abend']],
    ['no date', 'tomorrow', []],
  ])('gives the times that hold on %s', async (_day, date, labels) => {
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '11' });
    const { status, times } = await guest.call('getTimesOfDate', { date });
    expect(status).toBe('ok');
    expect((times as { label: string }[]).map(({ label }) => label)).toEqual(labels);
  });

  it('gives nothing on a closed weekday', async () => {
    await guest.init();
    expect(await guest.call('getTimesOfDate', { date: '2026-12-07' })).toEqual({ status: 'ok', times: [] });
  });

  it('gives the event’s times instead of the week’s', async () => {
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '13' });
    expect(await guest.call('getTimesOfDate', { date: '2026-12-31' })).toMatchObject({
      times: [{ label: 'Silvester', from: '20:00', to: '02:00', interval: 60 }],
    });
  });
});

describe('setRoom', () => {
  it('asks for the table anew, because each room has its own seats', async () => {
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '11' });
    await guest.setTable();
    expect(await guest.call('setRoom', { room_id: '12' })).toEqual({ status: 'ok' });
    expect(await guest.setGuest()).toMatchObject({ code: 91 });
  });

  it('may be skipped with one room but not with several', async () => {
    await guest.init();
    expect(await guest.setTable()).toMatchObject({ status: 'ok' });
    await guest.init(seehaus);
    expect(await guest.setTable()).toMatchObject({ code: 24 });
  });
});

describe('setLanguage', () => {
  it('changes the language of the SMS too', async () => {
    await guest.init();
    await guest.call('setLanguage', { language: 'it' });
    await guest.setTable();
    await guest.setGuest();
    const { messages } = await guest.control('GET', '/inbox');
    expect(messages).toMatchObject([
      { language: 'it', text: expect.stringContaining('il Suo codice') as string },
    ]);
  });

  it('refuses a language that this restaurant does not speak, and keeps the old one', async () => {
    await guest.patch(krone, { status: 'active' });
    await guest.init(krone);
    expect(await guest.call('setLanguage', { language: 'fr' })).toMatchObject({
      code: 29,
      long_message: 'Ungültige Sprache!',
    });
  });
});

describe('a request hash', () => {
  it('holds for an hour, however busy the guest is', async () => {
    await guest.init();
    await guest.control('PUT', '/clock', { advance: 3590 });
    expect(await guest.setTable()).toMatchObject({ status: 'ok' });
    await guest.control('PUT', '/clock', { advance: 11 });
    expect(await guest.setTable()).toMatchObject({ code: 22 });
  });

  it.each([
    'setRoom',
    'getTimesOfDate',
    'setTable',
    'setChoice',
    'setGuest',
    'verifyCode',
    'newCode',
    'setLanguage',
  ])('that is unknown or expired is refused by %s', async (method) => {
    await guest.init();
    await guest.control('POST', '/requests/expire');
    expect(await guest.call(method)).toMatchObject({ code: 22 });
    await guest.control('POST', '/requests/forget');
    expect(await guest.call(method)).toMatchObject({ code: 21 });
  });
});

it('A method that is not there answers 404', async () => {
  const response = await fetch(`${sandbox.bookApi}/toString`, { method: 'POST' });
  expect(response.status).toBe(404);
});
