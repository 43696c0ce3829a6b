import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { noah } from '../../guests.ts';
import { walkToStay, walkToTable } from '../../walks.ts';

/** How often the house's telephone can be seen as a link, of all that the widget itself shows. */
const telephones = (root: Locator) => root.locator('[part~="phone"]').filter({ visible: true }).count();

test('the telephone stands once at most on each page of a table, with and without errors', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  test.slow();
  const seen: Record<string, number> = {};
  await visitBare('seehaus', { lang: 'de', room: '11' });
  await walkToTable(widget, sandbox, async (where) => {
    seen[where] = await telephones(widget.root);
  });
  expect(Object.entries(seen).filter(([, count]) => count > 1)).toEqual([]);
  expect(seen).toMatchObject({ 'when, refused the time': 1, pending: 1, confirmed: 1 });
});

test('a party that is too large is told the telephone once', async ({ widget, sandbox, table }) => {
  await sandbox.limitParty('gasthof-adler', 4);
  await table.atWhen({ 'party-size': '5' });
  await widget.next();
  await expect(widget.errorAt('party')).toBeVisible();
  expect(await telephones(widget.root)).toBe(1);
});

test('a request names the telephone once', async ({ widget, visitBare }) => {
  await visitBare('roessli', { lang: 'de', date: '2026-12-04', time: '19:00' });
  await widget.pressOnTo('guest');
  await widget.fillGuest(noah);
  await widget.next();
  await expect(widget.root).toHaveAttribute('step', /^(requested|code)$/);
  expect(await telephones(widget.root)).toBeLessThanOrEqual(1);
});

test('a house that can’t be booked online names the telephone once', async ({ widget, visitBare }) => {
  await visitBare('krone', { lang: 'de' });
  await widget.isAt('unavailable');
  expect(await telephones(widget.root)).toBe(1);
});

test('the telephone stands once at most on each page of a stay, with and without errors', async ({
  hotel,
  sandbox,
  visitBare,
}) => {
  test.slow();
  const seen: Record<string, number> = {};
  await sandbox.occupy('hotel-dnipro', '15', ['2026-12-11'], 100);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await walkToStay(hotel, sandbox, async (where) => {
    seen[where] = await telephones(hotel.root);
  });
  expect(Object.entries(seen).filter(([, count]) => count > 1)).toEqual([]);
  expect(seen).toMatchObject({ confirmed: 1 });
});

test('the telephone stands once where a booking is managed', async ({ manage, hotel, page, stay }) => {
  await stay.atConfirmed();
  await page.goto(await hotel.manageUrl());
  await manage.isAt('booked');
  expect(await telephones(manage.root)).toBe(1);
  await manage.next();
  await manage.isAt('cancel');
  expect(await telephones(manage.root)).toBeLessThanOrEqual(1);
  await manage.next();
  await manage.isAt('cancelled');
  expect(await telephones(manage.root)).toBeLessThanOrEqual(1);
});
