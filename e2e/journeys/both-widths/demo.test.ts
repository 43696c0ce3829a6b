import { weekend } from '../../beginnings.ts';
import { DemoDesk } from '../../demo-desk.ts';
import { oksana } from '../../guests.ts';
import { expect, test } from '../../fixtures.ts';
import { amount } from '../../money.ts';

test('in the demo a new guest reads the code on the phone', async ({ page, widget, sandbox, visit }) => {
  const desk = new DemoDesk(page);
  await visit('gasthof-adler/');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await desk.fillIn('Noah Keller');
  await expect(widget.control('family-name')).toHaveValue('Keller');
  await widget.next();
  await widget.isAt('code');
  await desk.unfold();
  const message = desk.entries('Text messages').last();
  await expect(message).toContainText(/\d{4}/);
  const code = /\b\d{4}\b(?!.*\b\d{4}\b)/s.exec(await message.innerText())?.[0];
  await widget.enterCode(code ?? '');
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller' });
});

test('in the demo a room that is booked stands in the hotel’s book', async ({
  page,
  hotel,
  sandbox,
  visit,
}) => {
  const desk = new DemoDesk(page);
  await visit('hotel-dnipro/en.html');
  await hotel.chooseRoom({ ...weekend, roomType: '12', rate: '101' });
  await hotel.isAt('guest');
  await desk.fillIn('Бондаренко');
  await expect(hotel.control('family-name')).toHaveValue('Бондаренко');
  await hotel.next();
  await hotel.confirm();
  const { reference, total } = await sandbox.reserved({ arrival: '2026-12-04', roomType: '12' });
  await desk.unfold();
  const entry = desk.entries('Reservations').first();
  await expect(entry).toContainText('Оксана Бондаренко');
  await expect(entry).toContainText(`confirmed, no. ${reference}`);
  await expect(entry).toContainText(amount(total));
});

test('the hotel’s desk lets bookings wait for it, and confirms one', async ({
  page,
  hotel,
  manage,
  sandbox,
  visit,
}) => {
  const desk = new DemoDesk(page);
  await visit('hotel-dnipro/en.html');
  await desk.unfold();
  await page.getByRole('checkbox', { name: 'New reservations wait' }).check();
  await hotel.review({ ...weekend, roomType: '12', rate: '101' }, oksana);
  await hotel.next();
  await hotel.isAt('requested');
  const url = await hotel.manageUrl();
  await desk.unfold();
  await expect(desk.entries('Reservations').first()).toContainText('waiting');
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(desk.entries('Reservations').first()).toContainText('confirmed');
  await sandbox.reserved({ status: 'confirmed' });
  await page.goto(url);
  await manage.isAt('booked');
});
