import { expect, test } from '../fixtures.ts';
import { zoe } from '../guests.ts';

test('where the time is full, neighbouring times are offered, and one of them is taken', async ({
  widget,
  sandbox,
  visit,
}) => {
  // Four seats, all taken from six to eight.
  await sandbox.change('gasthof-adler', { rooms: { '1': { seats: 4 } } });
  await fillUp();
  await visit('gasthof-adler/');
  await widget.askFor({ partySize: 4, date: '2026-12-04', time: '18:30' });
  await expect(widget.errorAt('time')).toBeVisible();
  await widget.isAt('when');
  const offered = widget.part('alternative');
  await expect(offered.first()).toBeVisible();
  expect(await offered.count()).toBeLessThanOrEqual(4);
  await widget.alternative('20:00').click();
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText('20:00');
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  const bookings = await sandbox.bookings();
  expect(bookings.map(({ time }) => time)).toEqual(['18:00', '20:00']);

  /** Another guest takes the whole room at six. */
  async function fillUp() {
    await visit('gasthof-adler/');
    await widget.askFor({ partySize: 4, date: '2026-12-04', time: '18:00' });
    await widget.fillGuest(zoe);
    await widget.next();
    await widget.isAt('confirmed');
  }
});

test('where nothing near is free, the refusal stands alone and says whom to call', async ({
  widget,
  sandbox,
  visit,
}) => {
  await sandbox.change('gasthof-adler', { rooms: { '1': { seats: 0 } } });
  await visit('gasthof-adler/');
  await widget.askFor({ partySize: 4, date: '2026-12-04', time: '19:00' });
  await expect(widget.errorAt('time')).toContainText('+41 44 555 01 10');
  await expect(widget.part('alternative')).toHaveCount(0);
  await expect(widget.slot('20:00')).toBeVisible();
});

test('a wrong promo code is refused at its field, then dropped', async ({ widget, sandbox, visit }) => {
  await visit('seehaus/');
  await widget.chooseRoom('Gartensaal');
  await widget.next();
  await widget.isAt('when');
  await widget.enterPromoCode('GRATIS');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await expect(widget.errorAt('promo-code')).toBeVisible();
  await widget.isAt('when');
  await widget.root.getByRole('button', { name: /Without|without|Ohne Code/ }).click();
  await widget.isAt('choice');
  await widget.next();
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ promocode: null });
});

test('a right promo code is booked with the table', async ({ widget, sandbox, visit }) => {
  await visit('seehaus/');
  await widget.chooseRoom('Gartensaal');
  await widget.next();
  await widget.isAt('when');
  await widget.enterPromoCode('SEEBLICK');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('choice');
  await widget.next();
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ promocode: 'SEEBLICK' });
});

test('seats that go while the guest types are missed at the end, with a way on', async ({
  widget,
  sandbox,
  visit,
}) => {
  await visit('gasthof-adler/');
  await widget.askFor({ partySize: 4, date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await sandbox.change('gasthof-adler', { rooms: { '1': { seats: 0 } } });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('when');
  await expect(widget.errorAt('time')).toBeVisible();
  await sandbox.change('gasthof-adler', { rooms: { '1': { seats: 40 } } });
  await widget.chooseTime('20:00');
  await widget.next();
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ time: '20:00' });
});
