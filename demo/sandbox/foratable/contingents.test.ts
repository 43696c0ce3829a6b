import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { adlerFamily } from './accounts.ts';
import type { Contingent } from './contingents.ts';
import { gasthofAdler, roessli, seehaus, zunfthaus } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { Fields, TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

const friday = { date: '2026-12-04', time: '19:00' };
const contingents = async (fields: Fields, credentials = adlerFamily as typeof gasthofAdler.credentials) =>
  (await guest.getContingents(credentials, fields)).contingents as Contingent[];

describe('getContingents', () => {
  it('tells what each of the account’s restaurants has free at a moment, and of no other', async () => {
    expect(await contingents(friday)).toEqual([
      { restaurant_hash: gasthofAdler.restaurantHash, name: 'Gasthof Adler', ...friday, free: 40 },
      { restaurant_hash: seehaus.restaurantHash, name: 'Seehaus', ...friday, free: 72 },
      { restaurant_hash: zunfthaus.restaurantHash, name: 'Zunfthaus zur Linde', ...friday, free: 50 },
    ]);
    expect(await contingents(friday, seehaus.credentials)).toMatchObject([{ name: 'Seehaus' }]);
  });

  it('refuses credentials that open nothing', async () => {
    const stranger = { username: 'family@example.ch', password: 'wrong' };
    expect(await guest.getContingents(stranger, friday)).toMatchObject({
      status: 'error',
      message: 'incorrect_login',
    });
  });

  it('lists every time of the day where none is asked for, and today where no date is', async () => {
    const timesOf = async (fields: Fields) =>
      (await contingents(fields, gasthofAdler.credentials)).map(({ date, time }) => `${date} ${time}`);
    const lunch = ['11:30', '11:45', '12:00', '12:15', '12:30', '12:45', '13:00', '13:15', '13:30'];
    const dinner = ['18:00', '18:30', '19:00', '19:30', '20:00', '20:30', '21:00', '21:30'];
    const all = (date: string) => [...lunch, ...dinner].map((time) => `${date} ${time}`);
    expect(await timesOf({ date: '2026-12-04' })).toEqual(all('2026-12-04'));
    expect(await timesOf({})).toEqual(all('2026-12-01'));
    expect(await timesOf({ time: '19:00' })).toEqual(['2026-12-01 19:00']);
  });

  it('counts what was booked, in every room and in the whole house', async () => {
    await guest.init(seehaus);
    await guest.call('setRoom', { room_id: '11' });
    await guest.setTable({ ...friday, person: '8' });
    await guest.setGuest({
      ...{ firstname: 'Zoë', lastname: 'Müller', email: 'zoe.mueller@example.ch' },
      ...{ mobile: '+41 79 123 45 67', countryCode: 'CH' },
    });
    expect(await contingents(friday, seehaus.credentials)).toMatchObject([{ free: 64 }]);
    await guest.patch(seehaus, { seats: 9 });
    expect(await contingents(friday, seehaus.credentials)).toMatchObject([{ free: 1 }]);
  });

  it('has no more than an event takes, and nothing of a meal that can’t be booked online', async () => {
    await guest.patch(zunfthaus, { event_seats: { '2026-12-03': 3 } });
    const event = { date: '2026-12-03', time: '19:00' };
    expect(await contingents(event, zunfthaus.credentials)).toMatchObject([{ free: 3 }]);
    await guest.patch(gasthofAdler, { not_dinner: ['2026-12-04'] });
    expect(await contingents(friday, gasthofAdler.credentials)).toMatchObject([{ free: 0 }]);
  });

  it('dates a time past midnight as the wall clock does', async () => {
    const night = await contingents({ date: '2026-12-05' }, seehaus.credentials);
    expect(night[0]).toMatchObject({ date: '2026-12-05', time: '00:00' });
    expect(night.at(-1)).toMatchObject({ date: '2026-12-05', time: '23:30' });
  });

  it('leaves out closed days, what is past, and restaurants without a contingent', async () => {
    expect(await contingents({ date: '2026-12-07' }, gasthofAdler.credentials)).toEqual([]);
    expect(await contingents({ date: 'soon' })).toEqual([]);
    await guest.control('PUT', '/clock', { now: '2026-12-04T19:15:00+01:00' });
    const [next] = await contingents({ date: '2026-12-04' }, gasthofAdler.credentials);
    expect(next).toMatchObject({ time: '19:30' });
    expect(await contingents(friday, roessli.credentials)).toEqual([]);
    await guest.patch(gasthofAdler, { status: 'holiday' });
    expect(await contingents({ date: '2026-12-05' }, gasthofAdler.credentials)).toEqual([]);
  });
});
