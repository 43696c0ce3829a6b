import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sitesEnvironment, sitesFile } from '../../../demo/sites.ts';
import { runCommand } from '../../../proxy/testing/run-cli.ts';
import { audit } from '../../audit.ts';
import { failuresHeard } from '../../element-driver.ts';
import { expect, test } from '../../fixtures.ts';
import { visits } from '../../sandbox.ts';

const site = 'gasthof-adler';
const mean = (stars: readonly number[]) => stars.reduce((sum, each) => sum + each, 0) / stars.length;
/** As in German-speaking Switzerland. */
const written = (value: number) => value.toFixed(1);

test('the averages are those of all that the booking system has of three months, and of as many as are asked for', async ({
  page,
  reviews,
  sandbox,
}) => {
  for (const [months, from] of [
    ['', '2026-09-01'],
    ['12', '2025-12-01'],
  ] as const) {
    const rows = (await sandbox.restaurants.feedbacks(site)).filter(({ date }) => date >= from);
    await reviews.open(site, months ? { months } : {});
    await reviews.isAt('reviews');
    for (const [index, aspect] of (['service', 'kitchen', 'ambience', 'price'] as const).entries()) {
      const average = written(mean(rows.map((row) => row[aspect])));
      await expect(reviews.part('averages').locator('dd').nth(index)).toContainText(
        `${average} von 5, ${rows.length} Stimmen`,
      );
    }
    const all = rows.flatMap(({ service, kitchen, ambience, price }) => [service, kitchen, ambience, price]);
    await expect(reviews.part('overall')).toContainText(written(mean(all)));
    await expect(reviews.part('overall')).toContainText(`${rows.length} Bewertungen`);
    await expect(reviews.part('review')).toHaveCount(10);
    await reviews.part('more').click();
    await expect(reviews.part('review')).toHaveCount(rows.length);
    await expect(reviews.part('review').nth(10)).toBeFocused();
    for (const [index, row] of rows.entries()) {
      const review = reviews.part('review').nth(index);
      await expect(review).toContainText(row.name);
      await expect(review).toContainText(row.comment);
      await expect(review.locator('time')).toHaveAttribute('datetime', row.date);
    }
  }
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test('what a guest gives and what the operator answers stands there', async ({
  stack,
  feedback,
  reviews,
}) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3], '<b>Herrlich</b>, der Zander!');
  await feedback.next();
  await feedback.isAt('thanks');
  await reviews.open(site);
  const first = reviews.part('review').first();
  await expect(first).toContainText('<b>Herrlich</b>, der Zander!');
  await expect(first.locator('[part="answer"]')).toHaveCount(0);

  const folder = mkdtempSync(join(tmpdir(), 'reviews-'));
  const file = join(folder, 'sites.json');
  writeFileSync(file, JSON.stringify(sitesFile(stack.sandbox, ['http://127.0.0.1:1'])));
  const args = ['answer', site, visits.recent, 'Danke, liebe Frau Müller!', '--sites', file];
  expect(await runCommand(args, sitesEnvironment())).toMatchObject({ code: 0 });
  rmSync(folder, { recursive: true });

  await reviews.open(site);
  await expect(first).toContainText('Antwort des Restaurants');
  await expect(first).toContainText('Danke, liebe Frau Müller!');
});

test('where nobody has said anything it says so, and who could', async ({ page, reviews }) => {
  await reviews.open('seehaus');
  await reviews.isAt('empty');
  await expect(reviews.heading).toHaveText('Noch keine Bewertungen');
  await expect(reviews.root).toContainText('Bewerten kann nur, wer einen Tisch gebucht hatte');
  expect(await failuresHeard(reviews)).toEqual([]);
  await audit(page, 'empty');
});

test('where they can’t be shown it says why, shows the house’s own way out, and tries again', async ({
  page,
  reviews,
  sandbox,
}) => {
  await sandbox.goDown();
  await reviews.open(site);
  await reviews.isAt('unavailable');
  await expect(reviews.root.getByText('desk@house.example')).toBeVisible();
  expect(await failuresHeard(reviews)).toEqual(['upstream_unreachable', 'upstream_unreachable']);
  await audit(page, 'unavailable');
  await sandbox.recover();
  await reviews.next();
  await reviews.isAt('reviews');
  await expect(reviews.heading).toBeFocused();
  await expect(reviews.root.getByText('desk@house.example')).toBeHidden();
});

test('search engines are told only where the page says so, under a strict Content-Security-Policy', async ({
  page,
  reviews,
}) => {
  const block = page.locator('head > script[type="application/ld+json"]');
  await reviews.open(site, { 'structured-data': '' });
  await reviews.isAt('reviews');
  await expect(block).toHaveCount(1);
  const told = JSON.parse((await block.textContent()) ?? '') as Record<string, unknown>;
  expect(told).toMatchObject({
    '@type': 'Restaurant',
    name: 'Gasthof Adler',
    aggregateRating: { bestRating: 5, reviewCount: 12 },
  });
  expect(told.review).toHaveLength(10);
  await reviews.root.evaluate((element) => element.removeAttribute('structured-data'));
  await expect(block).toHaveCount(0);
  await reviews.root.evaluate((element) => element.setAttribute('structured-data', ''));
  await expect(block).toHaveCount(1);
  await reviews.root.evaluate((element) => element.remove());
  await expect(block).toHaveCount(0);
});

test('reviews are accessible, in light and dark', async ({ page, reviews }) => {
  for (const scheme of ['light', 'dark']) {
    await reviews.open(site, { 'color-scheme': scheme });
    await reviews.isAt('reviews');
    await audit(page, scheme);
  }
});
