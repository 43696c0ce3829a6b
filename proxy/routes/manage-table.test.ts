import { describe, expect, it } from 'vitest';
import { Failure } from '../errors.ts';
import { createTestApp } from '../testing/app.ts';
import { createLog, Journey } from '../testing/journey.ts';
import { booked, evening } from '../testing/table-upstream.ts';
import type { TableUpstream } from '../upstreams/table.ts';

const manageUrl = 'https://www.gasthof-adler.example/booking';
const everything = { lookUp: true, change: true, cancel: true };
const found = { status: 'confirmed', cancellable: true, changeable: true } as const;

interface Booking {
  reference: string;
  token: string;
  manageUrl: string | null;
  calendar: string;
}

/** A guest who has booked, before a restaurant that can do this. */
async function open(upstream: Partial<TableUpstream> = {}) {
  const log = createLog();
  const site = { manageUrl, cancellation: { de: 'Gratis bis zum Vortag.' } };
  const app = createTestApp({ sites: { adler: site, krone: site }, upstream, log });
  const journey = new Journey(app);
  await journey.ok('open');
  const answer = await journey.ok('guest', journey.guest());
  const booking = answer['booking'] as Booking;
  return { app, journey, log, answer, booking, token: booking.token };
}

describe('a table that was booked', () => {
  it('is known by the venue’s own number where it has one', async () => {
    const { booking, log } = await open({ guest: async () => ({ ...booked, reference: 'A-1024' }) });
    expect(booking.reference).toBe('A-1024');
    expect(JSON.stringify(log.lines)).not.toContain('A-1024');
  });

  it('is known by a number of ours where it has none, the same each time, and the log says which table', async () => {
    const { journey, booking, log } = await open();
    const again = await journey.ok('guest', journey.guest({}, true));
    expect((again['booking'] as Booking).reference).toBe(booking.reference);
    const line = log.lines.find(({ fields }) => fields['booking'] === booking.reference);
    expect(line?.fields).toMatchObject({ site: 'adler', date: '2026-12-04', time: '19:00' });
  });

  it('shows nothing of what the booking system knows it by', async () => {
    const { answer } = await open();
    expect(JSON.stringify(answer)).not.toContain('what opens it');
  });

  it('has a link to manage it in the guest’s language, also in the calendar', async () => {
    const { app, booking } = await open({ manages: everything });
    expect(booking.manageUrl).toBe(`${manageUrl}#booking=${booking.token}&lang=de`);
    const text = await (await app.request(booking.calendar)).text();
    expect(text.replace(/\r\n /g, '')).toContain(booking.manageUrl);
  });

  it('has no such link where nothing can be done with it', async () => {
    const { booking, journey, token } = await open();
    expect(booking.manageUrl).toBeNull();
    expect(await journey.error('manage/look-up', { token })).toMatchObject({
      code: 'booking_not_found',
      remedy: 'call',
    });
  });

  it.each([
    [{ ...booked, status: 'requested' } as const, { status: 'requested' }],
    [
      { ...booked, status: 'held', until: '2026-12-01T13:00', paymentUrl: null } as const,
      { status: 'held', until: '2026-12-01T13:00', paymentUrl: null },
    ],
  ])('is called what it is: %#', async (outcome, told) => {
    const { answer } = await open({ guest: async () => outcome });
    expect(answer).toMatchObject({ ...told, booking: { date: '2026-12-04', partySize: 2 } });
  });
});

describe('looking it up', () => {
  it('tells what the restaurant says now, and what was booked where it says nothing', async () => {
    const { journey, token } = await open({
      manages: everything,
      lookUp: async () => ({ ...found, time: '20:00' }),
    });
    expect(await journey.ok('manage/look-up', { token })).toMatchObject({
      venue: { name: 'Gasthof Adler', street: 'Dorfstrasse 12, 8706 Meilen', phone: '+41 44 000 00 00' },
      booking: {
        kind: 'table',
        status: 'confirmed',
        date: '2026-12-04',
        time: '20:00',
        partySize: 2,
        cancellable: true,
        changeable: true,
        cancellation: { text: 'Gratis bis zum Vortag.', language: 'de' },
      },
    });
  });

  it('promises nothing that the restaurant can’t do', async () => {
    const { journey, token } = await open({
      manages: { lookUp: true, change: false, cancel: false },
      lookUp: async () => found,
    });
    const { booking } = await journey.ok('manage/look-up', { token });
    expect(booking).toMatchObject({ cancellable: false, changeable: false });
  });

  it('tells it as it was booked where the restaurant can only cancel, until it is cancelled', async () => {
    const { journey, token } = await open({
      manages: { lookUp: false, change: false, cancel: true },
      cancel: async () => ({ status: 'cancelled' }),
    });
    const { booking } = await journey.ok('manage/look-up', { token });
    expect(booking).toMatchObject({ status: 'confirmed', cancellable: true, changeable: false });
    await journey.ok('manage/cancel', { token, repeat: false });
    const { booking: after } = await journey.ok('manage/look-up', { token });
    expect(after).toMatchObject({ status: 'cancelled', cancellable: false });
  });

  it.each([
    ['a forged link', (token: string) => token.replace(/.{6}$/, 'AAAAAA')],
    ['no link', () => 'x'],
  ])('is refused for %s', async (_, forge) => {
    const { journey, token } = await open({ manages: everything, lookUp: async () => found });
    expect(await journey.error('manage/look-up', { token: forge(token) })).toMatchObject({
      code: 'link_invalid',
      remedy: 'call',
    });
  });

  it('is refused at another site', async () => {
    const { app, token } = await open({ manages: everything, lookUp: async () => found });
    const atKrone = new Journey(app, 'krone');
    expect(await atKrone.error('manage/look-up', { token })).toMatchObject({ code: 'link_invalid' });
  });
});

