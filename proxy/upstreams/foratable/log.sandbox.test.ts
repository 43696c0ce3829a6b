import { afterEach, describe, expect, it } from 'vitest';
import { seehaus } from '../../../demo/sandbox/index.ts';
import { guest } from '../../testing/journey.ts';
import { openHouse } from './testing/sandbox.ts';
import type { SiteContext } from './testing/sandbox.ts';

let house: SiteContext;
afterEach(() => house.close());

describe('the log', () => {
  it('has a line for each request, and nothing in it of guest, code, token, hash or credentials', async () => {
    house = await openHouse(seehaus);
    house.sandbox.clock.set(new Date('2026-12-01T11:00:00Z'));
    const journey = house.journey();
    journey.language = 'en';
    const hidden = new Set<string>([seehaus.restaurantHash, ...Object.values(seehaus.credentials)]);
    const note = () => hidden.add(journey.session);

    await journey.ok('start');
    note();
    await journey.ok('room', { room: '11' });
    note();
    await journey.ok('check', { date: '2026-12-04', time: '19:00', partySize: 3, promoCode: 'SEEBLICK' });
    note();
    await journey.ok('choice', { comment: 'we bring our dog Bruno' });
    note();
    await journey.error('guest', journey.guest({ email: 'mia@muster' }));
    await journey.ok('guest', journey.guest());
    note();
    await journey.error('code', { code: '999999', repeat: false });
    const code = await house.lastCode();
    const { booking } = await journey.ok('code', { code, repeat: false });
    const { calendar, reference } = booking as { calendar: string; reference: string };
    await journey.app.request(calendar);

    for (const value of Object.values(guest)) hidden.add(value);
    hidden.delete('CH');
    for (const value of [
      '+41791234567',
      '79 •',
      'Bruno',
      'SEEBLICK',
      'mia@muster',
      '999999',
      calendar,
      reference,
    ]) {
      hidden.add(value);
    }
    const { requests = [] } = { requests: await house.bookings() };
    expect(requests).toHaveLength(1);

    const log = JSON.stringify(house.log.lines);
    for (const value of hidden) expect(log).not.toContain(value);
    expect(log).not.toMatch(/[0-9a-f]{32}/);
    expect(log).not.toMatch(new RegExp(`"${code}"`));
  });

  it('tells what the operator needs: route, site, status, code, reference, time, and the calls made', async () => {
    house = await openHouse(seehaus);
    const journey = house.journey();
    await journey.ok('start');
    const error = await journey.error('room', { room: '99' });
    expect(house.log.lines.map(({ fields }) => fields)).toEqual([
      {
        method: 'POST',
        route: '/v1/sites/:site/table/start',
        site: 'seehaus',
        status: 200,
        code: undefined,
        reference: expect.stringMatching(/^r-[2-9a-z]{5}$/),
        ms: expect.any(Number),
        upstream: [
          {
            method: 'initReservation',
            ms: expect.any(Number),
            outcome: 'ok',
            status: 200,
            requestId: undefined,
          },
        ],
      },
      expect.objectContaining({
        route: '/v1/sites/:site/table/room',
        status: 200,
        code: 'room_not_exists',
        reference: error.reference,
        upstream: [expect.objectContaining({ method: 'setRoom', outcome: 'room_not_exists' })],
      }),
    ]);
  });

  it('shows the pattern of a route, never the path that was asked for', async () => {
    house = await openHouse(seehaus);
    const { app } = house.journey();
    await app.request('/v1/sites/mia@example.ch/079-123');
    await app.request('/mia@example.ch');
    await app.request('/v1/sites/seehaus/calendar/mia@example.ch.ics');
    expect(JSON.stringify(house.log.lines)).not.toContain('mia@');
  });
});
