import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { noah, zoe } from '../guests.ts';
import { friday } from '../table-driver.ts';

/** A restaurant that is asked by phone: requested, refused, or booked as far as is known. */

const site = 'roessli';
const phone = 'a[href="tel:+41715550150"]';
const calendarText = async (page: Page, href: string | null) =>
  (await (await page.request.get(href ?? '')).text()).replace(/\r\n /g, '');

test('while nobody has answered it is a request: who answers and how, and nothing is called booked', async ({
  page,
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ site, analytics: 'datalayer' });
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('requested');
  await expect(widget.heading).toBeFocused();
  await expect(widget.heading).toHaveText('Ihre Anfrage ist unterwegs');
  await expect(widget.root).toContainText('Das Restaurant wird gefragt');
  await expect(widget.root).toContainText(noah.tel);
  await expect(widget.root).toContainText(noah.email);
  await expect(widget.part('booking')).toContainText('4. Dezember');
  await expect(widget.part('reference')).toContainText(/b-[2-9a-z]{8}/);
  await expect(widget.root.locator(phone)).toBeVisible();
  await expect(widget.part('mark')).toHaveCount(0);

  expect(await widget.heard('booking-requested')).toHaveLength(1);
  expect(await widget.heard('booking-confirmed')).toEqual([]);
  const told = await page.evaluate(() => JSON.stringify(window.dataLayer));
  expect(told).toContain('begin_checkout');
  expect(told).not.toContain('purchase');
  expect(await sandbox.restaurants.statuses()).toEqual([5]);

  const entry = await calendarText(page, await widget.part('calendar-file').getAttribute('href'));
  expect(entry).toContain('STATUS:TENTATIVE');
  expect(entry).toContain('SUMMARY:Angefragt: Wirtschaft zum Rössli');
});

test('where the house says no at once, nothing is booked; another time is, in a conversation of its own', async ({
  widget,
  sandbox,
  table,
}) => {
  await sandbox.restaurants.answers(site, 2);
  await table.atGuest({ site });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('when');
  await expect(widget.errorAt('time')).toContainText('es wurde nichts gebucht');
  await expect(widget.part('alternative').first()).toBeVisible();
  await expect(widget.offered.locator(phone)).toBeVisible();
  expect(await widget.heard('booking-confirmed')).toEqual([]);
  expect(await widget.heard('booking-requested')).toEqual([]);

  await sandbox.restaurants.answers(site, 1);
  await widget.alternative('19:30').click();
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  expect(await sandbox.restaurants.statuses()).toEqual([2, 1]);
  expect((await sandbox.tables()).map(({ time }) => time)).toEqual([friday.time, '19:30']);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('the same after a code: the number is known by then, and no second message is paid for', async ({
  widget,
  sandbox,
  table,
}) => {
  await sandbox.restaurants.answers(site, 32);
  await table.atCode({ site });
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('when');
  await sandbox.restaurants.answers(site, 5);
  await widget.alternative('18:30').click();
  await widget.isAt('guest');
  await widget.hasGuest(noah);
  await widget.next();
  await widget.isAt('requested');
  expect(await sandbox.restaurants.statuses()).toEqual([32, 5]);
  const codes = (await sandbox.inbox(noah.mobile)).filter(({ code }) => code !== null);
  expect(codes).toHaveLength(1);
});

for (const effect of ['break-before', 'hang', 'garbage'] as const) {
  test(`where the house can’t be asked (${effect}), the table is booked as far as is known, and it says so`, async ({
    page,
    widget,
    sandbox,
    table,
  }) => {
    await sandbox.fault({ at: 'getReservation', effect });
    await table.atGuest({ site });
    await widget.bookAs(zoe);
    await expect(widget.root).toContainText('Soweit wir wissen, gehört dieser Tisch Ihnen');
    await expect(widget.root).toContainText(zoe.email);
    await expect(widget.part('reference')).toContainText(/b-[2-9a-z]{8}/);
    expect(await sandbox.timesAsked('getReservation')).toBe(1);
    expect(await widget.heard('booking-confirmed')).toHaveLength(1);
    const entry = await calendarText(page, await widget.part('calendar-file').getAttribute('href'));
    expect(entry).toContain('STATUS:TENTATIVE');
  });
}
