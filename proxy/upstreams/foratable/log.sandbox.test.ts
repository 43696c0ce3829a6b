import { afterEach, describe, expect, it } from 'vitest';
import { seehaus } from '../../../demo/sandbox/index.ts';
import { guest } from '../../testing/journey.ts';
import { wanted } from './testing/conversation.ts';
import { openRestaurant } from './testing/sandbox.ts';
import type { SandboxedRestaurant } from './testing/sandbox.ts';

let restaurant: SandboxedRestaurant;
afterEach(() => restaurant.close());

describe('the log', () => {
  it('has a line for each request, and nothing in it of guest, code, token, hash or credentials', async () => {
    restaurant = await openRestaurant(seehaus);
    restaurant.sandbox.clock.set(new Date('2026-12-01T11:00:00Z'));
    const journey = restaurant.journey();
    journey.language = 'en';
    const hidden = new Set<string>([seehaus.restaurantHash, ...Object.values(seehaus.credentials)]);
    const note = () => hidden.add(journey.session);

    await journey.open();
    note();
    await journey.ok('slots', { place: '11', date: '2026-12-04', partySize: 3 });
    note();
    await journey.ok('check', wanted({ place: '11', partySize: 3, promoCode: 'SEEBLICK' }));
    note();
    await journey.ok('choice', { comment: 'we bring our dog Bruno' });
    note();
    await journey.error('guest', journey.guest({ email: 'mia@muster' }));
    await journey.ok('guest', journey.guest());
    note();
    await journey.error('code', { code: '999999', repeat: false });
    const code = await restaurant.lastCode();
    const { booking } = await journey.ok('code', { code, repeat: false });
    const { calendar, token } = booking as { calendar: string; token: string };
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
      token,
    ]) {
      hidden.add(value);
    }
    expect(await restaurant.bookings()).toHaveLength(1);

    const log = JSON.stringify(restaurant.log.lines);
    for (const value of hidden) expect(log).not.toContain(value);
    expect(log).not.toMatch(/[0-9a-f]{32}/);
    expect(log).not.toMatch(new RegExp(`"${code}"`));
  });

  it('tells what the operator needs: route, site, status, code, reference, time, and the calls made', async () => {
    restaurant = await openRestaurant(seehaus);
    const journey = restaurant.journey();
    await journey.open();
    const error = await journey.error('check', wanted({ place: '99' }));
    expect(restaurant.log.lines.map(({ fields }) => fields)).toEqual([
      {
        method: 'POST',
        route: '/v1/sites/:site/open',
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
        route: '/v1/sites/:site/table/check',
        status: 200,
        code: 'place_unavailable',
        reference: error.reference,
        upstream: [expect.objectContaining({ method: 'setRoom', outcome: 'room_not_exists' })],
      }),
    ]);
  });

  it('shows the pattern of a route, never the path that was asked for', async () => {
    restaurant = await openRestaurant(seehaus);
    const { app } = restaurant.journey();
    await app.request('/v1/sites/mia@example.ch/079-123');
    await app.request('/mia@example.ch');
    await app.request('/v1/sites/seehaus/calendar/mia@example.ch.ics');
    expect(JSON.stringify(restaurant.log.lines)).not.toContain('mia@');
  });
});
