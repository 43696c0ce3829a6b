import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHotel, tuesday, wednesday } from './testing/hotel.ts';
import type { Hotel, StayJourney } from './testing/hotel.ts';
import { origin } from '../../testing/journey.ts';

/** A booking after it was made, by its manage link alone. */

let hotel: Hotel;
let journey: StayJourney;
beforeAll(async () => {
  hotel = await openHotel(undefined, { timeLimits: { poll: 5, document: 200 } });
});
beforeEach(async () => {
  await hotel.control('POST', '/reset');
  await hotel.control('PUT', '/clock', { now: tuesday });
  hotel.log.lines.length = 0;
  journey = hotel.journey();
  await journey.open();
});
afterAll(() => hotel.close());

async function booked(roomType = '18', guest = journey) {
  if (!guest.session) await guest.open();
  const rate = (await guest.rates(wednesday, roomType))['101'];
  const { token, calendar } = await guest.book(rate);
  return { token, calendar, total: rate?.total };
}
const statusOf = async () => (await hotel.sold())[0]?.status;
const cancels = async () => (await hotel.counts())['CancelReservation'] ?? 0;

describe('the manage link', () => {
  it('shows what was booked, paid and unpaid', async () => {
    const { token, total } = await booked();
    await hotel.control('PATCH', '/stays/hotel-dnipro/700001', { paid: ['2026-12-02'] });
    const { venue, booking } = await journey.lookUp(token);
    expect(venue).toMatchObject({ name: 'Готель «Дніпро»', city: 'Київ' });
    expect(booking).toMatchObject({
      status: 'confirmed',
      reference: '700001',
      arrival: '2026-12-02',
      departure: '2026-12-04',
      rate: 'Flexible',
      refundable: true,
      adults: 2,
      children: 0,
      payment: 'card',
      total,
      document: true,
      cancellable: true,
      cancellation: { text: 'Free of charge until 18:00.', language: 'en' },
    });
    expect((booking.paid?.minor ?? 0) * 2).toBe(total?.minor);
    expect((booking.unpaid?.minor ?? 0) * 2).toBe(total?.minor);
    expect(booking.items.reduce((sum, item) => sum + item.total.minor, 0)).toBe(total?.minor);
  });

  it('shows what it remembers of a booking that the hotel gives no data of', async () => {
    await hotel.patch({ confirmsAtOnce: false });
    const { token } = await booked();
    expect((await journey.lookUp(token)).booking).toMatchObject({
      status: 'requested',
      reference: '700001',
      arrival: '2026-12-02',
      total: null,
      items: [],
      cancellable: true,
      document: false,
    });
  });

  it('opens the booking from any page of the hotel until two months after', async () => {
    const { token } = await booked();
    await hotel.control('PUT', '/clock', { now: '2027-02-01T12:00:00Z' });
    expect((await journey.lookUp(token)).booking).toMatchObject({ status: 'confirmed', cancellable: false });
    await hotel.control('PUT', '/clock', { now: '2027-02-04T12:00:00Z' });
    expect(await journey.error('manage/look-up', { token })).toMatchObject({ code: 'link_invalid' });
  });

  it.each(['look-up', 'cancel', 'document'])(
    'that is none opens nothing, and %s says the same of each',
    async (name) => {
      const { token, calendar } = await booked();
      const { token: foreign } = await booked('12', hotel.journey('sister'));
      const forged = `${token.slice(0, -4)}AAAA`;
      const calendarToken = /calendar\/(.+)\.ics$/.exec(calendar)?.[1] ?? '';
      const bodies = [];
      for (const wrong of [forged, foreign, journey.session, calendarToken, 'x', '1']) {
        const { status, body } = await journey.call(`manage/${name}`, { token: wrong, repeat: false });
        bodies.push({ status, error: { ...(body['error'] as object), reference: 'r' } });
      }
      await hotel.control('PUT', '/clock', { now: '2027-03-01T12:00:00Z' });
      const { status, body } = await journey.call(`manage/${name}`, { token, repeat: false });
      bodies.push({ status, error: { ...(body['error'] as object), reference: 'r' } });
      expect(bodies[0]).toMatchObject({ status: 200, error: { code: 'link_invalid', remedy: 'call' } });
      for (const other of bodies) expect(other).toEqual(bodies[0]);
      // Once for each of the two when they were booked.
      expect((await hotel.counts())['GetReservationInfo']).toBe(2);
      expect(await cancels()).toBe(0);
    },
  );

  it('is no use on a page that may not book', async () => {
    const { token } = await booked();
    const response = await journey.app.request('/v1/sites/hotel/manage/look-up', {
      method: 'POST',
      headers: { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, language: 'en' }),
    });
    expect(response.status).toBe(403);
  });
});

