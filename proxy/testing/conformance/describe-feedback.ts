import { beforeEach, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import type { TableHarness } from './harness.ts';

const ratings = { service: 4, kitchen: 5, ambience: 4, price: 3 };

/** What guests say of their visits: offered by the site, or not to be had. */
export function describeFeedback(harness: TableHarness): void {
  const { pastVisit } = harness;
  beforeEach(() => harness.reset(new Date('2026-12-01T17:00:00Z')));

  const guest = () => new Conversation(harness, harness.languages[0] ?? 'en');
  const give = (reservation: string, changes = {}) => ({
    ...{ reservation, ratings, comment: 'Thank you', repeat: false, ...changes },
  });

  if (!pastVisit) {
    it('no feedback is offered, nor taken', async () => {
      expect((await guest().ok('open')).site.feedback).toBeUndefined();
      expect(await guest().refused('feedback/give', give('x'))).toMatchObject({ code: 'not_found' });
      expect(await guest().refused('reviews', { months: 3 })).toMatchObject({ code: 'not_found' });
    });
    return;
  }

  describe('feedback', () => {
    it('is offered, is given, and can be changed', async () => {
      expect((await guest().ok('open')).site.feedback).toBe(true);
      expect(await guest().ok('feedback/give', give(pastVisit))).toEqual({ status: 'given' });
      expect(await guest().ok('feedback/give', give(pastVisit))).toEqual({ status: 'unchanged' });
      const changed = give(pastVisit, { comment: 'Thanks' });
      expect(await guest().ok('feedback/give', changed)).toEqual({ status: 'given' });
    });

    it('counts once, and has arrived, when its answers were lost and it is given again', async () => {
      const { total } = await guest().ok('reviews', { months: 24 });
      await harness.lose('feedback', 'after', 2);
      const lost = await guest().refused('feedback/give', give(pastVisit));
      expect(lost).toMatchObject({ code: 'outcome_unknown', remedy: 'pending' });
      expect(await guest().ok('feedback/give', give(pastVisit, { repeat: true }))).toEqual({
        status: 'given',
      });
      expect((await guest().ok('reviews', { months: 24 })).total).toBe(total + 1);
    });

    it('about no reservation is refused, whatever it looks like', async () => {
      for (const reservation of ['x', '0'.repeat(pastVisit.length)]) {
        const refused = await guest().refused('feedback/give', give(reservation));
        expect(refused).toMatchObject({ code: 'booking_not_found', remedy: 'call' });
      }
    });

    it('is read by all, and tells nobody whose reservation it is about', async () => {
      await guest().ok('feedback/give', give(pastVisit, { comment: 'Read by all' }));
      const reader = guest();
      const { reviews } = await reader.ok('reviews', { months: 24 });
      expect(reviews.find(({ comment }) => comment === 'Read by all')).toMatchObject({ ratings });
      expect(reader.heard.join()).not.toContain(pastVisit);
    });
  });
}
