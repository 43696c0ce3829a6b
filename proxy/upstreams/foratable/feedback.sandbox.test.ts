import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { gasthofAdler } from '../../../demo/sandbox/index.ts';
import { openRestaurant } from './testing/sandbox.ts';
import type { SandboxedRestaurant } from './testing/sandbox.ts';

let restaurant: SandboxedRestaurant;
beforeAll(async () => void (restaurant = await openRestaurant(gasthofAdler)));
afterAll(() => restaurant.close());
/** The sandbox is set back each time; what is kept of reviews is not, so each test has a day of its own. */
let day = 0;
beforeEach(async () => {
  await restaurant.control('POST', '/reset');
  day += 1;
  await restaurant.control('PUT', '/clock', { now: `2026-12-0${day}T11:00:00Z` });
  restaurant.log.lines.length = 0;
});

const [recent, old] = gasthofAdler.pastVisits ?? [];
const stars = { service: 5, kitchen: 4, ambience: 5, price: 3 };
const give = (reservation = recent?.hash ?? '', changes = {}) => ({
  ...{ reservation, ratings: stars, comment: 'Am Feuer', repeat: false, ...changes },
});

interface Row {
  service: number;
  kitchen: number;
  ambience: number;
  price: number;
  date: string;
  comment: string;
  answer: string | null;
  name: string;
}
const rows = async () =>
  (
    (await restaurant.control('GET', `/feedbacks?restaurant_hash=${gasthofAdler.restaurantHash}`)) as {
      feedbacks: Row[];
    }
  ).feedbacks;

it('feedback is given, changed, and not changed where nothing is new', async () => {
  const journey = restaurant.journey();
  expect(await journey.ok('feedback/give', give())).toEqual({ status: 'given' });
  expect(await journey.ok('feedback/give', give())).toEqual({ status: 'unchanged' });
  const other = give(undefined, { ratings: { ...stars, service: 1 }, comment: '' });
  expect(await journey.ok('feedback/give', other)).toEqual({ status: 'given' });
  expect((await rows())[0]).toMatchObject({ ...stars, service: 1, comment: '', name: 'Zoë M.' });
});

it('feedback that comes too late, or is about no reservation, is refused', async () => {
  const journey = restaurant.journey();
  expect(await journey.error('feedback/give', give(old?.hash))).toMatchObject({ code: 'feedback_closed' });
  expect(await journey.error('feedback/give', give('0'.repeat(32)))).toMatchObject({
    code: 'booking_not_found',
  });
});

it('feedback whose answers are lost is there all the same, and counts once', async () => {
  const before = (await rows()).length;
  const journey = restaurant.journey();
  await restaurant.control('POST', '/faults', { method: 'setFeedback', effect: 'break-after', times: 2 });
  expect(await journey.error('feedback/give', give())).toMatchObject({ code: 'outcome_unknown' });
  expect(await journey.ok('feedback/give', give(undefined, { repeat: true }))).toEqual({ status: 'given' });
  expect(await rows()).toHaveLength(before + 1);
});

it('the averages are those of the sandbox’s rows, and the restaurant’s answers are there', async () => {
  const all = (await rows()).filter(({ date }) => date >= '2026-09-04');
  const mean = (stars: number[]) => stars.reduce((sum, each) => sum + each, 0) / stars.length;
  const answer = await restaurant.journey().ok('reviews', { months: 3 });
  expect(answer).toMatchObject({
    total: all.length,
    averages: {
      service: { value: mean(all.map(({ service }) => service)), count: all.length },
      price: { value: mean(all.map(({ price }) => price)), count: all.length },
    },
  });
  expect((answer['reviews'] as Row[]).map(({ answer: words }) => words)).toEqual(
    all.map(({ answer: words }) => words),
  );
  expect(all.filter(({ answer: words }) => words)).toHaveLength(2);
});

it('credentials that are refused are loud in the log, and the guest is sent to the telephone', async () => {
  const changed = { username: gasthofAdler.credentials.username, password: 'another' };
  await restaurant.patch({ credentials: changed });
  const calls = [
    ['reviews', { months: 3 }],
    ['feedback/give', give()],
  ] as const;
  for (const [call, fields] of calls) {
    restaurant.log.lines.length = 0;
    expect(await restaurant.journey().error(call, fields)).toMatchObject({
      ...{ code: 'credentials_refused', remedy: 'call', phone: gasthofAdler.phone },
    });
    expect(restaurant.log.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { code: 'credentials_refused' } },
    ]);
  }
});

it('nothing of guest, hash, words or credentials is in the log', async () => {
  const journey = restaurant.journey();
  await journey.ok('feedback/give', give());
  await journey.error('feedback/give', give('0'.repeat(32)));
  await journey.ok('reviews', { months: 3 });
  const log = JSON.stringify(restaurant.log.lines);
  expect(log).toContain('setFeedback');
  expect(log).toContain('getFeedbacks');
  expect(log).not.toMatch(/[0-9a-f]{32}/);
  for (const word of ['Am Feuer', 'Zoë', ...Object.values(gasthofAdler.credentials)]) {
    expect(log).not.toContain(word);
  }
});
