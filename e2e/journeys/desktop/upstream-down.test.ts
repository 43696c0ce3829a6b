import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';

test('where the restaurant can not be reached at the start, the guest can call, or try again', async ({
  widget,
  sandbox,
  visit,
}) => {
  await sandbox.goDown();
  await visit('gasthof-adler/');
  await widget.isAt('unavailable');
  await expect(widget.root.getByRole('link', { name: /044 555 01 10|44 555 01 10/ }).first()).toBeVisible();
  await expect(widget.root.getByText('Tisch per Telefon reservieren')).toBeVisible();
  expect(await widget.heard('booking-unavailable')).toHaveLength(1);

  await sandbox.recover();
  await widget.root.getByRole('button', { name: 'Nochmals versuchen' }).click();
  await widget.isAt('when');
});

test('where it fails half-way, the guest stays and tries again', async ({ widget, sandbox, visit }) => {
  await visit('gasthof-adler/');
  await widget.isAt('when');
  await sandbox.goDown();
  await widget.chooseDate('2026-12-04');
  await expect(widget.notice).toBeVisible();
  await widget.isAt('when');
  await sandbox.recover();
  await widget.root.getByRole('button', { name: 'Nochmals versuchen' }).click();
  await widget.chooseTime('19:00');

  await sandbox.goDown();
  await widget.next();
  await expect(widget.notice).toBeVisible();
  await widget.isAt('when');
  await sandbox.recover();
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ date: '2026-12-04', time: '19:00' });
});

test('a call that books and was never received books nothing, and may be tried again', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest();
  await widget.fillGuest(zoe);
  await sandbox.goDown();
  await widget.next();
  await widget.isAt('pending');
  await sandbox.recover();
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller' });
});

test('a house that takes no online bookings says so, and gives its number', async ({ widget, visit }) => {
  await visit('krone/');
  await widget.isAt('unavailable');
  await expect(widget.root.getByRole('link', { name: /44 555 01 40/ }).first()).toBeVisible();
  await expect(widget.root.getByText('Tisch per Telefon reservieren')).toBeVisible();
  expect(await widget.heard('booking-unavailable')).toMatchObject([
    { detail: { code: 'booking_disabled', phone: '+41 44 555 01 40' } },
  ]);
});

test('what the owner wrote in the element stands there where the script is blocked', async ({
  page,
  widget,
  visit,
}) => {
  await page.route('**/widget.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await visit('gasthof-adler/');
  await expect(widget.root.getByText('Tisch per Telefon reservieren')).toBeVisible();
});
