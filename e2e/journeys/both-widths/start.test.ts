import type { Page } from '@playwright/test';
import { standard } from '../../beginnings.ts';
import { expect, test } from '../../fixtures.ts';
import { noah, oksana } from '../../guests.ts';
import { NetworkWatch } from '../../network-watch.ts';
import { friday } from '../../table-driver.ts';

test('a table can be chosen after three requests in a row, and none on the way needs a preflight', async ({
  page,
  stack,
  widget,
  sandbox,
  visitBare,
}) => {
  const network = await NetworkWatch.of(page, stack.proxyUrl);
  await visitBare('gasthof-adler');
  await widget.isAt('when');
  expect(network.preflights).toBe(0);
  const rows = await network.rowsUntilReady(page);
  expect(rows.flat()).toContain('/v1/sites/gasthof-adler/open');
  expect(rows.length, JSON.stringify(rows)).toBeLessThanOrEqual(3);

  await network.delay(0);
  await widget.askFor(friday);
  await widget.isAt('guest');
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  expect(network.preflights).toBeLessThanOrEqual(1);
});

test('a call that would need a preflight is seen', async ({ page, stack, widget, visitBare }) => {
  const network = await NetworkWatch.of(page, stack.proxyUrl);
  await visitBare('gasthof-adler');
  await widget.isAt('when');
  await page.evaluate(
    (url) =>
      fetch(url, {
        method: 'POST',
        body: '{"language":"de"}',
        headers: { 'Content-Type': 'application/json' },
      }),
    `${stack.proxyUrl}/v1/sites/gasthof-adler/open`,
  );
  expect(network.preflights).toBe(1);
});

test('a stay can be chosen after three requests in a row, and none on the way needs a preflight', async ({
  page,
  stack,
  hotel,
  visitBare,
}) => {
  const network = await NetworkWatch.of(page, stack.proxyUrl);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  expect(network.preflights).toBe(0);
  const rows = await network.rowsUntilReady(page);
  expect(rows.flat()).toContain('/v1/sites/hotel-dnipro/open');
  expect(rows.length, JSON.stringify(rows)).toBeLessThanOrEqual(3);

  await network.delay(0);
  await hotel.book(standard, oksana);
  expect(network.preflights).toBeLessThanOrEqual(1);
});

/** Adds up how far things move while nobody presses anything (Layout Instability API). */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const [site, step] of [
  ['gasthof-adler', 'when'],
  ['seehaus', 'when'],
  ['hotel-dnipro', 'dates'],
] as const) {
  test(`nothing on the page of ${site} moves while the widget starts`, async ({
    page,
    stack,
    widget,
    visitBare,
  }) => {
    await NetworkWatch.of(page, stack.proxyUrl);
    await watchShifts(page);
    await visitBare(site);
    await expect(widget.root).toHaveAttribute('step', step);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => window.shifted)).toBe(0);
  });
}

test('no conversation with a booking system begins before the guest is near the widget', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/')) asked.push(request.url());
  });
  // The page is parsed and its scripts haven't run: much to read is put before the widget.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const above = document.createElement('div');
      above.style.height = '5000px';
      document.body.prepend(above);
    }),
  );
  await visitBare('gasthof-adler');
  await page.waitForFunction(() => Symbol.for('booking-widget') in globalThis);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await sandbox.timesAsked('open')).toBe(0);

  await widget.root.scrollIntoViewIfNeeded();
  await widget.isAt('when');
  expect(await sandbox.timesAsked('open')).toBe(1);
});

declare global {
  interface Window {
    shifted: number;
  }
}
