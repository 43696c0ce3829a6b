import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alderHouse, harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { GroupUnderTest, slotsOf } from './testing/group.ts';

let sandbox: Sandbox;
let group: GroupUnderTest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  group = new GroupUnderTest(sandbox, harbour);
  await group.reset();
});
const [lantern = '', kitchen = '', terrace = ''] = harbour.venues.map(({ id }) => id);

async function begun(settings: object = {}) {
  const guest = group.guest(group.app(settings));
  await guest.ok('open');
  return guest;
}
const startOf = async (settings: object = {}) => {
  const answer = await group.guest(group.app(settings)).ok('open');
  if (answer.kind !== 'table') throw new Error('it is no restaurant');
  return answer.start;
};

describe('the venues', () => {
  it('of a group are places, and the group is where the guest goes', async () => {
    const { places, venue } = await startOf();
    expect(places.map(({ name }) => name)).toEqual([
      'The Lantern Room',
      'Quay Kitchen',
      'Saltmarket Terrace',
    ]);
    expect(venue).toMatchObject({ name: 'Harbour Restaurants', phone: '+44 20 7946 0145' });
    expect(places[1]?.venue).toMatchObject({
      name: 'Quay Kitchen',
      street: '2 Cooper’s Quay, London',
      phone: '+44 20 7946 0146',
    });
  });

  it('have no address but their own: the settings’ is the group’s', async () => {
    await group.control('PATCH', '/groups/harbour', { venues: { [kitchen]: { address: '' } } });
    const { places } = await startOf({ venue: { street: 'Rope Walk 18', city: 'London', country: 'GB' } });
    expect(places[0]?.venue).toMatchObject({ street: '18 Rope Walk, London' });
    expect(places[0]?.venue).not.toHaveProperty('city');
    expect(places[1]?.venue).not.toHaveProperty('street');
    expect(places[1]?.venue).not.toHaveProperty('city');
  });

  it('are those of the settings, in their order', async () => {
    const { places } = await startOf({ venues: [terrace, lantern] });
    expect(places.map(({ id }) => id)).toEqual([terrace, lantern]);
    const guest = await begun({ venues: [terrace] });
    const question = { place: lantern, date: '2026-12-04', partySize: 2 };
    expect(await guest.refused('table/slots', question)).toMatchObject({ code: 'place_unavailable' });
  });

  it('where there is one is where the guest goes, with its address', async () => {
    group = new GroupUnderTest(sandbox, alderHouse);
    const { places, venue } = await startOf();
    expect(places).toHaveLength(1);
    expect(venue).toMatchObject({
      name: 'Alder House',
      street: '4 Orchard Rise, Brighton',
      postalCode: 'BN1 1AA',
      country: 'GB',
    });
  });

  it('are asked for once for many guests, and again later', async () => {
    const app = group.app();
    for (let guest = 0; guest < 3; guest += 1) await group.guest(app).ok('open');
    expect((await group.counts()).venues).toBe(1);
    sandbox.clock.advance(6 * 60);
    await group.guest(app).ok('open');
    expect((await group.counts()).venues).toBe(2);
  });
});

describe('the slots of a day', () => {
  it('are told with their shifts, descriptions and policies', async () => {
    const guest = await begun();
    const { meals } = await guest.ok('table/slots', { place: lantern, date: '2026-12-04', partySize: 2 });
    expect(meals.map(({ label }) => label)).toEqual(['Lunch', 'Dinner']);
    expect(meals[1]?.slots[0]).toMatchObject({
      date: '2026-12-04',
      time: '17:30',
      state: 'free',
      description: 'Main room',
      policy: expect.stringContaining('let us know a day ahead') as string,
    });
  });

  it('are read alike where times come as "5:30 PM" and as "17:30"', async () => {
    const guest = await begun();
    const timesOf = async (place: string) => (await slotsOf(guest, place)).map(({ time }) => time);
    expect(await timesOf(lantern)).toContain('18:30');
    expect(await timesOf(kitchen)).toContain('18:30');
  });

  it('can be requests, full, and go on past midnight', async () => {
    const guest = await begun();
    const large = await slotsOf(guest, lantern, '2026-12-04', 9);
    expect(large.filter(({ time }) => time >= '17:30').every(({ state }) => state === 'request')).toBe(true);
    await group.take(lantern, '2026-12-04', '19:00');
    await group.take(terrace, '2026-12-04', '19:00');
    const stateAt = async (place: string) =>
      (await slotsOf(guest, place)).find(({ time }) => time === '19:00')?.state;
    expect([await stateAt(lantern), await stateAt(terrace)]).toEqual(['full', 'request']);
    expect((await slotsOf(guest, terrace)).at(-1)).toMatchObject({ date: '2026-12-05', time: '00:30' });
  });

  it('are none on a closed day', async () => {
    expect(await slotsOf(await begun(), lantern, '2026-12-07')).toEqual([]);
  });

  it('for more guests than can be booked online are refused at the party', async () => {
    const guest = await begun({ maxPartySize: 6 });
    const question = { place: lantern, date: '2026-12-04', partySize: 7 };
    expect(await guest.refused('table/slots', question)).toMatchObject({ remedy: 'party' });
  });
});

