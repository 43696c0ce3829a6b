import { describe, expect, it } from 'vitest';
import { open } from './testing/conversation.ts';
import { refusal } from './testing/scripted.ts';

const hash = 'c'.repeat(32);
const ratings = { service: 5, kitchen: 4, ambience: 3, price: 2 };
const given = { reservation: hash, ratings, comment: ' Gern wieder ', repeat: false };
const unchanged = refusal(51, 'feedback_not_updated', 'Feedback wurde nicht geändert!');
const ok = { status: 'ok' };

describe('feedback', () => {
  it('goes with the account’s credentials, the hash, four ratings and the comment', async () => {
    const { journey, upstream } = open({ setFeedback: ok });
    expect(await journey.ok('feedback/give', given)).toEqual({ status: 'given' });
    expect(upstream.asked).toEqual([
      {
        method: 'setFeedback',
        fields: {
          ...{ reservation_hash: hash, username: 'the-user-name', pswd: 'the-pass-word' },
          ...{ service: '5', kitchen: '4', ambience: '3', price: '2', comment: 'Gern wieder' },
        },
      },
    ]);
  });

  it('takes the names that the site’s settings give', async () => {
    const { journey, upstream } = open(
      { setFeedback: ok },
      { wire: { feedback: { kitchen: 'kueche', comment: 'bemerkung' } } },
    );
    await journey.ok('feedback/give', given);
    expect(upstream.asked[0]?.fields).toMatchObject({ kueche: '4', bemerkung: 'Gern wieder' });
  });

  it('that stands there already is no error (51)', async () => {
    const { journey, asked } = open({ setFeedback: unchanged });
    expect(await journey.ok('feedback/give', given)).toEqual({ status: 'unchanged' });
    expect(asked()).toEqual(['setFeedback']);
  });

  it.each(['lost', 'hang', 'not JSON'])('whose answer is lost (%s) is given once more', async (loss) => {
    const { journey, asked } = open({ setFeedback: [loss, ok] });
    expect(await journey.ok('feedback/give', given)).toEqual({ status: 'given' });
    expect(asked()).toEqual(['setFeedback', 'setFeedback']);
  });

  it('has arrived where a repetition changes nothing', async () => {
    const once = open({ setFeedback: ['lost', unchanged] });
    expect(await once.journey.ok('feedback/give', given)).toEqual({ status: 'given' });
    const repeated = open({ setFeedback: unchanged });
    expect(await repeated.journey.ok('feedback/give', { ...given, repeat: true })).toEqual({
      status: 'given',
    });
  });

  it('is said to be unknown where both answers are lost, and that it may be sent again', async () => {
    for (const script of ['lost', ['lost', 'unreached']]) {
      const { journey } = open({ setFeedback: script });
      expect(await journey.error('feedback/give', given)).toMatchObject({
        code: 'outcome_unknown',
        remedy: 'pending',
        message: expect.stringContaining('Senden Sie sie einfach nochmals ab') as string,
      });
    }
  });

  it('that never got there may be tried again', async () => {
    const { journey, asked } = open({ setFeedback: 'unreached' });
    expect(await journey.error('feedback/give', given)).toMatchObject({
      code: 'upstream_unreachable',
      remedy: 'wait',
    });
    expect(asked()).toEqual(['setFeedback']);
  });

  it.each([
    [23, 'invalid_reservation_hash', 'booking_not_found'],
    [52, 'feedback_not_allowed', 'feedback_closed'],
    [undefined, 'incorrect_login', 'credentials_refused'],
  ])('is refused in our words: %s %s', async (number, key, code) => {
    const { journey } = open({ setFeedback: refusal(number, key, 'Ungültig!') });
    expect(await journey.error('feedback/give', given)).toMatchObject({
      ...{ code, remedy: 'call', phone: '+41 44 000 00 00' },
      message: expect.not.stringContaining('Ungültig') as string,
    });
  });

  it('about what can be no reservation isn’t sent at all', async () => {
    const { journey, asked } = open();
    for (const reservation of ['x', hash.toUpperCase(), `${hash}0`]) {
      expect(await journey.error('feedback/give', { ...given, reservation })).toMatchObject({
        code: 'booking_not_found',
      });
    }
    expect(asked()).toEqual([]);
  });

  it.each([
    { ratings: { ...ratings, service: 0 } },
    { ratings: { ...ratings, price: 6 } },
    { ratings: { ...ratings, kitchen: 3.5 } },
    { ratings: { service: 5, kitchen: 5, ambience: 5 } },
    { comment: 'x'.repeat(1001) },
    { reservation: 'a b' },
  ])('that breaks the contract is not sent: %j', async (wrong) => {
    const { journey, asked } = open();
    expect(await journey.error('feedback/give', { ...given, ...wrong })).toMatchObject({
      code: 'invalid_request',
    });
    expect(asked()).toEqual([]);
  });
});

