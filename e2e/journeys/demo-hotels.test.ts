import { expect, test } from '../fixtures.ts';
import { StayDriver } from '../stay-driver.ts';
import { amount } from '../money.ts';
import { TableDriver } from '../table-driver.ts';
import type { Page } from '@playwright/test';

/** On a phone the desk with the guests is folded away at the bottom. */
async function unfold(page: Page): Promise<void> {
  const desk = page.locator('.demo-desk');
  if (!(await desk.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await desk.locator('summary').click();
  }
}

const fillIn = (page: Page, guest: string) =>
  page
    .locator('.demo-guest')
    .filter({ hasText: guest })
    .getByRole('button', { name: 'Fill in the form' })
    .click();

const weekend = { arrival: '2026-12-04', departure: '2026-12-06' };

test('in the demo a room that is booked stands in the hotel’s book', async ({
  page,
  hotel,
  sandbox,
  visit,
}) => {
  await visit('hotel-dnipro/en.html');
  await hotel.chooseRoom({ ...weekend, roomType: '12', rate: '101' });
  await hotel.isAt('guest');
  await unfold(page);
  await fillIn(page, 'Бондаренко');
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  const { account, totalMinor } = await sandbox.reserved({ arrival: '2026-12-04', roomTypeId: 12 });
  await unfold(page);
  const entry = page.getByRole('log', { name: 'Reservations' }).locator('p').first();
  await expect(entry).toContainText('Оксана Бондаренко');
  await expect(entry).toContainText(String(account));
  await expect(entry).toContainText(amount(totalMinor));
});

test('in the demo the page of the manage link keeps the booking in its other language', async ({
  page,
  hotel,
  manage,
  visit,
}) => {
  await visit('hotel-dnipro/en.html');
  await hotel.chooseRoom({ ...weekend, roomType: '14', rate: '101' });
  await hotel.isAt('guest');
  await unfold(page);
  await fillIn(page, 'Бондаренко');
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  const reference = await hotel.part('reference').innerText();
  await page.goto(await hotel.manageUrl());
  await manage.isAt('booked');
  await expect(manage.heading).toHaveText('Ваше бронювання');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(manage.heading).toHaveText('Your booking');
  await expect(manage.part('reference')).toHaveText(reference);
});

test('in the demo one page of one house sells a table and a room, each by itself', async ({
  page,
  sandbox,
  visit,
}) => {
  await visit('seehaus-house/en.html#stay');
  const table = new TableDriver(page, page.locator('booking-widget[site="seehaus"]'));
  const room = new StayDriver(page, page.locator('booking-widget[site="seehaus-hotel"]'));
  await table.root.scrollIntoViewIfNeeded();
  await table.isAt('room');
  await room.root.scrollIntoViewIfNeeded();
  await room.chooseRoom({ ...weekend, roomType: '22', rate: '111' });
  await room.isAt('guest');
  await unfold(page);
  await fillIn(page, 'Zoë Müller');
  await room.next();
  await room.isAt('review');
  await room.next();
  await room.isAt('confirmed');
  await sandbox.reserved({ roomTypeId: 22, arrival: '2026-12-04' });
  await table.isAt('room');
  // The house's colours hold in both.
  const colours = await page
    .locator('booking-widget')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).getPropertyValue('--booking-accent')));
  expect(new Set(colours).size).toBe(1);
});
