import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { adlerFamily } from './accounts.ts';
import { gasthofAdler, knownGuest, roessli, seehaus, zunfthaus } from './restaurants/index.ts';
import { freshGuest } from './test-guest.ts';
import type { TestGuest } from './test-guest.ts';

let sandbox: Sandbox;
let guest: TestGuest;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (guest = await freshGuest(sandbox)));

/** Sets a table off for Friday, and it is Saturday; the reservation's hash. */
async function visited(): Promise<string> {
  await guest.init();
  await guest.setTable();
  const { reservation_hash: hash = '' } = await guest.setGuest({ ...knownGuest });
  await guest.control('PUT', '/clock', { now: '2026-12-05T12:00:00+01:00' });
  return hash;
}
const past = new Set(gasthofAdler.pastVisits?.map(({ hash }) => hash));
const allFeedbacks = async (fields = {}) =>
  (await guest.getFeedbacks(gasthofAdler, fields)).feedbacks as { reservation_hash: string }[];
/** Of visits that the test itself has made. */
const feedbacks = async (fields = {}) =>
  (await allFeedbacks(fields)).filter(({ reservation_hash: hash }) => !past.has(hash));

describe('feedback', () => {
  it('is given after the visit, and read with all that was said', async () => {
    const hash = await visited();
    expect(await guest.setFeedback(hash, { kitchen: '5', comment: ' Gern wieder ' })).toEqual({
      status: 'ok',
    });
    expect(await feedbacks()).toEqual([
      {
        ...{ reservation_hash: hash, date: '2026-12-04', name: 'Zoë M.' },
        ...{ service: 4, kitchen: 5, ambience: 4, price: 4, comment: 'Gern wieder', answer: null },
      },
    ]);
  });

  it('may be changed until the restaurant’s limit, and keeps its answer', async () => {
    const hash = await visited();
    await guest.setFeedback(hash);
    await guest.answerFeedback(gasthofAdler, hash, 'Danke!');
    expect(await guest.setFeedback(hash, { service: '2' })).toEqual({ status: 'ok' });
    expect(await feedbacks()).toMatchObject([{ service: 2, answer: 'Danke!' }]);
    await guest.patch(gasthofAdler, { feedback_days: 0 });
    expect(await guest.setFeedback(hash, { service: '1' })).toMatchObject({ code: 52 });
  });

  it.each<Record<string, string>>([{ service: '0' }, { kitchen: '6' }, { ambience: '' }, { price: 'good' }])(
    'with a rating that is none changes nothing: %j',
    async (fields) => {
      expect(await guest.setFeedback(await visited(), fields)).toMatchObject({ code: 51 });
      expect(await feedbacks()).toEqual([]);
    },
  );

  it('is not for a visit to come, one that was cancelled, or one that nobody knows', async () => {
    const hash = await visited();
    await guest.control('PUT', '/clock', { now: '2026-12-04T18:59:00+01:00' });
    expect(await guest.setFeedback(hash)).toMatchObject({ code: 52 });
    await guest.control('PUT', '/clock', { now: '2026-12-04T19:00:00+01:00' });
    await guest.control('PATCH', `/bookings/${hash}`, { status: 28 });
    expect(await guest.setFeedback(hash)).toMatchObject({ code: 52 });
    expect(await guest.setFeedback('0'.repeat(32))).toMatchObject({ code: 23 });
  });

  it('is listed for three months, or for as many as are asked for', async () => {
    await guest.setFeedback(await visited());
    await guest.control('PUT', '/clock', { now: '2027-03-04T12:00:00+01:00' });
    expect(await feedbacks()).toHaveLength(1);
    await guest.control('PUT', '/clock', { now: '2027-03-05T12:00:00+01:00' });
    expect(await feedbacks()).toEqual([]);
    expect(await feedbacks({ months: '4' })).toHaveLength(1);
  });
});

