import { afterEach, describe, expect, it } from 'vitest';
import { gasthofAdler, knownGuest, seehaus, zunfthaus } from '../../../demo/sandbox/index.ts';
import type { SeedRestaurant } from '../../../demo/sandbox/index.ts';
import { openHouse } from './testing/sandbox.ts';
import type { SiteContext } from './testing/sandbox.ts';

/** Tuesday noon in Zurich. */
const tuesday = new Date('2026-12-01T11:00:00Z');
let house: SiteContext;

async function open(seed: SeedRestaurant) {
  house = await openHouse(seed);
  house.sandbox.clock.set(tuesday);
  return house.journey();
}
afterEach(() => house.close());

const table = { date: '2026-12-04', time: '19:00', partySize: 2 };

describe('a guest books a table', () => {
  it('with a code from the phone', async () => {
    const guest = await open(gasthofAdler);
    expect(await guest.ok('start')).toMatchObject({
      venue: { name: 'Gasthof Adler', city: 'Meilen', postalCode: '8706', maxPartySize: 10 },
      now: '2026-12-01T12:00',
      rooms: [{ name: 'Gaststube', days: { from: '2026-12-01', to: '2027-12-01' } }],
      choice: null,
      comment: false,
    });
    const { meals } = await guest.ok('slots', { date: table.date });
    expect(meals).toMatchObject([{ label: 'Mittag' }, { label: 'Abend' }]);
    expect(await guest.ok('check', table)).toMatchObject({ choiceOffered: false });
    expect(await guest.ok('guest', guest.guest())).toMatchObject({
      status: 'code',
      sentTo: '+41 79 ••• •• 67',
      codeLength: 4,
    });
    const code = await house.lastCode();
    const wrong = code === '0000' ? '0001' : '0000';
    expect(await guest.error('code', { code: wrong, repeat: false })).toMatchObject({
      code: 'wrong_code',
      remedy: 'code',
    });
    expect(await guest.ok('code', { code, repeat: false })).toMatchObject({
      status: 'confirmed',
      booking: { ...table, reference: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
    expect(await house.bookings()).toHaveLength(1);
  });

  it('at once when forAtable knows them', async () => {
    const guest = await open(gasthofAdler);
    await guest.ok('start');
    await guest.ok('check', table);
    const known = { email: knownGuest.email, tel: knownGuest.mobile, telCountry: 'CH' };
    expect(await guest.ok('guest', guest.guest(known))).toMatchObject({ status: 'confirmed' });
  });

  it('in the room they choose, at its own times', async () => {
    const guest = await open(seehaus);
    const { rooms } = await guest.ok('start');
    expect(rooms).toMatchObject([
      { id: '11', name: 'Gartensaal' },
      { id: '12', name: 'Terrasse' },
      { id: '13', name: 'Bar' },
    ]);
    await guest.ok('room', { room: '13' });
    const { meals } = await guest.ok('slots', { date: '2026-12-04' });
    expect(meals).toMatchObject([
      { label: 'Aperitivo' },
      { label: 'Bar', slots: expect.arrayContaining([{ date: '2026-12-05', time: '00:30' }]) },
    ]);
    await guest.ok('check', { date: '2026-12-05', time: '00:30', partySize: 2 });
  });

  it('with the choice that is due at that time', async () => {
    const guest = await open(zunfthaus);
    expect(await guest.ok('start')).toMatchObject({
      choice: {
        title: 'Menü',
        required: true,
        options: [
          { price: { minor: 8500, currency: 'CHF' } },
          { price: { minor: 7250 } },
          { name: 'À la carte' },
        ],
      },
    });
    expect(await guest.ok('check', table)).toMatchObject({ choiceOffered: true });
    expect(await guest.error('choice')).toMatchObject({ code: 'choice_not_set', remedy: 'choice' });
    expect(await guest.ok('choice', { choice: '2' })).toMatchObject({ accepted: true });
    expect(await guest.ok('guest', guest.guest())).toMatchObject({ status: 'code' });
  });
});
