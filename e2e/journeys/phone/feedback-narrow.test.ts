import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { visits } from '../../sandbox.ts';

// As wide as a page is at four times its size (WCAG 2.2, 1.4.10 Reflow).
test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

test('at 320 px in the dark all stars of a question stand in one line, and axe finds nothing', async ({
  page,
  feedback,
}) => {
  await feedback.follow(visits.recent, 'fr');
  await feedback.isAt('rating');
  const tops = await feedback
    .part('stars')
    .first()
    .locator('label')
    .evaluateAll((stars) => stars.map((star) => star.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await audit(page, 'rating');
  await feedback.give([5, 4, 3, 2], 'x'.repeat(300));
  await feedback.next();
  await feedback.isAt('thanks');
  await audit(page, 'thanks');
});

test('at 320 px in the dark, and written from right to left, reviews can be read', async ({
  page,
  reviews,
}) => {
  await reviews.open('gasthof-adler', { 'color-scheme': 'dark', lang: 'fr' });
  await reviews.isAt('reviews');
  await audit(page, 'from left to right');
  await reviews.root.evaluate((element: HTMLElement & { messages: object }) => {
    element.messages = { direction: 'rtl' };
  });
  await expect(reviews.part('panel')).toHaveAttribute('dir', 'rtl');
  await audit(page, 'from right to left');
  // The bar begins where its row does.
  const [bar, value] = await Promise.all([
    reviews.part('bar').first().boundingBox(),
    reviews.part('averages').locator('dd > span').first().boundingBox(),
  ]);
  expect(bar?.x).toBeGreaterThan(value?.x ?? Infinity);
});
