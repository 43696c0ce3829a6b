import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { venues } from '../../sandbox.ts';

const kitchen = { site: 'harbour', lang: 'en', room: venues.kitchen, date: '2026-12-03' };

/** What the page says to the proxy when it books. */
const saidBy = (page: Page) =>
  page.waitForRequest('**/table/guest').then((request) => request.postDataJSON() as { marketing?: boolean });

test('a guest who ticks nothing agrees to nothing', async ({ page, widget, sandbox, table }) => {
  await table.atGuest(kitchen);
  await expect(widget.control('consent')).not.toBeChecked();
  const said = saidBy(page);
  await widget.bookAs(zoe);
  expect(await said).not.toHaveProperty('marketing');
  expect((await sandbox.groups.booked()).marketing).toBe(false);
});

test('a guest who ticks agrees to what the chosen venue sends, and to no other booking’s', async ({
  page,
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest(kitchen);
  const label = widget.part('checkbox');
  await expect(label).toContainText('Quay Kitchen may send me news and offers by e-mail.');
  await label.click();
  await expect(widget.control('consent')).toBeChecked();
  // Back and on again keeps it, like all that was said.
  await widget.back();
  await widget.isAt('when');
  await widget.next();
  await widget.isAt('guest');
  await expect(widget.control('consent')).toBeChecked();
  const said = saidBy(page);
  await widget.bookAs(zoe);
  expect(await said).toMatchObject({ marketing: true });
  expect((await sandbox.groups.booked()).marketing).toBe(true);

  await widget.another();
  await widget.askFor({ date: '2026-12-03', time: '18:00' });
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
  await expect(widget.control('consent')).not.toBeChecked();
  await page.reload();
  await widget.pressOnTo('guest');
  await expect(widget.control('consent')).not.toBeChecked();
});

test('what was ticked can be taken back before it is sent', async ({ page, widget, sandbox, table }) => {
  await table.atGuest(kitchen);
  await widget.part('checkbox').click();
  await widget.part('checkbox').click();
  const said = saidBy(page);
  await widget.bookAs(zoe);
  expect(await said).not.toHaveProperty('marketing');
  expect((await sandbox.groups.booked()).marketing).toBe(false);
});

test('a house that does not ask has no such box', async ({ widget, table }) => {
  await table.atGuest({ site: 'alder-house', lang: 'en' });
  await expect(widget.control('consent')).toHaveCount(0);
});
