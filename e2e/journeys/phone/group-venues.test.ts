import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { venues } from '../../sandbox.ts';
import { friday } from '../../table-driver.ts';

test('a group of one venue is booked like a restaurant, with no venue to choose and no code', async ({
  widget,
  sandbox,
  visit,
}) => {
  await visit('alder-house/');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await expect(widget.control('room')).toHaveCount(0);
  await expect(widget.part('next')).toHaveText('Book the table');
  await widget.bookAs(zoe);
  await sandbox.booked({
    site: 'alder-house',
    place: venues.alder,
    date: '2026-12-04',
    time: '19:00',
    partySize: 2,
    familyName: 'Müller',
    mobile: zoe.mobile,
  });
  await expect(widget.part('booking').locator('span').filter({ hasText: 'Alder House' })).toHaveCount(1);
  await expect(widget.part('details')).toContainText('4 Orchard Rise, Brighton');
  expect(await sandbox.inbox(zoe.mobile)).toEqual([]);
  const [confirmed, ...others] = await widget.heard('booking-confirmed');
  expect(confirmed?.detail).toMatchObject({ kind: 'table', date: '2026-12-04', time: '19:00', partySize: 2 });
  expect(others).toEqual([]);
});

test('of three venues one is chosen, and its own name, address and telephone are confirmed', async ({
  page,
  widget,
  sandbox,
  visit,
}) => {
  await visit('harbour/');
  await widget.isAt('when');
  await expect(widget.control('room')).toHaveCount(3);
  await widget.chooseRoom('Quay Kitchen');
  await widget.askFor({ partySize: 4, date: '2026-12-03', time: '19:00' });
  await widget.isAt('guest');
  await expect(widget.chosen('Quay Kitchen')).toBeVisible();
  await widget.comment('By the window');
  await widget.bookAs(zoe);
  await sandbox.booked({ place: venues.kitchen, partySize: 4, comment: 'By the window' });

  await expect(widget.part('booking')).toContainText('Quay Kitchen');
  await expect(widget.part('booking')).not.toContainText('Harbour Restaurants');
  await expect(widget.part('details')).toContainText('2 Cooper’s Quay, London');
  await expect(widget.part('details').locator('[part=phone]')).toHaveText('+44 20 7946 0146');
  await expect(widget.part('map')).toHaveAttribute('href', /Quay%20Kitchen/);
  const file = await page.request.get((await widget.part('calendar-file').getAttribute('href')) ?? '');
  const text = (await file.text()).replace(/\r\n /g, '');
  expect(text).toMatch(/SUMMARY:Quay Kitchen/);
  expect(text).toMatch(/LOCATION:Quay Kitchen[^\n]*2 Cooper’s Quay/);
  const [confirmed] = await widget.heard('booking-confirmed');
  expect(confirmed?.detail).toMatchObject({ room: 'Quay Kitchen', partySize: 4 });
});

test('a page can choose the venue, and change its mind while the guest still chooses', async ({
  widget,
  visitBare,
}) => {
  await visitBare('harbour', { ...friday, lang: 'en', room: venues.terrace });
  await widget.hasTime();
  await expect(widget.choice('room', venues.terrace)).toBeChecked();
  // Only this one is open past midnight.
  await expect(widget.slot('00:30')).toContainText('Sat');
  await widget.root.evaluate((element, room) => element.setAttribute('room', room), venues.kitchen);
  await expect(widget.choice('room', venues.kitchen)).toBeChecked();
  await expect(widget.slot('00:30')).toHaveCount(0);
});
