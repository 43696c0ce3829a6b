import { audit } from '../audit.ts';
import { expect, test } from '../fixtures.ts';
import { zoe } from '../guests.ts';

/** A restaurant that is asked by phone, by the manage link: the guest sees what it answers, and calls for all else. */

const site = 'roessli';
const phone = '+41 71 555 01 50';

test.describe('a table that was asked for', () => {
  test.beforeEach(async ({ page, widget, manage, table }) => {
    await table.atGuest({ site });
    await widget.fillGuest(zoe);
    await widget.next();
    await widget.isAt('requested');
    await page.goto((await widget.part('manage').getAttribute('href')) ?? '');
    await manage.isAt('requested');
    await expect(manage.heading).toHaveText('Ihre Anfrage ist noch nicht beantwortet');
  });

  test('has no answer yet, then is accepted: the guest looks again', async ({ page, manage, sandbox }) => {
    await audit(page, 'requested');
    await expect(manage.part('phone')).toHaveText(phone);
    await manage.part('look-again').click();
    await expect(manage.root.getByRole('status')).toHaveText('Noch ist keine Antwort da.');
    await manage.isAt('requested');
    await sandbox.restaurants.settle(1);
    await manage.part('look-again').click();
    await manage.isAt('booked');
    await expect(manage.heading).toHaveText('Ihre Buchung');
    await expect(manage.heading).toBeFocused();
    await audit(page, 'accepted');
    // The request was told of when it was made; nothing is made here.
    expect(await manage.heard('booking-confirmed')).toEqual([]);
  });

  test('is accepted while the guest is elsewhere: coming back is enough', async ({
    page,
    manage,
    sandbox,
  }) => {
    await sandbox.restaurants.settle(8);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await manage.isAt('booked');
    await expect(manage.part('mark')).toBeVisible();
  });

  test('is refused: nothing is booked, another time is, and there is the telephone', async ({
    page,
    widget,
    manage,
    sandbox,
  }) => {
    await sandbox.restaurants.settle(2);
    await manage.part('look-again').click();
    await manage.isAt('refused');
    await expect(manage.part('step')).toContainText('nichts gebucht');
    await expect(manage.part('phone')).toHaveText(phone);
    await expect(manage.part('calendar-file')).toHaveCount(0);
    await audit(page, 'refused');
    await sandbox.restaurants.answers(site, 1);
    await manage.next();
    await expect(manage.root).toHaveAttribute('step', 'when');
    await expect(manage.day('2026-12-04')).toHaveAttribute('aria-pressed', 'true');
    await expect(manage.control('party')).toHaveValue('2');
    await audit(page, 'another time');
    await manage.slot('19:30').click();
    await expect(manage.root).toHaveAttribute('step', 'guest');
    await manage.fillGuest(zoe);
    await manage.next();
    await expect(manage.root).toHaveAttribute('step', 'confirmed');
    expect(await manage.heard('booking-submit')).toHaveLength(1);
    expect(await manage.heard('booking-confirmed')).toHaveLength(1);
    expect(await sandbox.restaurants.statuses()).toEqual([2, 1]);
    // Its link leads to the new booking, in the same page.
    await widget.page.goto((await manage.part('manage').getAttribute('href')) ?? '');
    await manage.isAt('booked');
    await expect(manage.part('step')).toContainText('19:30');
  });

  test('of a status that nobody knows is still being processed', async ({ manage, sandbox }) => {
    await sandbox.restaurants.settle(77);
    await manage.part('look-again').click();
    await expect(manage.root.getByRole('status')).toHaveText('Noch ist keine Antwort da.');
    await manage.isAt('requested');
  });

  test('that the restaurant cancels later is called cancelled, and by nobody here', async ({
    page,
    manage,
    sandbox,
  }) => {
    await sandbox.restaurants.settle(20);
    await page.reload();
    await manage.isAt('cancelled');
    await expect(manage.part('step')).toContainText('Sie wurde storniert.');
    await expect(manage.part('step')).not.toContainText('Schade, dass Sie nicht kommen');
    await expect(manage.part('phone')).toHaveText(phone);
    await audit(page, 'cancelled by the house');
  });
});

test('what can’t be changed or cancelled online leads to the telephone', async ({
  page,
  widget,
  manage,
  sandbox,
  table,
}) => {
  await sandbox.restaurants.answers(site, 1);
  await table.atGuest({ site });
  await widget.bookAs(zoe);
  await page.goto((await widget.part('manage').getAttribute('href')) ?? '');
  await manage.isAt('booked');
  await expect(manage.part('next')).toHaveCount(0);
  await expect(manage.part('change')).toHaveCount(0);
  await expect(manage.part('step')).toContainText('Möchten Sie etwas ändern oder stornieren?');
  await expect(manage.part('phone')).toHaveText(phone);
  await audit(page, 'by phone only');
});

test('a page without a link says where the link is, and gives the telephone', async ({
  page,
  manage,
  stack,
}) => {
  await page.goto(`${stack.pageUrl}/roessli/booking.html`);
  await manage.isAt('invalid');
  await expect(manage.part('step')).toContainText('aus Ihrer Bestätigung');
  await expect(manage.part('phone')).toHaveText(phone);
  await expect(manage.control('reference')).toHaveCount(0);
  await audit(page, 'no link');
});
