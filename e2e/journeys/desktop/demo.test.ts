import { weekend } from '../../beginnings.ts';
import { DemoDesk } from '../../demo-desk.ts';
import { expect, test } from '../../fixtures.ts';
import { StayDriver } from '../../stay-driver.ts';
import { TableDriver } from '../../table-driver.ts';

test('in the demo the known guest books without a code', async ({ page, widget, sandbox, visit }) => {
  await visit('gasthof-adler/');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await new DemoDesk(page).fillIn('Zoë Müller');
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller' });
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
  await new DemoDesk(page).fillIn('Бондаренко');
  await hotel.next();
  await hotel.confirm();
  const reference = await hotel.part('reference').innerText();
  await page.goto(await hotel.manageUrl());
  await manage.isAt('booked');
  // The link speaks the guest's language on a page that speaks another.
  await expect(manage.heading).toHaveText('Your booking');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Українською' }).click();
  await manage.isAt('booked');
  await expect(manage.heading).toHaveText('Ваше бронювання');
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
  await table.isAt('when');
  await room.root.scrollIntoViewIfNeeded();
  await room.chooseRoom({ ...weekend, roomType: '22', rate: '111' });
  await room.isAt('guest');
  await new DemoDesk(page).fillIn('Zoë Müller');
  await room.next();
  await room.confirm();
  await sandbox.reserved({ roomType: '22', arrival: '2026-12-04' });
  await table.isAt('when');
  // The house's colours hold in both.
  const colours = await page
    .locator('booking-widget')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).getPropertyValue('--booking-accent')));
  expect(new Set(colours).size).toBe(1);
});

test('the playground sets attributes and theme, and writes the snippet', async ({ page, widget, visit }) => {
  await visit('playground');
  await widget.isAt('when');
  await page.getByLabel('How many guests').fill('5');
  await expect(widget.root).toHaveAttribute('party-size', '5');
  await expect(widget.control('party')).toHaveValue('5');
  await page.getByLabel('Rounded corners').fill('20px');
  await expect(page.locator('#snippet')).toContainText('party-size="5"');
  await expect(page.locator('#snippet')).toContainText('--booking-radius: 20px;');
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(page.locator('#snippet')).not.toContainText('party-size');
});
