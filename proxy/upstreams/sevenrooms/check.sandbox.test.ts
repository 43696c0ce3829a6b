import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harbour, startSandbox } from '../../../demo/sandbox/index.ts';
import type { Sandbox } from '../../../demo/sandbox/index.ts';
import { checkSites } from '../../check.ts';
import { environment, GroupUnderTest, siteOf } from './testing/group.ts';

let sandbox: Sandbox;
let group: GroupUnderTest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => {
  group = new GroupUnderTest(sandbox, harbour);
  await group.reset();
});
const [lantern] = harbour.venues;

async function check(changes: object = {}) {
  const sites = { harbour: siteOf(sandbox, harbour, changes) };
  const options = { now: () => sandbox.clock.now() };
  const [checked] = await checkSites({ sites }, environment(harbour), options);
  return { name: checked?.name, lines: checked?.problems.join('\n') };
}

describe('check', () => {
  it('lists the venues with their ids', async () => {
    const { name, lines } = await check();
    for (const venue of harbour.venues) expect(name).toContain(`${venue.name} (${venue.id})`);
    expect(lines).toBe('');
  });

  it('names a venue that the group doesn’t have, and those that it has', async () => {
    const { lines } = await check({ venues: [lantern?.id, 'nowhere'] });
    expect(lines).toContain('venues: the group has no venue nowhere');
    expect(lines).toContain(`The Lantern Room (${lantern?.id})`);
  });

  it('says of a 401 that the credential is refused', async () => {
    await group.change({ client_secret: 'another' });
    expect((await check()).lines).toMatch(/401, SevenRooms does not accept clientId and clientSecret/);
  });

  it('names both paths where one answers 404', async () => {
    await group.control('PUT', '/paths', { paths: ['/api-ext/2_4'] });
    const { lines } = await check();
    expect(lines).toContain('404');
    expect(lines).toContain(`${sandbox.url}/2_4 and ${sandbox.url}/api-ext/2_4`);
    expect((await check({ baseUrl: `${sandbox.url}/api-ext/2_4` })).lines).toBe('');
  });

  it('says of a 400 that the group is not known', async () => {
    expect((await check({ venueGroupId: 'another' })).lines).toMatch(
      /400, SevenRooms does not know venueGroupId/,
    );
  });

  it.each([
    ['venues', 'venues: 403, the credential has no permission'],
    ['availability', 'availability, without which nobody can book: 403'],
    ['reservations', 'reservations, without which a lost answer stays unknown: 403'],
  ])('says which permission is missing: %s', async (resource, words) => {
    const all = ['venues', 'availability', 'book', 'reservations', 'clients'];
    await group.change({ permissions: all.filter((one) => one !== resource) });
    expect((await check()).lines).toContain(words);
  });

  it('says that nothing answers', async () => {
    expect((await check({ baseUrl: 'http://127.0.0.1:9/2_4' })).lines).toContain(
      'does not answer at baseUrl',
    );
  });
});
