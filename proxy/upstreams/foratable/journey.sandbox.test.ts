import { afterEach, describe, expect, it } from 'vitest';
import { gasthofAdler, knownGuest, seehaus, zunfthaus } from '../../../demo/sandbox/index.ts';
import type { SeedRestaurant } from '../../../demo/sandbox/index.ts';
import type { Meal } from '../../../src/contract/index.ts';
import { table, wanted } from './testing/conversation.ts';
import { openRestaurant } from './testing/sandbox.ts';
import type { SandboxedRestaurant } from './testing/sandbox.ts';

/** Tuesday noon in Zurich. */
const tuesday = new Date('2026-12-01T11:00:00Z');
let restaurant: SandboxedRestaurant;

async function open(seed: SeedRestaurant) {
  restaurant = await openRestaurant(seed);
  restaurant.sandbox.clock.set(tuesday);
  return restaurant.journey();
}
afterEach(() => restaurant.close());

describe('a guest books a table', () => {
  it('with a code from the phone', async () => {
    const guest = await open(gasthofAdler);
    expect(await guest.open()).toMatchObject({
      venue: { name: 'Gasthof Adler', city: 'Meilen', postalCode: '8706' },
      now: '2026-12-01T12:00',
      places: [{ name: 'Gaststube', maxPartySize: 10, days: { from: '2026-12-01', to: '2027-12-01' } }],
      choice: null,
      capabilities: { slots: 'window', comment: false, code: 'sometimes' },
    });
    const { meals } = await guest.ok('slots', { place: '1', date: table.date, partySize: 2 });
    expect(meals).toMatchObject([{ label: 'Mittag' }, { label: 'Abend' }]);
    expect(await guest.ok('check', wanted())).toMatchObject({ choiceOffered: false });
    expect(await guest.ok('guest', guest.guest())).toMatchObject({
      status: 'code',
      sentTo: '+41 79 ••• •• 67',
      codeLength: 4,
    });
    const code = await restaurant.lastCode();
    const wrong = code === '0000' ? '0001' : '0000';
    expect(await guest.error('code', { code: wrong, repeat: false })).toMatchObject({
      code: 'code_wrong',
      remedy: 'code',
    });
    expect(await guest.ok('code', { code, repeat: false })).toMatchObject({
      status: 'confirmed',
      booking: { ...table, reference: expect.stringMatching(/^b-[2-9a-z]{8}$/) },
    });
    expect(await restaurant.bookings()).toHaveLength(1);
  });

  it('at once when forAtable knows them', async () => {
    const guest = await open(gasthofAdler);
    await guest.open();
    await guest.ok('check', wanted());
    const known = { email: knownGuest.email, tel: knownGuest.mobile, telCountry: 'CH' };
    expect(await guest.ok('guest', guest.guest(known))).toMatchObject({ status: 'confirmed' });
  });

  it('in the room they choose, at its own times', async () => {
    const guest = await open(seehaus);
    const { places } = await guest.open();
    expect(places).toMatchObject([
      { id: '11', name: 'Gartensaal' },
      { id: '12', name: 'Terrasse' },
      { id: '13', name: 'Bar' },
    ]);
    const { meals } = await guest.ok('slots', { place: '13', date: '2026-12-04', partySize: 2 });
    expect(meals).toMatchObject([{ label: 'Aperitivo' }, { label: 'Bar' }]);
    const late = (meals as Meal[])[1]?.slots.find(({ time }) => time === '00:30');
    expect(late).toMatchObject({ date: '2026-12-05', state: 'free' });
    await guest.ok('check', { offer: late?.offer, partySize: 2 });
    await guest.ok('guest', guest.guest());
    const { booking } = await guest.ok('code', { code: await restaurant.lastCode(), repeat: false });
    expect(booking).toMatchObject({ date: '2026-12-05', time: '00:30', place: 'Bar' });
    expect(await restaurant.bookings()).toMatchObject([{ room: '13', time: '00:30' }]);
  });

  it('in the room of the slot, whatever rooms they have looked at since', async () => {
    const guest = await open(seehaus);
    await guest.open();
    const question = { date: '2026-12-04', partySize: 2 };
    const { meals } = await guest.ok('slots', { place: '11', ...question });
    const dinner = (meals as Meal[]).flatMap(({ slots }) => slots).find(({ time }) => time === '19:00');
    await guest.ok('check', { offer: dinner?.offer, partySize: 2 });
    const checked = guest.session;
    await guest.ok('slots', { place: '13', ...question });
    // The page goes on as if it had never looked: it has left that call before its answer came.
    guest.session = checked;
    await guest.ok('check', { offer: dinner?.offer, partySize: 2 });
    await guest.ok('guest', guest.guest());
    await guest.ok('code', { code: await restaurant.lastCode(), repeat: false });
    expect(await restaurant.bookings()).toMatchObject([{ room: '11', time: '19:00' }]);
  });

  it('with the choice that is due at that time', async () => {
    const guest = await open(zunfthaus);
    expect(await guest.open()).toMatchObject({
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
    expect(await guest.ok('check', wanted({ place: '21' }))).toMatchObject({ choiceOffered: true });
    expect(await guest.error('choice')).toMatchObject({ code: 'choice_required', remedy: 'choice' });
    expect(await guest.ok('choice', { choice: '2' })).toMatchObject({ accepted: true });
    expect(await guest.ok('guest', guest.guest())).toMatchObject({ status: 'code' });
  });
});
