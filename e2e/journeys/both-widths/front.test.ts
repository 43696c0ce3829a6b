import type { Page } from '@playwright/test';
import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';

const lines = (page: Page) => page.getByRole('region', { name: 'The two lines' });

/** How far down the first screen something ends, in CSS pixels. */
const endOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);

test('the front page says what it is, and has the two lines to copy above the fold', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.pageUrl}/`);
  const height = page.viewportSize()?.height ?? 0;
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText('For restaurants and hotels')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeInViewport();
  expect(await endOf(page, '#lines')).toBeLessThanOrEqual(height);
  expect((await lines(page).innerText()).trim().split('\n')).toEqual([
    `<script type="module" src="${stack.proxyUrl}/widget.js"></script>`,
    expect.stringMatching(/^<booking-widget site="gasthof-adler"><a href="tel:\+\d+">.*<\/booking-widget>$/),
  ]);
});

test('on the front page an owner chooses kind and colours, and sees them in the widget and in the lines', async ({
  page,
  stack,
  widget,
  hotel,
}) => {
  await page.goto(`${stack.pageUrl}/`);
  await widget.root.scrollIntoViewIfNeeded();
  await expect(widget.root).toHaveAttribute('step', 'when');
  await page.getByText('a room', { exact: true }).click();
  await hotel.root.scrollIntoViewIfNeeded();
  await hotel.isAt('dates');
  await expect(lines(page)).toContainText('site="seehaus-hotel"');
  await page.getByText('dark', { exact: true }).click();
  await expect(lines(page)).toContainText('color-scheme="dark"');
  await page.getByRole('radio', { name: 'Forest' }).check();
  await expect(page.locator('#rule')).toContainText('--booking-accent: #1f5c46');
  await page.getByLabel('Choose the other colour').fill('#123456');
  await expect(page.getByRole('radio', { name: 'Another colour' })).toBeChecked();
  await expect(page.locator('#rule')).toContainText('--booking-accent: #123456');
  await expect
    .poll(() =>
      hotel.root.evaluate((element) => getComputedStyle(element).getPropertyValue('--booking-accent')),
    )
    .toBe('#123456');
});

test('the front page leads to every house and to the playground', async ({ page, stack }) => {
  await page.goto(`${stack.pageUrl}/`);
  const hrefs = await page
    .locator('.houses a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThanOrEqual(7);
  for (const href of [...hrefs, '/playground'])
    expect((await page.request.get(stack.pageUrl + href)).status(), href).toBe(200);
  await page.getByText('Houses', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Demo pages' }).getByRole('link', { name: 'Zunfthaus' }).click();
  await expect(page).toHaveURL(/\/zunfthaus\/$/);
});

test('axe finds nothing on the front page', async ({ page, stack, widget }) => {
  await page.goto(`${stack.pageUrl}/`);
  await widget.root.scrollIntoViewIfNeeded();
  await expect(widget.root).toHaveAttribute('step', 'when');
  await audit(page, 'front page');
});