describe('a slot that wants a card or money', () => {
  const counterOf = async (settings: object) =>
    (await slotsOf(await begun(settings), kitchen)).find(({ description }) =>
      description?.includes('counter'),
    );
  const cardOf = async (settings: object) =>
    (await slotsOf(await begun(settings), lantern, '2026-12-04', 5)).find(({ time }) => time === '19:00');
  const price = { minor: 6500, currency: 'GBP' };

  it('leads to the telephone, with its policy and cost', async () => {
    expect(await counterOf({})).toMatchObject({
      state: 'phone',
      price,
      policy: 'Paid in advance.\nFree of charge until 48 hours before.',
    });
    expect(await cardOf({})).toMatchObject({
      state: 'phone',
      policy: expect.stringContaining('ask for a card') as string,
    });
    expect(await counterOf({})).not.toHaveProperty('deposit');
  });

  it('binds who books it, and a policy that only larger parties fall under binds nobody else', async () => {
    for (const payment of ['phone', 'on-arrival', 'payment-link']) {
      expect(await counterOf({ payment })).toMatchObject({ binding: true });
      expect(await cardOf({ payment })).toMatchObject({ binding: true });
    }
    const [forTwo] = await slotsOf(await begun(), lantern);
    expect(forTwo).toMatchObject({ policy: expect.stringContaining('ask for a card') as string });
    expect(forTwo).not.toHaveProperty('binding');
  });

  it('is booked where the venue takes both on arrival', async () => {
    expect(await counterOf({ payment: 'on-arrival' })).toMatchObject({ state: 'free', price });
    expect(await cardOf({ payment: 'on-arrival' })).toMatchObject({ state: 'free' });
  });

  it('is paid by link where it costs, and not where it wants a card', async () => {
    const settings = { payment: 'payment-link' };
    expect(await counterOf(settings)).toMatchObject({
      state: 'free',
      deposit: { minor: 13_000, currency: 'GBP' },
    });
    expect(await cardOf(settings)).toMatchObject({ state: 'phone' });
  });

  it('costs what it says for the whole party, where the settings say so', async () => {
    const slot = await counterOf({ payment: 'payment-link', wire: { costIsFor: 'party' } });
    expect(slot).toMatchObject({ deposit: price });
    expect(slot).not.toHaveProperty('price');
  });

  it('stands beside a free one at the same time, each with an offer of its own', async () => {
    const guest = await begun({ payment: 'on-arrival' });
    const atEight = (await slotsOf(guest, kitchen)).filter(({ time }) => time === '20:00');
    expect(new Set(atEight.map(({ offer }) => offer)).size).toBe(2);
    for (const { offer } of atEight) await guest.ok('table/check', { offer, partySize: 2 });
  });

  it('can’t be booked by an offer where it leads to the telephone', async () => {
    const guest = await begun({ payment: 'on-arrival' });
    const counter = (await slotsOf(guest, kitchen)).find(({ description }) =>
      description?.includes('counter'),
    );
    const careful = await begun();
    const error = await careful.refused('table/check', { offer: counter?.offer, partySize: 2 });
    expect(error.remedy).toBe('time');
  });
});

describe('what is nearest to a slot that is taken', () => {
  it('are times of the same day', async () => {
    const guest = await begun();
    const wanted = (await slotsOf(guest, lantern)).find(({ time }) => time === '19:00');
    const { slots } = await guest.ok('table/alternatives', { offer: wanted?.offer, partySize: 2 });
    expect(slots.map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-12-04 18:30',
      '2026-12-04 19:30',
      '2026-12-04 18:00',
      '2026-12-04 20:00',
    ]);
  });

  it('are all that the day has before those of another day', async () => {
    const guest = await begun();
    const wanted = (await slotsOf(guest, lantern)).find(({ time }) => time === '19:00');
    await group.changeVenue(lantern, {
      taken: { '2026-12-04': { '14:00': 100, '16:30': 100, '18:30': 100, '20:00': 100 } },
    });
    const free = (await slotsOf(guest, lantern)).filter(({ state }) => state === 'free');
    expect(free.map(({ time }) => time)).toEqual(['12:00']);
    const { slots } = await guest.ok('table/alternatives', { offer: wanted?.offer, partySize: 2 });
    expect(slots.slice(0, 2).map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-12-04 12:00',
      '2026-12-05 19:00',
    ]);
  });

  it('are the next free days where the day is full', async () => {
    const guest = await begun();
    const wanted = (await slotsOf(guest, lantern)).find(({ time }) => time === '19:00');
    const allDay = Object.fromEntries(
      ['12:00', '14:00', '16:30', '18:30', '20:30'].map((time) => [time, 100]),
    );
    await group.changeVenue(lantern, { taken: { '2026-12-04': allDay } });
    const { slots } = await guest.ok('table/alternatives', { offer: wanted?.offer, partySize: 2 });
    expect(slots.map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-12-05 19:00',
      '2026-12-03 19:00',
      '2026-12-05 18:30',
      '2026-12-05 19:30',
    ]);
  });
});
