import { describe, expect, it } from 'vitest';
import { calendarDisposition, toIcs } from './calendar.ts';
import type { CalendarEntry } from './calendar.ts';
import { createTestApp } from './testing/app.ts';
import { Journey, guest, origin } from './testing/journey.ts';
import { languages } from './text/index.ts';
import { instantOf, wallClock } from './time.ts';

const zurich = 'Europe/Zurich';
const at = (date: string, time: string) => instantOf(date, time, zurich).toISOString();

describe('the venue’s wall clock', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(at('2026-03-28', '19:00')).toBe('2026-03-28T18:00:00.000Z');
    expect(at('2026-03-29', '19:00')).toBe('2026-03-29T17:00:00.000Z');
    expect(at('2026-10-24', '19:00')).toBe('2026-10-24T17:00:00.000Z');
    expect(at('2026-10-25', '19:00')).toBe('2026-10-25T18:00:00.000Z');
  });

  it('in the night it changes takes a time that is skipped as an hour later', () => {
    expect(at('2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z');
    expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('is read off an instant, across midnight and both changes', () => {
    const read = wallClock(zurich);
    expect(read(new Date('2026-12-01T23:30:59Z'))).toBe('2026-12-02T00:30');
    expect(read(new Date('2026-03-29T01:00:00Z'))).toBe('2026-03-29T03:00');
    expect(read(new Date('2026-10-25T01:00:00Z'))).toBe('2026-10-25T02:00');
    expect(read(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01T00:00');
  });
});

const entry: CalendarEntry = {
  kind: 'table',
  uid: 'abc',
  date: '2026-12-04',
  time: '19:00',
  partySize: 2,
  language: 'fr',
  venue: { name: 'Gasthof Adler', address: 'Dorfstrasse 12, 8706 Meilen' },
  stamp: '2026-12-01T11:00:00.000Z',
  status: 'confirmed',
  manageUrl: null,
};
const stayEntry: CalendarEntry = {
  kind: 'stay',
  uid: 'abc',
  arrival: '2026-12-04',
  departure: '2026-12-06',
  arrivalTime: '15:00',
  departureTime: '11:00',
  roomType: 'Double room',
  language: 'en',
  venue: { name: 'Seehaus' },
  stamp: '2026-12-01T11:00:00.000Z',
  status: 'confirmed',
  manageUrl: null,
};
/** The lines of its file, unfolded. */
const linesOf = (of: CalendarEntry) => toIcs(of, zurich).replace(/\r\n /g, '').split('\r\n');

describe('a calendar file', () => {
  it('has the visit in UTC, two hours long, where and for how many', () => {
    expect(linesOf(entry)).toEqual(
      expect.arrayContaining([
        'UID:abc@booking-widget',
        'DTSTAMP:20261201T110000Z',
        'DTSTART:20261204T180000Z',
        'DTEND:20261204T200000Z',
        'SUMMARY:Gasthof Adler\u202f: table pour 2 personnes',
        'LOCATION:Gasthof Adler\\, Dorfstrasse 12\\, 8706 Meilen',
      ]),
    );
  });

  it('is written in the guest’s language', () => {
    expect(toIcs({ ...entry, language: 'de' }, zurich)).toContain('Tisch für 2 Personen');
    expect(toIcs({ ...entry, language: 'sv' }, zurich)).toContain('table for 2');
  });

  it.each([entry, stayEntry])('of a confirmed $kind says so', (of) => {
    expect(linesOf(of)).toContain('STATUS:CONFIRMED');
  });

  it.each(['requested', 'held', 'unverified'] as const)(
    'calls nothing confirmed that is only %s',
    (status) => {
      for (const of of [entry, stayEntry]) {
        expect(linesOf({ ...of, status } as CalendarEntry)).toContain('STATUS:TENTATIVE');
      }
    },
  );

  it('says in its title that it is a request, in each language', () => {
    const titleIn = (language: string, of: CalendarEntry) =>
      linesOf({ ...of, language, status: 'requested' }).find((line) => line.startsWith('SUMMARY:'));
    const titles = languages.map((language) => titleIn(language, stayEntry));
    expect(new Set(titles).size).toBe(languages.length);
    expect(titleIn('en', entry)).toBe('SUMMARY:Requested: Gasthof Adler: table for 2');
    expect(titleIn('uk', stayEntry)).toBe('SUMMARY:Запит: Seehaus: Double room');
  });

  it('has the link that manages the booking, where there is one', () => {
    const manageUrl = 'https://www.example.ch/booking#booking=abc';
    expect(toIcs({ ...entry, language: 'en', manageUrl }, zurich).replace(/\r\n /g, '')).toContain(
      `DESCRIPTION:Manage the booking: ${manageUrl}`,
    );
    expect(toIcs(entry, zurich)).not.toMatch(/^(URL|DESCRIPTION)/m);
  });

  it.each([
    ['Seehaus', 'Seehaus-2026-12-04.ics', 'Seehaus-2026-12-04.ics'],
    ['Hôtel de l’Étoile', 'Hotel-de-lEtoile-2026-12-04.ics', 'H%C3%B4tel-de-l%C3%89toile-2026-12-04.ics'],
    ['Готель', '2026-12-04.ics', '%D0%93%D0%BE%D1%82%D0%B5%D0%BB%D1%8C-2026-12-04.ics'],
    ['A";\r\nSet-Cookie: x', 'A-Set-Cookie-x-2026-12-04.ics', 'A-Set-Cookie-x-2026-12-04.ics'],
  ])('is named after the house and the date: %j', (name, plain, encoded) => {
    for (const of of [entry, stayEntry])
      expect(calendarDisposition({ ...of, venue: { name } })).toBe(
        `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      );
  });

  it('can’t be given lines of its own by a venue’s name', () => {
    const venue = { name: 'Adler\r\nATTENDEE:mailto:evil@example.com' };
    expect(toIcs({ ...entry, venue }, zurich)).not.toMatch(/^ATTENDEE/m);
  });
});

describe('a booking’s calendar file', () => {
  async function book() {
    let now = new Date('2026-12-01T11:00:00Z');
    const app = createTestApp({ now: () => now });
    const journey = new Journey(app);
    await journey.ok('open');
    const { booking } = await journey.ok('guest', journey.guest());
    const { calendar } = booking as { calendar: string };
    return { app, calendar, later: (instant: string) => (now = new Date(instant)) };
  }

  it('opens by a plain link, which has no origin, and is the same whenever it is opened', async () => {
    const { app, calendar, later } = await book();
    const response = await app.request(calendar);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="Gasthof-Adler-2026-12-04.ics"; filename*=UTF-8\'\'Gasthof-Adler-2026-12-04.ics',
    );
    const text = await response.text();
    expect(text).toContain('DTSTART:20261204T180000Z');
    later('2026-12-05T11:00:00Z');
    expect(await (await app.request(calendar)).text()).toBe(text);
    later('2026-12-10T11:00:00Z');
    expect((await app.request(calendar)).status).toBe(404);
  });

  it('says nothing about the guest', async () => {
    const { app, calendar } = await book();
    const text = await (await app.request(calendar, { headers: { Origin: origin } })).text();
    for (const value of [guest.givenName, guest.familyName, guest.email, '79 123']) {
      expect(text).not.toContain(value);
    }
  });

  it('is not found by a token that isn’t one', async () => {
    const { app, calendar } = await book();
    const forged = await app.request(calendar.replace(/.{6}\.ics$/, 'AAAAAA.ics'));
    expect(forged.status).toBe(404);
    expect((await app.request('/v1/sites/adler/calendar/x.ics')).status).toBe(404);
  });
});
