import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { venues } from '../../sandbox.ts';

/** Alder House is full on Friday, but for what is given back. */
const friday = '2026-12-04';
const hours = ['12:00', '14:00', '18:00', '20:00', '21:30'];

test('a full day has the nearest times of other days, and one press takes one of them', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  for (const hour of hours) await sandbox.groups.fill('alder-house', venues.alder, friday, hour);
  await visitBare('alder-house', { lang: 'en', date: friday });
  await expect(widget.offered).toContainText('no more times on this day');
  await expect(widget.offered).toContainText('Sat 5 Dec, 19:00');
  await widget.alternative('19:00').first().click();
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText('19:00');
  await widget.bookAs(zoe);
  await sandbox.booked({ date: '2026-12-05', time: '19:00' });
});

test('a closed day leads to the next day', async ({ widget, visitBare }) => {
  await visitBare('alder-house', { lang: 'en', date: '2026-12-07' });
  await expect(widget.offered).toContainText('no more times on this day');
  await widget.alternative('2026-12-08').click();
  await expect(widget.heading).toBeFocused();
  await expect(widget.slot('19:00')).toBeVisible();
  await expect(widget.control('date')).toHaveValue('2026-12-08');
});

test('a page that names no day opens with one that has times', async ({ widget, sandbox, visitBare }) => {
  // A Monday: the house is closed.
  await sandbox.setClock('2026-12-07T10:00:00+00:00');
  await visitBare('alder-house', { lang: 'en' });
  await expect(widget.slot('19:00')).toBeVisible();
  await expect(widget.control('date')).toHaveValue('2026-12-08');
});

test('a refused time has others of its day, and after them those of the next', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atWhen({ site: 'alder-house', lang: 'en', date: friday, time: '19:00' });
  for (const hour of hours.filter((hour) => hour !== '12:00'))
    await sandbox.groups.fill('alder-house', venues.alder, friday, hour);
  await widget.next();
  await expect(widget.errorAt('time')).toContainText('has just been taken');
  await expect(widget.part('alternative').first()).toHaveText('12:00');
  await expect(widget.part('alternative').nth(1)).toHaveText(/Sat 5 Dec|Thu 3 Dec/);
});
