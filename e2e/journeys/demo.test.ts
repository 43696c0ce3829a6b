import { expect, test } from '../fixtures.ts';
import type { Page } from '@playwright/test';

/** On a phone the desk with the guests is folded away at the bottom. */
async function unfold(page: Page): Promise<void> {
  const desk = page.locator('.demo-desk');
  if (!(await desk.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await desk.locator('summary').click();
  }
}

test('in the demo the known guest books without a code', async ({ page, widget, sandbox, visit }) => {
  await visit('gasthof-adler/');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await unfold(page);
  const card = page.locator('.demo-guest').filter({ hasText: 'Zoë Müller' });
  await card.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(widget.control('family-name')).toHaveValue('Müller');
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ lastname: 'Müller' });
});

test('in the demo a new guest reads the code on the phone', async ({ page, widget, sandbox, visit }) => {
  await visit('gasthof-adler/');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await unfold(page);
  const card = page.locator('.demo-guest').filter({ hasText: 'Noah Keller' });
  await card.getByRole('button', { name: 'Fill in the form' }).click();
  await widget.next();
  await widget.isAt('code');
  await unfold(page);
  const message = page.getByRole('log', { name: 'Text messages' }).locator('p').last();
  await expect(message).toContainText(/\d{4}/);
  const code = /\b\d{4}\b(?!.*\b\d{4}\b)/s.exec(await message.innerText())?.[0];
  await widget.enterCode(code ?? '');
  await widget.isAt('confirmed');
  await sandbox.booked({ lastname: 'Keller' });
});

test('in the demo a room is booked, and the hotel’s book shows it', async ({
  page,
  hotel,
  sandbox,
  visit,
}) => {
  await visit('hotel-dnipro/');
  await hotel.chooseRoom({ arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '101' });
  await hotel.isAt('guest');
  await unfold(page);
  const card = page.locator('.demo-guest').filter({ hasText: 'Оксана Бондаренко' });
  await card.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(hotel.control('family-name')).toHaveValue('Бондаренко');
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  const { account } = await sandbox.reserved({ roomTypeId: 12 });
  await unfold(page);
  await expect(page.getByRole('log', { name: 'Reservations' })).toContainText(`confirmed, no. ${account}`);
});

test('the playground sets attributes and theme, and writes the snippet', async ({ page, widget, visit }) => {
  await visit('playground');
  await widget.isAt('when');
  await page.getByLabel('party-size').fill('5');
  await expect(widget.root).toHaveAttribute('party-size', '5');
  await expect(widget.control('party')).toHaveValue('5');
  await page.getByLabel('radius').fill('20px');
  await expect(page.locator('#snippet')).toContainText('party-size="5"');
  await expect(page.locator('#snippet')).toContainText('--booking-radius: 20px;');
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(page.locator('#snippet')).not.toContainText('party-size');
});
