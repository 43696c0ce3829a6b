import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { GroupUnderTest } from './testing/group.ts';

let sandbox: Sandbox;
let group: GroupUnderTest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  group = new GroupUnderTest(sandbox, harbour);
  await group.reset();
});
const wanted = { date: '2026-12-04', time: '19:00', partySize: 2 };
const find = async (fields: object = {}, app = group.app()) =>
  (await group.guest(app).ok('table/openings', { ...wanted, ...fields })).openings;

describe('a table in a group of venues', () => {
  it('is found among the slots of all of them, each with the venue that has it', async () => {
    const openings = await find();
    expect(openings).toHaveLength(4);
    expect(openings[0]).toMatchObject({ date: wanted.date, time: '19:00' });
    const names = harbour.venues.map(({ id }) => id);
    for (const { place, placeName, state } of openings) {
      expect(names).toContain(place);
      expect(placeName).toMatch(/Lantern|Quay|Saltmarket/);
      expect(['free', 'request']).toContain(state);
    }
  });

  it('takes one call a venue, all at once, beside the list of venues', async () => {
    await find();
    expect(await group.counts()).toMatchObject({ venues: 1, availability: 3 });
  });

  it('is told of the venues that answer where one does not', async () => {
    await group.fault('availability', 'garbage', { times: 1 });
    expect((await find()).length).toBeGreaterThan(0);
  });

  it('is none where no venue answers', async () => {
    await group.fault('availability', 'garbage', { times: 50 });
    expect(await group.guest().refused('table/openings', wanted)).toMatchObject({ code: 'upstream_failed' });
  });
});
