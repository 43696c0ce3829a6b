import type { Page } from '@playwright/test';
import type { VisitBare } from '../../beginnings.ts';
import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { holdNext } from '../../hold.ts';
import { venues } from '../../sandbox.ts';
import type { TableDriver } from '../../table-driver.ts';

/** Zoë has taken the chef's counter, which is paid by a link. */
async function holdCounter(widget: TableDriver, visitBare: VisitBare) {
  await visitBare('harbour', { lang: 'en', room: venues.kitchen, date: '2026-12-04' });
  await widget.part('slot').filter({ hasText: '£65.00' }).first().click();
  await expect(widget.notice).toContainText('To pay in advance: £130.00');
  await widget.next();
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText('To pay in advance: £130.00');
  await expect(widget.part('next')).toHaveText('Book with obligation to pay');
  await widget.comment('By the window');
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('held');
}

/** The guest comes back to this tab from the one where they paid. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('a table that is paid by link is held, says until when, and is confirmed once it is paid', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  await holdCounter(widget, visitBare);
  // An hour, on the venue's wall clock.
  await expect(widget.heading).toContainText('10:00');
  await expect(widget.part('panel')).toContainText('A link to pay is on its way to zoe.mueller@example.ch');
  await expect(widget.part('panel')).toContainText('free again');
  const [held, ...more] = await widget.heard('booking-held');
  expect(held?.detail).toEqual({ until: '2026-12-01T10:00' });
  expect(more).toEqual([]);

  await widget.next();
  await expect(widget.notice).toContainText('has not arrived yet');
  await widget.isAt('held');
  await sandbox.groups.pay(await sandbox.groups.booked());
  await widget.next();
  await widget.isAt('confirmed');
  await expect(widget.heading).toBeFocused();
  await expect(widget.part('details')).toContainText(/Paid\s*£130\.00/);
  await sandbox.booked({ place: venues.kitchen, time: '19:00', comment: 'By the window' });
  expect(await sandbox.timesAsked('book')).toBe(1);
  expect(await widget.heard('booking-held')).toHaveLength(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('who comes back to the tab after paying needs to press nothing', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await holdCounter(widget, visitBare);
  await sandbox.groups.pay(await sandbox.groups.booked());
  await comeBack(page);
  await widget.isAt('confirmed');
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('a table that nobody pays for is free again: other times are offered, and nothing typed is lost', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await holdCounter(widget, visitBare);
  await sandbox.advanceClock(61 * 60);
  await comeBack(page);
  await widget.isAt('when');
  await expect(widget.heading).toBeFocused();
  await expect(widget.notice.first()).toContainText('not paid in time');
  await expect(widget.choice('room', venues.kitchen)).toBeChecked();
  await widget.takeTime('18:00');
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
  await expect(widget.control('comment')).toHaveValue('By the window');
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ time: '18:00', comment: 'By the window' });
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('a look that fails leaves the table held, and says so to who asked', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await holdCounter(widget, visitBare);
  await page.route('**/manage/look-up', (route) => route.abort('connectionreset'));
  await widget.next();
  await expect(widget.root.locator('#booking-failure')).toBeFocused();
  await widget.isAt('held');
  await page.unroute('**/manage/look-up');
  await sandbox.groups.pay(await sandbox.groups.booked());
  const looking = await holdNext(page, 'manage/look-up');
  await widget.next();
  await expect(widget.part('next')).toHaveAttribute('aria-disabled', 'true');
  looking.letGo();
  await widget.isAt('confirmed');
});

test('a page loaded anew while the table is held leads back to it', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await holdCounter(widget, visitBare);
  await page.reload();
  await widget.isAt('held');
  await sandbox.groups.pay(await sandbox.groups.booked());
  await widget.next();
  await widget.isAt('confirmed');
  expect(await sandbox.timesAsked('book')).toBe(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  await page.reload();
  await widget.isAt('when');
});
