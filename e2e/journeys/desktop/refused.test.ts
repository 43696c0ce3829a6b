import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';

test('where the time is full, neighbouring times are offered, and one of them is taken', async ({
  widget,
  sandbox,
  table,
}) => {
  // Four seats, all taken from six to eight.
  await sandbox.setSeats('gasthof-adler', '1', 4);
  await fillUp();
  await table.atWhen({ 'party-size': '4', time: '18:30' });
  await widget.next();
  await expect(widget.errorAt('time')).toBeVisible();
  await widget.isAt('when');
  const offered = widget.part('alternative');
  await expect(offered.first()).toBeVisible();
  expect(await offered.count()).toBeLessThanOrEqual(4);
  await widget.alternative('20:00').click();
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText('20:00');
  await widget.bookAs(zoe);
  const bookings = await sandbox.tables();
  expect(bookings.map(({ time }) => time)).toEqual(['18:00', '20:00']);

  /** Another guest takes the whole room at six. */
  async function fillUp() {
    await table.atGuest({ 'party-size': '4', time: '18:00' });
    await widget.bookAs(zoe);
  }
});

test('where nothing near is free, the refusal stands alone and says whom to call', async ({
  widget,
  sandbox,
  table,
}) => {
  await sandbox.setSeats('gasthof-adler', '1', 0);
  await table.atWhen({ 'party-size': '4' });
  await widget.next();
  await expect(widget.errorAt('time')).toContainText('+41 44 555 01 10');
  await expect(widget.part('alternative')).toHaveCount(0);
  await expect(widget.slot('20:00')).toBeVisible();
});

test('a wrong promo code is refused at its field, then dropped', async ({ widget, sandbox, table }) => {
  await table.atWhen({ site: 'seehaus', room: '11' });
  await widget.enterPromoCode('GRATIS');
  await widget.next();
  await expect(widget.errorAt('promo-code')).toBeVisible();
  await widget.isAt('when');
  await widget.root.getByRole('button', { name: /Without|without|Ohne Code/ }).click();
  await widget.bookAs(zoe);
  await sandbox.booked({ promoCode: null });
});

test('a right promo code is booked with the table', async ({ widget, sandbox, table }) => {
  await table.atWhen({ site: 'seehaus', room: '11' });
  await widget.enterPromoCode('SEEBLICK');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ promoCode: 'SEEBLICK' });
});

test('a house without promo codes asks for none', async ({ widget, sandbox, table }) => {
  await table.atWhen();
  await widget.hasTime();
  await expect(widget.part('disclosure-summary')).toHaveCount(0);
  await expect(widget.control('promo-code')).toHaveCount(0);
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ promoCode: null });
});

test('a promo code that the page gives is shown, can be mended, and is sent, also where guests are asked for none', async ({
  widget,
  sandbox,
  table,
}) => {
  await sandbox.giveOut('gasthof-adler', 'ADLER20');
  await table.atWhen({ 'promo-code': 'ADLER10' });
  await expect(widget.control('promo-code')).toHaveValue('ADLER10');
  await widget.next();
  await expect(widget.errorAt('promo-code')).toBeVisible();
  await widget.control('promo-code').fill('');
  await expect(widget.control('promo-code')).toBeVisible();
  await widget.control('promo-code').fill('ADLER20');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ promoCode: 'ADLER20' });
});

test('seats that go while the guest types are missed at the end, with a way on', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ 'party-size': '4' });
  await sandbox.setSeats('gasthof-adler', '1', 0);
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('when');
  await expect(widget.errorAt('time')).toBeVisible();
  await sandbox.setSeats('gasthof-adler', '1', 40);
  await widget.chooseTime('20:00');
  await widget.next();
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ time: '20:00' });
});
