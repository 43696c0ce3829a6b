import { audit } from '../../audit.ts';
import { demoPages } from '../../demo-pages.ts';
import { expect, test } from '../../fixtures.ts';
import { walkToPaidTable, walkToStay, walkToTable } from '../../walks.ts';

test('axe finds nothing on any step to a table, and nothing scrolls sideways', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await visitBare('seehaus', { 'color-scheme': 'light' });
  await walkToTable(widget, sandbox, (where) => audit(page, where));
});

test('axe finds nothing on the way to a table of a group that is paid by a link, and nothing scrolls sideways', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await visitBare('harbour', { lang: 'en', date: '2026-12-04', 'color-scheme': 'light' });
  await walkToPaidTable(widget, sandbox, (where) => audit(page, where));
});

test('axe finds nothing on any step to a stay, and nothing scrolls sideways', async ({
  page,
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en', 'color-scheme': 'light' });
  await walkToStay(hotel, sandbox, (where) => audit(page, where));
});

test('axe finds nothing on any page of the demo, and nothing scrolls sideways', async ({ page, visit }) => {
  for (const path of demoPages) {
    await visit(path);
    const first = page.locator('booking-widget, booking-finder').first();
    await expect(first).toHaveAttribute('step', /room|when|dates|unavailable/);
    await audit(page, path);
  }
});

test('axe finds nothing where there is a menu to choose from, and where booking is not possible', async ({
  page,
  widget,
  table,
  visitBare,
}) => {
  await table.atChoice({ site: 'zunfthaus' });
  await audit(page, 'choice of options');
  await visitBare('krone');
  await widget.isAt('unavailable');
  await audit(page, 'unavailable');
});

test('axe finds nothing where rates are restricted, and where a booking is unknown', async ({
  page,
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atRates({ arrival: '2026-12-29', departure: '2026-12-31' });
  await audit(page, 'rates, one of them for longer stays');
  await stay.atRates({ arrival: '2026-12-31', departure: '2027-01-02' });
  await audit(page, 'rates, none to be had');
  await stay.atReview({ rate: '102' });
  await sandbox.fault({ at: 'stay/book', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('pending');
  await audit(page, 'pending');
});

test('axe finds nothing where a booking is looked after', async ({ page, hotel, manage, sandbox, stay }) => {
  await stay.atConfirmed({ rate: '102' });
  const url = await hotel.manageUrl();
  await page.goto(url);
  await manage.isAt('booked');
  await audit(page, 'booked');
  const booked = await sandbox.reserved({});
  await sandbox.hotels.changeStay(booked, { status: 'waiting' });
  await page.reload();
  await manage.isAt('inactive');
  await audit(page, 'inactive');
  await sandbox.hotels.changeStay(booked, { status: 'confirmed' });
  await page.reload();
  await manage.isAt('booked');
  await manage.next();
  await manage.isAt('cancel');
  await audit(page, 'cancel');
  await sandbox.fault({ at: 'manage/cancel', effect: 'break-before', times: 2 });
  await manage.next();
  await expect(manage.heading).toBeFocused();
  await audit(page, 'cancelling failed');
  await sandbox.recover();
  await page.reload();
  await manage.cancel();
  await manage.isAt('cancelled');
  await audit(page, 'cancelled');
  await page.goto('about:blank');
  await page.goto(url.replace(/#.*/, '#booking=made-up'));
  await manage.isAt('invalid');
  await audit(page, 'invalid');
});
