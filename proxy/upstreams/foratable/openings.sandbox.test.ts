import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adlerFamily } from '../../../demo/sandbox/foratable/accounts.ts';
import {
  gasthofAdler,
  krone,
  roessli,
  seehaus,
  startSandbox,
  zunfthaus,
} from '../../../demo/sandbox/index.ts';
import type { Sandbox, SeedRestaurant } from '../../../demo/sandbox/index.ts';
import type { Opening } from '../../../src/contract/index.ts';
import { createApp } from '../../app.ts';
import { readSettings } from '../../settings.ts';
import { createLog, Journey, sessionSecret } from '../../testing/journey.ts';
import { controlOf } from '../../testing/sandbox-control.ts';
import type { SandboxControl } from '../../testing/sandbox-control.ts';
import { siteSetting } from './testing/site.ts';

let sandbox: Sandbox;
let control: SandboxControl;
beforeAll(async () => {
  sandbox = await startSandbox();
  control = controlOf(sandbox);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await control('POST', '/reset');
  await control('PUT', '/clock', { now: '2026-12-01T10:00:00+01:00' });
});

const friday = { date: '2026-12-04', time: '19:00', partySize: 2 };

/** A proxy whose sites are restaurants of the account, and others by their own credentials. */
function proxyOf(seeds: readonly SeedRestaurant[], changes: object = {}) {
  const env: Record<string, string> = {
    FAMILY_USER: adlerFamily.username,
    FAMILY_PASSWORD: adlerFamily.password,
  };
  const sites = seeds.map((seed) => {
    const account = adlerFamily.sites.includes(seed.site) ? 'FAMILY' : seed.site.toUpperCase();
    env[`${account}_USER`] ??= seed.credentials.username;
    env[`${account}_PASSWORD`] ??= seed.credentials.password;
    const credentials = { username: { env: `${account}_USER` }, password: { env: `${account}_PASSWORD` } };
    const { restaurantHash, name } = seed;
    const own = { restaurantHash, name, baseUrl: sandbox.bookApi, ...credentials, ...changes };
    return [seed.site, siteSetting(own)];
  });
  const log = createLog();
  const settings = readSettings({ sites: Object.fromEntries(sites) }, env);
  return { log, app: createApp({ settings, log, sessionSecret, now: () => sandbox.clock.now() }) };
}
async function find(
  seed: SeedRestaurant,
  fields: object = {},
  { app } = proxyOf([seed]),
): Promise<Opening[]> {
  return (await new Journey(app, seed.site).ok('openings', { ...friday, ...fields }))[
    'openings'
  ] as Opening[];
}
const timesOf = (openings: readonly Opening[]) => openings.map(({ date, time }) => `${date} ${time}`);
const counts = async () => ((await control('GET', '/calls')) as { counts: Record<string, number> }).counts;
const patch = (seed: SeedRestaurant, changes: object) =>
  control('PATCH', `/restaurants/${seed.restaurantHash}`, changes);