describe('the visits that the sandbox begins with', () => {
  const [recent, old] = gasthofAdler.pastVisits ?? [];

  it('lie behind its today, whatever that is, and are no bookings that were made in it', async () => {
    const { reservation } = await guest.getReservation(gasthofAdler, recent?.hash ?? '');
    expect(reservation).toMatchObject({ date: '2026-11-28', firstname: 'Zoë' });
    expect(await guest.control('GET', '/bookings')).toEqual({ bookings: [] });
    await guest.control('PUT', '/clock', { now: '2027-06-01T12:00:00+02:00' });
    expect(await guest.getReservation(gasthofAdler, recent?.hash ?? '')).toMatchObject({
      reservation: { date: '2027-05-29' },
    });
  });

  it('hold what was said of them, in the months that are asked for', async () => {
    const inMonths = async (months: string) => (await allFeedbacks({ months })).length;
    expect([await inMonths('3'), await inMonths('12')]).toEqual([12, 14]);
    expect(new Set((await allFeedbacks()).map(({ reservation_hash: hash }) => hash)).size).toBe(12);
  });

  it('can be rated like any other, as long as it is not too late', async () => {
    expect(await guest.setFeedback(recent?.hash ?? '')).toEqual({ status: 'ok' });
    expect(await allFeedbacks()).toHaveLength(13);
    expect(await guest.setFeedback(old?.hash ?? '')).toMatchObject({ code: 52 });
  });

  it('can be answered once, and keep the answer when they are rated anew', async () => {
    const said = gasthofAdler.pastVisits?.find(({ said: words }) => words && !words.answer)?.hash ?? '';
    expect(await guest.answerFeedback(gasthofAdler, said, 'Danke!')).toEqual({ status: 'ok' });
    expect(await guest.setFeedback(said)).toEqual({ status: 'ok' });
    expect(await guest.answerFeedback(gasthofAdler, said, 'Anders')).toMatchObject({ status: 'error' });
    const all = await allFeedbacks();
    expect(all.find(({ reservation_hash: hash }) => hash === said)).toMatchObject({
      ...{ service: 4, answer: 'Danke!' },
    });
  });
});

describe('an answer to feedback', () => {
  it('is given once, by the restaurant that it is about', async () => {
    const hash = await visited();
    expect(await guest.answerFeedback(gasthofAdler, hash, 'Danke!')).toMatchObject({ code: 23 });
    await guest.setFeedback(hash);
    expect(await guest.answerFeedback(roessli, hash, 'Danke!')).toMatchObject({ code: 23 });
    expect(await guest.answerFeedback(gasthofAdler, hash, 'Danke!')).toEqual({ status: 'ok' });
    const again = await guest.answerFeedback(gasthofAdler, hash, 'Anders');
    expect(again).toMatchObject({ message: 'feedback_answer_already_exists' });
    expect(again.code).toBeUndefined();
    expect(await feedbacks()).toMatchObject([{ answer: 'Danke!' }]);
  });
});

describe('an account over several restaurants', () => {
  it('opens each of its restaurants, and no other', async () => {
    const { username, password: pswd } = adlerFamily;
    expect(await guest.init(seehaus, { username, pswd })).toMatchObject({ status: 'ok' });
    expect(await guest.init(zunfthaus, { username, pswd })).toMatchObject({ status: 'ok' });
    expect(await guest.init(roessli, { username, pswd })).toMatchObject({ message: 'incorrect_login' });
  });

  it('is told the hashes of its own restaurants by their Lunchgate ids', async () => {
    const ids = [gasthofAdler, roessli, seehaus].map(({ lunchgateId }) => lunchgateId);
    const wanted = [...ids, '9999'].join(', ');
    const row = ({ lunchgateId, restaurantHash }: typeof seehaus) => ({
      lunchgate_id: lunchgateId,
      restaurant_hash: restaurantHash,
    });
    expect(await guest.getRestaurantHash(wanted, adlerFamily)).toEqual({
      status: 'ok',
      restaurants: [row(gasthofAdler), row(seehaus)],
    });
    expect(await guest.getRestaurantHash(wanted, roessli.credentials)).toMatchObject({
      restaurants: [row(roessli)],
    });
    const stranger = { username: 'family@example.ch', password: 'wrong' };
    expect(await guest.getRestaurantHash(wanted, stranger)).toMatchObject({ message: 'incorrect_login' });
  });
});