describe('cancelling', () => {
  const cancel = (token: string, repeat = false) => journey.call('manage/cancel', { token, repeat });

  it('cancels, and says so again when asked again', async () => {
    const { token } = await booked();
    expect((await cancel(token)).body).toEqual({ status: 'cancelled' });
    expect(await statusOf()).toBe('cancelled');
    expect((await cancel(token, true)).body).toEqual({ status: 'cancelled' });
    expect((await journey.lookUp(token)).booking).toMatchObject({ status: 'cancelled', cancellable: false });
    expect(await cancels()).toBe(1);
  });

  it.each(['break-before', 'http-500'])(
    'is said once more where the booking stands after %s',
    async (effect) => {
      const { token } = await booked();
      await hotel.fault('CancelReservation', effect);
      expect((await cancel(token)).body).toEqual({ status: 'cancelled' });
      expect(await statusOf()).toBe('cancelled');
      expect(await cancels()).toBe(2);
    },
  );

  it.each(['break-after', 'garbage'])(
    'after %s is unknown where the hotel then refuses all: so it would, too, if its database were down',
    async (effect) => {
      const { token } = await booked();
      await hotel.fault('CancelReservation', effect);
      expect((await cancel(token)).body).toMatchObject({ error: { code: 'outcome_unknown' } });
      expect((await cancel(token, true)).body).toMatchObject({ error: { code: 'outcome_unknown' } });
      expect(await statusOf()).toBe('cancelled');
    },
  );

  it('said twice at once is told the same', async () => {
    const { token } = await booked();
    const answers = await Promise.all([cancel(token), cancel(token)]);
    expect(answers.map(({ body }) => body)).toEqual([{ status: 'cancelled' }, { status: 'cancelled' }]);
  });

  it('says truly that it does not know, in its own words', async () => {
    const { token } = await booked();
    await hotel.fault('CancelReservation', 'break-before', { times: 2 });
    const error = await journey.error('manage/cancel', { token, repeat: false });
    expect(error).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
    expect(error.message).toMatch(/whether your booking was cancelled/);
    expect((await cancel(token, true)).body).toEqual({ status: 'cancelled' });
  });

  it('does nothing where the booking can’t even be seen', async () => {
    const { token } = await booked();
    await hotel.fault('GetReservationInfo', 'break-before', { times: 2 });
    expect(await journey.error('manage/cancel', { token, repeat: false })).toMatchObject({
      code: 'upstream_unreachable',
    });
    expect(await journey.error('manage/cancel', { token, repeat: true })).toMatchObject({
      code: 'outcome_unknown',
    });
    expect(await cancels()).toBe(0);
  });

  it('is refused where the hotel refuses, and after the day of arrival', async () => {
    const { token } = await booked();
    await hotel.patch({ cancellable: false });
    expect(await journey.error('manage/cancel', { token, repeat: false })).toMatchObject({
      code: 'cancel_refused',
      remedy: 'call',
    });
    await hotel.patch({ cancellable: true });
    await hotel.control('PUT', '/clock', { now: '2026-12-02T22:30:00Z' });
    expect(await journey.error('manage/cancel', { token, repeat: false })).toMatchObject({
      code: 'cancel_refused',
    });
    await hotel.control('PUT', '/clock', { now: '2026-12-02T21:30:00Z' });
    expect((await cancel(token)).body).toEqual({ status: 'cancelled' });
  });

  it('of a booking that the hotel has not confirmed asks the hotel', async () => {
    await hotel.patch({ confirmsAtOnce: false });
    const { token } = await booked();
    expect((await cancel(token, true)).body).toEqual({ status: 'cancelled' });
    expect(await statusOf()).toBe('cancelled');
    const after = hotel.restarted();
    expect(await after.error('manage/cancel', { token, repeat: false })).toMatchObject({
      code: 'booking_not_found',
    });
    expect(await after.error('manage/cancel', { token, repeat: true })).toMatchObject({
      code: 'outcome_unknown',
    });
  });
});

describe('the confirmation', () => {
  it('comes as a PDF, once the hotel has made it', async () => {
    const { token } = await booked();
    const response = await journey.app.request('/v1/sites/hotel/manage/document', {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, language: 'en' }),
    });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="booking.pdf"');
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new TextDecoder('latin1').decode(await response.arrayBuffer())).toMatch(/^%PDF-1/);
    expect((await hotel.counts())['GetDocument']).toBeGreaterThan(1);
  });

  it.each([
    ['is switched off at the hotel', { documents: 'off' }],
    ['takes too long', { documents: 'slow' }],
    ['is of a booking without data', { confirmsAtOnce: false }],
  ])('that %s is none', async (_, patch) => {
    await hotel.patch(patch);
    const { token } = await booked();
    expect(await journey.error('manage/document', { token })).toMatchObject({
      code: 'document_unavailable',
      remedy: 'call',
    });
  });
});

describe('the calendar file', () => {
  it('has the whole stay and the manage link, and nothing about the guest', async () => {
    const { calendar, token } = await booked();
    const text = await (await journey.app.request(calendar)).text();
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20261202T120000Z',
        'DTEND:20261204T100000Z',
        'SUMMARY:Готель «Дніпро»: Люкс',
        `DESCRIPTION:Manage the booking: https://www.gasthof-adler.example/booking.html#booking=${token}&lang=en`,
      ]),
    );
    expect(text).not.toMatch(/Шевченко|Олена|shevchenko|38044/);
    const again = (await journey.lookUp(token)).booking.calendar;
    expect(await (await journey.app.request(again)).text()).toBe(text);
  });

  it('of a hotel that tells no times has whole days, the last included', async () => {
    const timeless = await openHotel(undefined, {
      site: { stay: { arrivalTime: null, departureTime: null }, manageUrl: undefined },
    });
    await timeless.control('PUT', '/clock', { now: tuesday });
    const guest = timeless.journey();
    await guest.open();
    const { calendar, manageUrl } = await guest.book((await guest.rates(wednesday, '18'))['101']);
    expect(manageUrl).toBeNull();
    const text = await (await guest.app.request(calendar)).text();
    expect(text).toContain('DTSTART;VALUE=DATE:20261202');
    expect(text).toContain('DTEND;VALUE=DATE:20261205');
    expect(text).not.toContain('DESCRIPTION');
    await timeless.close();
  });
});
