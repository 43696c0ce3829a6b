import { describe, expect, it } from 'vitest';
import type { Meal, Opening, Place, Slot } from '../../src/contract/index.ts';
import { Failure } from '../errors.ts';
import { createTestApp } from '../testing/app.ts';
import { Journey } from '../testing/journey.ts';
import { capabilities } from '../testing/table-upstream.ts';
import type { TableUpstream } from '../upstreams/table.ts';

const wanted = { date: '2026-12-04', time: '19:00', partySize: 2 };
const slot = (date: string, time: string, state: Slot['state'] = 'free'): Slot => ({
  ...{ date, time, state, offer: `${date} ${time}` },
});
const days = { from: '2026-12-01', to: '2026-12-31', closed: {} };
const stube: Place = { id: '1', name: 'Stube', maxPartySize: 8, days };

/** A restaurant with these slots, by place and day; its conversation counts what it was asked. */
function restaurant(
  slots: Record<string, Slot[]>,
  { places = [stube], kind = capabilities.slots } = {},
): Partial<TableUpstream> {
  return {
    start: async () => ({
      venue: { name: 'Adler' },
      now: '2026-12-01T12:00',
      capabilities: { ...capabilities, slots: kind },
      places,
      choice: null,
      expires: new Date('2026-12-01T13:00:00Z'),
      state: { asked: 0 },
    }),
    slots: async ({ state, place, date }) => {
      const asked = (state as { asked: number }).asked + 1;
      const day = slots[`${place} ${date}`] ?? [];
      const meals: Meal[] = day.length > 0 ? [{ label: null, slots: day }] : [];
      return { state: { asked }, meals };
    },
  };
}
async function find(upstream: Partial<TableUpstream>, fields: object = {}): Promise<Opening[]> {
  const journey = new Journey(createTestApp({ upstream }));
  return (await journey.ok('openings', { ...wanted, ...fields }))['openings'] as Opening[];
}
const timesOf = (openings: readonly Opening[]) => openings.map(({ date, time }) => `${date} ${time}`);

describe('a restaurant without a question for it', () => {
  it('is asked for the slots of the day, and four of those that can be booked are told, the nearest first', async () => {
    const times = ['17:00', '18:00', '18:30', '19:30', '20:00', '21:00'].map((time) =>
      slot(wanted.date, time),
    );
    const full = [slot(wanted.date, '19:00', 'full'), slot(wanted.date, '18:45', 'phone')];
    expect(timesOf(await find(restaurant({ [`1 ${wanted.date}`]: [...times, ...full] })))).toEqual([
      '2026-12-04 18:30',
      '2026-12-04 19:30',
      '2026-12-04 18:00',
      '2026-12-04 20:00',
    ]);
  });

  it('tells of each what is known: free, on request, or only that it is open', async () => {
    const day = [slot(wanted.date, '19:00'), slot(wanted.date, '19:30', 'request')];
    const statesOf = async (kind: 'party' | 'window') =>
      (await find(restaurant({ [`1 ${wanted.date}`]: day }, { kind }))).map(({ state }) => state);
    expect(await statesOf('party')).toEqual(['free', 'request']);
    expect(await statesOf('window')).toEqual(['possible', 'request']);
  });

  it('names the place where there are several, each time at the first that has it', async () => {
    const garden = { ...stube, id: '2', name: 'Garden' };
    const small = { ...stube, id: '3', name: 'Nook', maxPartySize: 1 };
    const openings = await find(
      restaurant(
        {
          [`1 ${wanted.date}`]: [slot(wanted.date, '19:00')],
          [`2 ${wanted.date}`]: [slot(wanted.date, '19:00'), slot(wanted.date, '19:30')],
          [`3 ${wanted.date}`]: [slot(wanted.date, '20:00')],
        },
        { places: [stube, garden, small] },
      ),
    );
    expect(openings.map(({ time, place, placeName }) => [time, place, placeName])).toEqual([
      ['19:00', '1', 'Stube'],
      ['19:30', '2', 'Garden'],
    ]);
  });

  it('with nothing that day, or closed then, tells the times of the nearest day that has any', async () => {
    const other = { '1 2026-12-06': [slot('2026-12-06', '12:00'), slot('2026-12-06', '18:30')] };
    const expected = ['2026-12-06 18:30', '2026-12-06 12:00'];
    expect(timesOf(await find(restaurant(other)))).toEqual(expected);
    const closed = { ...stube, days: { ...days, closed: { [wanted.date]: 'closed' as const } } };
    expect(timesOf(await find(restaurant(other, { places: [closed] })))).toEqual(expected);
    expect(await find(restaurant({}))).toEqual([]);
  });

  it('counts hours past midnight to the evening before', async () => {
    const late = [slot('2026-12-05', '00:30'), slot(wanted.date, '23:30')];
    const openings = await find(restaurant({ [`1 ${wanted.date}`]: late }), { time: '23:45' });
    expect(openings.map(({ day, date, time }) => [day, date, time])).toEqual([
      ['2026-12-04', '2026-12-04', '23:30'],
      ['2026-12-04', '2026-12-05', '00:30'],
    ]);
  });

  it('says why where nothing can be found', async () => {
    const journey = new Journey(
      createTestApp({ upstream: { start: async () => new Failure('booking_disabled') } }),
    );
    expect(await journey.error('openings', wanted)).toMatchObject({
      code: 'booking_disabled',
      remedy: 'call',
    });
    const small = new Journey(createTestApp({ upstream: restaurant({}) }));
    expect(await small.error('openings', { ...wanted, partySize: 9 })).toMatchObject({
      code: 'party_too_large',
    });
    expect(await small.error('openings', { ...wanted, time: 'late' })).toMatchObject({
      code: 'invalid_request',
    });
  });
});

describe('a restaurant that is slow', () => {
  it('holds up none of the others', async () => {
    let answer = (_: Failure): void => undefined;
    const slow = new Promise<Failure>((resolve) => (answer = resolve));
    const app = createTestApp({
      upstreams: { slow: { openings: () => slow } },
      upstream: { openings: async () => [] },
      sites: { linde: { upstream: 'slow' } },
    });
    const told: string[] = [];
    const ask = async (site: string) => {
      await new Journey(app, site).call('openings', wanted);
      told.push(site);
    };
    const asked = ask('linde');
    await Promise.all([ask('adler'), ask('adler')]);
    expect(told).toEqual(['adler', 'adler']);
    answer(new Failure('upstream_unreachable'));
    await asked;
    expect(told.at(-1)).toBe('linde');
  });
});