describe('cancelling it', () => {
  it('asks the restaurant once, and remembers its yes', async () => {
    let asked = 0;
    const { journey, token } = await open({
      manages: everything,
      async cancel({ booking }) {
        expect(booking).toEqual({ id: 'what opens it' });
        asked += 1;
        return { status: 'cancelled' };
      },
    });
    expect(await journey.ok('manage/cancel', { token, repeat: false })).toEqual({ status: 'cancelled' });
    expect(await journey.ok('manage/cancel', { token, repeat: true })).toEqual({ status: 'cancelled' });
    expect(asked).toBe(1);
  });

  it('is refused where the restaurant can’t', async () => {
    const { journey, token } = await open();
    expect(await journey.error('manage/cancel', { token, repeat: false })).toMatchObject({
      code: 'cancel_refused',
      remedy: 'call',
    });
  });

  it('says that nobody knows, and tells the operator which table', async () => {
    const cancel = async () => new Failure('outcome_unknown');
    const { journey, token, log } = await open({ manages: everything, cancel });
    journey.language = 'en';
    expect(await journey.error('manage/cancel', { token, repeat: false })).toMatchObject({
      code: 'outcome_unknown',
      message: expect.stringContaining('cancelled'),
    });
    const line = log.lines.find(({ level }) => level === 'error');
    expect(line).toMatchObject({ fields: { site: 'adler', date: '2026-12-04' } });
  });
});

describe('changing it', () => {
  const wanted = { offer: 'eight', partySize: 3, repeat: false };

  it('moves it to a slot that was offered, and gives new links', async () => {
    const { journey, token } = await open({
      manages: everything,
      changeSlots: async () => ({ meals: [evening], from: '2026-12-01', to: '2026-12-31', maxPartySize: 8 }),
      change: async ({ partySize }) => ({ ...booked, status: 'confirmed', time: '20:00', partySize }),
      lookUp: async () => found,
    });
    const slots = { token, date: '2026-12-04', partySize: 3 };
    expect(await journey.ok('manage/slots', slots)).toMatchObject({ meals: [evening], to: '2026-12-31' });
    const { status, booking } = await journey.ok('manage/change', { token, ...wanted });
    expect({ status, booking }).toMatchObject({
      status: 'confirmed',
      booking: { time: '20:00', partySize: 3 },
    });
    const { token: next } = booking as Booking;
    expect(await journey.ok('manage/look-up', { token: next })).toMatchObject({
      booking: { time: '20:00', partySize: 3 },
    });
  });

  it('is refused where the restaurant can’t', async () => {
    const { journey, token } = await open();
    const slots = { token, date: '2026-12-04', partySize: 3 };
    expect(await journey.error('manage/slots', slots)).toMatchObject({ code: 'change_refused' });
    expect(await journey.error('manage/change', { token, ...wanted })).toMatchObject({
      code: 'change_refused',
      remedy: 'call',
    });
  });

  it.each([
    ['the restaurant', async () => new Failure('outcome_unknown')],
    [
      'a bug',
      () => {
        throw new Error('a bug');
      },
    ],
  ])('says that nobody knows where its outcome was lost by %s', async (_, change) => {
    const { journey, token } = await open({ manages: everything, change });
    journey.language = 'en';
    expect(await journey.error('manage/change', { token, ...wanted })).toMatchObject({
      code: 'outcome_unknown',
      remedy: 'pending',
      message: expect.stringContaining('changed'),
    });
  });
});