const row = { reservation_hash: hash, date: '2026-11-20', name: 'Zoë M.', ...ratings };

describe('the reviews', () => {
  it('are asked for with the hash of the restaurant and the months, and come without that of a reservation', async () => {
    const { journey, upstream } = open({
      getFeedbacks: { status: 'ok', feedbacks: [{ ...row, comment: 'Gut', answer: null }] },
    });
    const answer = await journey.ok('reviews', { months: 6 });
    expect(upstream.asked[0]).toMatchObject({
      method: 'getFeedbacks',
      fields: { restaurant_hash: '0123456789abcdef0123456789abcdef', months: '6', username: 'the-user-name' },
    });
    expect(answer['reviews']).toEqual([
      { date: '2026-11-20', name: 'Zoë M.', ratings, comment: 'Gut', answer: null },
    ]);
    expect(JSON.stringify(answer)).not.toContain(hash);
    expect(answer).toMatchObject({ language: 'de', site: { name: 'Gasthof Adler', feedback: true } });
  });

  it('count what is rated, and nothing else: loosely typed, out of range, missing, empty', async () => {
    const feedbacks = {
      a: { ...row, service: '5', kitchen: '', ambience: 7, price: 0, date: '' },
      b: { ...row, service: 2, kitchen: '4', ambience: 1, price: null, date: '2026-11-24 19:30:00' },
      c: { name: 'Nobody', comment: ' ' },
      d: { name: '', comment: 'Only words', date: '2026-11-01' },
      e: 'broken',
    };
    const { journey } = open({ getFeedbacks: { status: 'ok', feedbacks } });
    expect(await journey.ok('reviews', { months: 3 })).toMatchObject({
      total: 3,
      overall: { value: 3, count: 2 },
      averages: {
        service: { value: 3.5, count: 2 },
        kitchen: { value: 4, count: 1 },
        ambience: { value: 1, count: 1 },
        price: { value: null, count: 0 },
      },
      reviews: [
        { date: '2026-11-24', ratings: { service: 2, kitchen: 4, ambience: 1 } },
        { date: '2026-11-01', name: null, ratings: {}, comment: 'Only words' },
        { date: null, ratings: { service: 5 } },
      ],
    });
  });

  it('are at most a hundred, the newest; the averages are of all', async () => {
    const feedbacks = Array.from({ length: 130 }, (_, n) => ({
      ...row,
      service: n < 100 ? 5 : 1,
      name: `${n}`,
    }));
    const { journey } = open({ getFeedbacks: { status: 'ok', feedbacks } });
    const answer = await journey.ok('reviews', { months: 3 });
    expect(answer).toMatchObject({ total: 130, averages: { service: { value: 530 / 130, count: 130 } } });
    expect(answer['reviews']).toHaveLength(100);
  });

  it('are none where there are none, and a failure where there is no list', async () => {
    const none = open({ getFeedbacks: { status: 'ok', feedbacks: [] } });
    expect(await none.journey.ok('reviews', { months: 3 })).toMatchObject({
      ...{ total: 0, overall: { value: null, count: 0 }, reviews: [] },
    });
    const broken = open({ getFeedbacks: { status: 'ok' } });
    expect(await broken.journey.error('reviews', { months: 3 })).toMatchObject({ code: 'upstream_failed' });
  });

  it('are asked for once, by however many at once, and again once they are known to have changed', async () => {
    const { journey, asked } = open({
      getFeedbacks: { status: 'ok', feedbacks: [row] },
      setFeedback: ok,
    });
    const count = () => asked().filter((method) => method === 'getFeedbacks').length;
    await Promise.all([1, 2, 3].map(() => journey.ok('reviews', { months: 3 })));
    await journey.ok('reviews', { months: 3 });
    expect(count()).toBe(1);
    await journey.ok('reviews', { months: 4 });
    expect(count()).toBe(2);
    await journey.ok('feedback/give', given);
    await journey.ok('reviews', { months: 3 });
    expect(count()).toBe(3);
  });

  it('are asked for again after a failure', async () => {
    const { journey } = open({
      getFeedbacks: [refusal(undefined, 'incorrect_login'), { status: 'ok', feedbacks: [row] }],
    });
    expect(await journey.error('reviews', { months: 3 })).toMatchObject({ code: 'credentials_refused' });
    expect(await journey.ok('reviews', { months: 3 })).toMatchObject({ total: 1 });
  });

  it.each([0, 25, 2.5, '3'])('are of 1 to 24 months: not %j', async (months) => {
    expect(await open().journey.error('reviews', { months })).toMatchObject({ code: 'invalid_request' });
  });
});
