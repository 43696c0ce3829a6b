import { type Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { noah, zoe } from '../../guests.ts';

/** What the tab keeps of bookings. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('booking-widget')));

test('a page loaded anew while a code’s answer is lost finds the booking, which is made once', async ({
  page,
  table,
  widget,
  sandbox,
}) => {
  await table.atCode();
  await sandbox.fault({ at: 'table/code', effect: 'break-after', times: 2 });
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('pending');
  expect(await kept(page)).toHaveLength(1);

  await page.reload();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller', time: '19:00' });
  await expect(widget.part('booking')).toContainText('19:00');
  expect(await widget.heard('booking-pending')).toHaveLength(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  expect(await widget.heard('booking-submit')).toHaveLength(0);
  expect(await kept(page)).toEqual([]);

  await page.reload();
  await widget.isAt('when');
  await sandbox.booked({ familyName: 'Keller' });
});

test('a page loaded anew while a known guest’s booking is under way finds it', async ({
  page,
  table,
  widget,
  sandbox,
}) => {
  await table.atGuest();
  await widget.fillGuest(zoe);
  await sandbox.fault({ at: 'table/guest', effect: 'delay', delay: 2000 });
  await Promise.all([page.waitForRequest('**/table/guest'), widget.next()]);
  expect(await kept(page)).toHaveLength(1);

  await page.reload();
  await widget.isAt('confirmed');
  // The late call of the page that was left changes nothing; nor may it reach the next journey.
  await expect.poll(() => sandbox.timesAsked('table/guest')).toBe(2);
  await sandbox.booked({ familyName: 'Müller' });
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  expect(await kept(page)).toEqual([]);
});

test('a guest who isn’t known is asked for the code that was sent', async ({
  page,
  table,
  widget,
  sandbox,
}) => {
  await table.atGuest();
  await widget.fillGuest(noah);
  await sandbox.fault({ at: 'table/guest', effect: 'break-after', times: 2 });
  await widget.next();
  await widget.isAt('pending');
  await page.reload();
  await widget.isAt('code');
  expect(await kept(page)).toEqual([]);
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller' });
});

test('a page loaded anew once the answer is known begins at the beginning, and books nothing', async ({
  page,
  table,
  widget,
  sandbox,
}) => {
  await table.atGuest();
  await widget.bookAs(zoe);
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await widget.isAt('when');
  await sandbox.booked({ familyName: 'Müller' });
  expect(await sandbox.timesAsked('table/guest')).toBe(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(0);
});

test('where the session has expired meanwhile it stays unknown, with the telephone; only a guest who has asked begins anew', async ({
  page,
  table,
  widget,
  sandbox,
}) => {
  await table.atGuest();
  await widget.fillGuest(zoe);
  await sandbox.fault({ at: 'table/guest', effect: 'break-after', times: 2 });
  await widget.next();
  await widget.isAt('pending');
  await sandbox.advanceClock(61 * 60);

  await page.reload();
  await widget.isAt('pending');
  await expect(widget.notice).toContainText('rufen Sie uns an');
  await expect(widget.root).toContainText('+41 44 555 01 10');
  await expect(widget.part('back')).toHaveCount(0);
  await widget.next();
  await expect(widget.notice).toBeVisible();
  await sandbox.booked({ familyName: 'Müller' });
  expect(await widget.heard('booking-confirmed')).toHaveLength(0);
  expect(await kept(page)).toHaveLength(1);

  await widget.part('asked').click();
  await widget.isAt('when');
  await expect(widget.heading).toBeFocused();
  expect(await kept(page)).toEqual([]);
  expect(await sandbox.timesAsked('table/guest')).toBe(2);
});

test('a tab that is duplicated while the outcome is unknown comes to the same booking', async ({
  page,
  table,
  widget,
  sandbox,
}) => {
  await table.atGuest();
  await widget.fillGuest(zoe);
  await sandbox.fault({ at: 'table/guest', effect: 'break-after', times: 2 });
  await widget.next();
  await widget.isAt('pending');
  // A window that the page opens gets a copy of what its tab keeps.
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await expect(copy.locator('booking-widget')).toHaveAttribute('step', 'confirmed');
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller' });
});
