import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { alderHouse, harbour } from './groups/index.ts';
import { freshClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';

let sandbox: Sandbox;
let client: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (client = await freshClient(sandbox)));

const [lantern, kitchen, terrace] = [0, 1, 2].map((index) => harbour.venues[index]?.id ?? '');

describe('the venues of a group', () => {
  it('are described as the page has it', async () => {
    const { data } = await client.get('/venues', { venue_group_id: harbour.venueGroupId });
    const [first] = data.results as object[];
    expect(Object.keys(first ?? {}).sort()).toEqual(
      [
        ...['id', 'name', 'venue_group_id', 'venue_url_key', 'address', 'state', 'country', 'postal_code'],
        ...['phone_number', 'website', 'currency_code', 'policy'],
      ].sort(),
    );
  });

  it('come in pages, the last of which may be empty', async () => {
    const page = (cursor: string) =>
      client.get('/venues', { venue_group_id: harbour.venueGroupId, limit: '3', cursor });
    const first = await page('');
    expect(first.data).toMatchObject({ results: [{}, {}, {}], cursor: 3 });
    expect((await page('3')).data).toMatchObject({ results: [] });
  });
});

describe('the times of a day', () => {
  it('come in shifts, with their own text and the venue’s wall clock', async () => {
    const shifts = await client.shifts({}, lantern);
    expect(shifts.map(({ name, shift_category, is_closed }) => [name, shift_category, is_closed])).toEqual([
      ['Lunch', 'LUNCH', false],
      ['Dinner', 'DINNER', false],
    ]);
    expect(shifts[1]?.times[0]).toMatchObject({
      time: '5:30 PM',
      time_iso: '2026-12-04 17:30:00',
      type: 'book',
      is_requestable: false,
      access_persistent_id: expect.stringMatching(/^ahNz/) as string,
      public_time_slot_description: 'Main room',
      require_credit_card: false,
      cost: null,
    });
  });

  it('are written "17:30" at some venues', async () => {
    const [first] = await client.times({}, kitchen);
    expect(first).toMatchObject({ time: '18:00', time_iso: '2026-12-04 18:00:00' });
  });

  it('want a card from so many guests on', async () => {
    const cards = async (party_size: string) => (await client.times({ party_size }, lantern))[0];
    expect(await cards('4')).toMatchObject({ type: 'book', require_credit_card: false });
    expect(await cards('5')).toMatchObject({ type: 'book', require_credit_card: true });
  });

  it('can cost something, beside others at the same time that don’t', async () => {
    const atEight = (await client.times({}, kitchen)).filter(({ time }) => time === '20:00');
    expect(atEight.map(({ public_time_slot_description: words, cost }) => [words, cost])).toEqual([
      ['Dining room', null],
      ['Chef’s counter: six courses', 65],
    ]);
  });

  it('can only be asked for by a larger party, which names no access', async () => {
    const times = await client.times({ party_size: '9', start_time: '18:00' }, lantern);
    for (const time of times) {
      expect(time).toMatchObject({ type: 'request', is_requestable: true, access_persistent_id: null });
    }
    expect(times.length).toBeGreaterThan(0);
  });

  it('are closed where they are full, or to be asked for where the venue takes requests', async () => {
    const full = { taken: { '2026-12-04': { '19:00': 40 } } };
    await client.patchVenue(full, 0);
    await client.patchVenue(full, 2);
    const typeAt = async (venue: string | undefined) =>
      (await client.times({}, venue)).find(({ time }) => time === '7:00 PM')?.type;
    expect(await typeAt(lantern)).toBe('closed');
    expect(await typeAt(terrace)).toBe('request');
  });

  it('go on past midnight with the next day’s date', async () => {
    const times = await client.times({ party_size: '2' }, terrace);
    expect(times.at(-1)).toMatchObject({ time: '12:30 AM', time_iso: '2026-12-05 00:30:00' });
  });

  it('are asked for between two times', async () => {
    const times = await client.times({ start_time: '18:00', end_time: '19:00' }, lantern);
    expect(times.map(({ time }) => time)).toEqual(['6:00 PM', '6:30 PM', '7:00 PM']);
  });

  it('that are past are not told', async () => {
    await client.at('2026-12-04T18:10:00Z');
    const [first] = await client.times({}, lantern);
    expect(first?.time).toBe('6:30 PM');
  });

  it('are none on a closed day, whose shifts say so', async () => {
    const shifts = await client.shifts({ date: '2026-12-07' }, lantern);
    expect(shifts.map(({ is_closed, times }) => [is_closed, times])).toEqual([
      [true, []],
      [true, []],
    ]);
  });

  it('come loosely typed from a group that does so', async () => {
    const alder = await freshClient(sandbox, alderHouse);
    const reply = await alder.get(`/venues/${alder.venue()}/availability`, {
      date: '2026-12-04',
      party_size: '2',
    });
    expect(JSON.stringify(reply.data)).toContain('"duration":"120"');
    expect(JSON.stringify(reply.data)).toContain('"cost":""');
  });

  it.each([
    [{ date: '' }, 'Missing arg date'],
    [{ party_size: '' }, 'Missing arg party_size'],
    [{ date: '04.12.2026' }, 'Invalid arg date'],
    [{ party_size: '0' }, 'Invalid arg party_size'],
    [{ start_time: '6 PM' }, 'Invalid arg start_time'],
  ])('are refused for %j', async (query, words) => {
    await expect(client.times(query)).rejects.toThrow(words);
  });
});