describe('a table in a restaurant with a contingent', () => {
  it('is found at the times for which it has seats left: likely, and no promise', async () => {
    const openings = await find(gasthofAdler);
    expect(openings.map(({ time, state, placeName }) => [time, state, placeName])).toEqual([
      ['19:00', 'likely', null],
      ['18:30', 'likely', null],
      ['19:30', 'likely', null],
      ['18:00', 'likely', null],
    ]);
  });

  it('is in none of the times for which too few are left', async () => {
    await patch(gasthofAdler, { rooms: { 1: { seats: 3 } } });
    expect(timesOf(await find(gasthofAdler, { partySize: 3 }))).toHaveLength(4);
    expect(await find(gasthofAdler, { partySize: 4 })).toEqual([]);
    await patch(gasthofAdler, { not_dinner: [friday.date] });
    const lunch = ['13:30', '13:15', '13:00', '12:45'].map((time) => `${friday.date} ${time}`);
    expect(timesOf(await find(gasthofAdler))).toEqual(lunch);
  });

  it('is found on the nearest day where that one is closed', async () => {
    // Adler is closed on Mondays.
    const openings = await find(gasthofAdler, { date: '2026-12-07' });
    expect(timesOf(openings)[0]).toBe('2026-12-08 19:00');
    expect(openings).toHaveLength(4);
  });

  it('is in the room that takes the party at that time, by name, where there are several', async () => {
    const [first] = await find(seehaus, { time: '23:00' });
    expect(first).toMatchObject({ time: '23:00', place: '13', placeName: 'Bar', state: 'likely' });
    const night = await find(seehaus, { time: '23:45' });
    const past = night.find(({ date }) => date === '2026-12-05');
    // The contingents of the next date are not asked for.
    expect(past).toMatchObject({ day: '2026-12-04', state: 'possible' });
  });

  it('takes two calls, asked at once, and one of them is shared by all restaurants of the account', async () => {
    const family = [gasthofAdler, seehaus, zunfthaus];
    const proxy = proxyOf(family);
    const all = await Promise.all(family.map((seed) => find(seed, {}, proxy)));
    for (const openings of all) expect(openings[0]).toMatchObject({ time: '19:00', state: 'likely' });
    expect(await counts()).toEqual({ initReservation: 3, getContingents: 1 });
    // Not kept: seats go quickly.
    await find(seehaus, {}, proxy);
    expect(await counts()).toMatchObject({ getContingents: 2 });
  });

  it('shares nothing with another account, nor with another day', async () => {
    const proxy = proxyOf([gasthofAdler, roessli]);
    await Promise.all([
      find(gasthofAdler, {}, proxy),
      find(gasthofAdler, { date: '2026-12-05' }, proxy),
      find(roessli, {}, proxy),
    ]);
    expect(await counts()).toMatchObject({ getContingents: 3 });
  });
});

describe('where nothing is known of the contingent', () => {
  it('the restaurant’s times are told as possible: it is asked by phone', async () => {
    const openings = await find(roessli);
    expect(openings).toHaveLength(4);
    for (const { state } of openings) expect(state).toBe('possible');
  });

  it.each(['break-before', 'http-500', 'garbage'])('the same, and the log tells: %s', async (effect) => {
    const proxy = proxyOf([gasthofAdler]);
    await control('POST', '/faults', { method: 'getContingents', effect });
    const openings = await find(gasthofAdler, {}, proxy);
    expect(openings.map(({ state }) => state)).toEqual(Array(4).fill('possible'));
    expect(proxy.log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
      { message: 'the contingents cannot be had: only opening hours are known' },
    ]);
  });

  it('by other names than assumed, neither; the site’s setting names them', async () => {
    const renamed = { wire: { contingents: { free: 'frei' } } };
    const [first] = await find(gasthofAdler, {}, proxyOf([gasthofAdler], renamed));
    expect(first).toMatchObject({ time: '19:00', state: 'possible' });
  });
});

describe('a restaurant that can’t be asked', () => {
  it('takes nobody online: says so, with its telephone', async () => {
    const error = await new Journey(proxyOf([krone]).app, 'krone').error('openings', friday);
    expect(error).toMatchObject({ code: 'booking_disabled', remedy: 'call' });
  });

  it('is down', async () => {
    await control('POST', '/faults', { method: '*', effect: 'break-before', times: 10 });
    const error = await new Journey(proxyOf([zunfthaus]).app, 'zunfthaus').error('openings', friday);
    expect(error).toMatchObject({ code: 'upstream_unreachable', remedy: 'wait' });
  });

  it('never lets credentials or hashes out', async () => {
    const proxy = proxyOf([gasthofAdler]);
    const reply = await new Journey(proxy.app, 'gasthof-adler').call('openings', friday);
    for (const secret of [adlerFamily.username, adlerFamily.password, gasthofAdler.restaurantHash]) {
      expect(JSON.stringify([reply.body, proxy.log.lines])).not.toContain(secret);
    }
  });
});
