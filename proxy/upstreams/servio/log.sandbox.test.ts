import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hotelDnipro } from '../../../demo/sandbox/index.ts';
import { hotelGuest, openHotel, tuesday, wednesday } from './testing/hotel.ts';
import type { Hotel } from './testing/hotel.ts';

let hotel: Hotel;
beforeAll(async () => {
  hotel = await openHotel(undefined, { timeLimits: { poll: 5 } });
  await hotel.control('PUT', '/clock', { now: tuesday });
});
afterAll(() => hotel.close());

describe('a hotel’s log', () => {
  it('has nothing in it of guest, company, account, session, quote, link or token', async () => {
    const journey = hotel.journey();
    const hidden = new Set<string>([
      hotelDnipro.accessToken,
      'Bruno',
      'LOYAL10',
      '30012345',
      'Мрія',
      '+380442792191',
    ]);
    for (const value of Object.values(hotelGuest)) if (value !== 'UA') hidden.add(value);
    const note = (...values: unknown[]) =>
      values.forEach((value) => typeof value === 'string' && hidden.add(value));

    await journey.open();
    note(journey.session);
    await journey.ok('company', { code: '30012345' });
    note(journey.session);
    await journey.rooms(wednesday);
    const rates = await journey.rates(wednesday, '12', { loyaltyCode: 'LOYAL10' });
    note(rates['201']?.quote);
    await journey.error(
      'book',
      journey.bookRequest(rates['201'], { guest: { ...hotelGuest, email: 'olena@' } }),
    );
    const request = journey.bookRequest(rates['201'], { comment: 'our dog Bruno' });
    const { booking } = await journey.ok('book', request);
    const { token, calendar, reference } = booking as Record<string, string>;
    note(request.key, token, calendar, reference);
    await journey.app.request(calendar ?? '');
    await journey.lookUp(token ?? '');
    await journey.call('manage/document', { token });
    await journey.ok('manage/cancel', { token, repeat: false });
    await hotel.fault('AddRoomReservation', 'garbage');
    await journey.error('book', journey.bookRequest(rates['201']));
    await journey.error('manage/look-up', { token: 'olena.shevchenko@example.ua' });

    const log = JSON.stringify(hotel.log.lines);
    expect(hotel.log.lines.length).toBeGreaterThan(10);
    expect(log).toContain('it is not known whether a booking was made');
    expect(hidden.size).toBeGreaterThan(14);
    for (const value of hidden) expect(log).not.toContain(value);
    expect(log).not.toContain('eyJ');
  });

  it('tells what the operator needs: route, site, status, code, and the calls made', async () => {
    hotel.log.lines.length = 0;
    const journey = hotel.journey();
    await journey.open();
    const error = await journey.error('company', { code: 'nobody' });
    expect(hotel.log.lines.at(-1)?.fields).toEqual({
      method: 'POST',
      route: '/v1/sites/:site/stay/company',
      site: 'hotel',
      status: 200,
      code: 'company_not_found',
      reference: error.reference,
      ms: expect.any(Number),
      upstream: [
        { method: 'GetCompanyInfo', ms: expect.any(Number), outcome: 'CompanyNotFound', status: 200 },
      ],
    });
  });
});
