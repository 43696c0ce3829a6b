import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';

test('a known guest books the only room of a house, and is told what was booked', async ({
  widget,
  sandbox,
  visit,
}) => {
  await visit('gasthof-adler/');
  await widget.isAt('when');
  await widget.partySize(4);
  await widget.chooseDate('2026-12-04');
  await widget.takeTime('19:00');

  await widget.isAt('guest');
  await expect(widget.heading).toBeFocused();
  await expect(widget.part('summary')).toContainText('4 Personen');
  await widget.bookAs(zoe);
  await expect(widget.heading).toBeFocused();
  await expect(widget.part('booking')).toContainText('19:00');
  await expect(widget.part('booking')).toContainText('4 Personen');
  await expect(widget.part('booking')).toContainText('Gasthof Adler');
  await sandbox.booked({
    date: '2026-12-04',
    time: '19:00',
    partySize: 4,
    familyName: 'Müller',
    language: 'de',
  });
  const [confirmed, ...others] = await widget.heard('booking-confirmed');
  expect(confirmed?.detail).toMatchObject({ kind: 'table', date: '2026-12-04', time: '19:00', partySize: 4 });
  expect(others).toEqual([]);
  expect(await widget.heard('booking-requested')).toEqual([]);
  await expect(widget.part('reference')).toContainText(String(confirmed?.detail.reference));
});

test('the calendar file holds the table that was booked', async ({ page, widget, table }) => {
  await table.atGuest();
  await widget.bookAs(zoe);
  const href = await widget.part('calendar-file').getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.headers()['content-type']).toContain('text/calendar');
  // Seven in the evening in Zürich, in winter: a calendar anywhere shows the right moment.
  expect(await file.text()).toContain('DTSTART:20261204T180000Z');
});

test('the weekday on which the house is closed can be reached, says why, and can not be chosen', async ({
  widget,
  visitBare,
}) => {
  await visitBare('gasthof-adler');
  const monday = await widget.showDay('2026-12-07');
  await expect(monday).toHaveAccessibleName(/Ruhetag/);
  await expect(monday).toHaveAttribute('aria-disabled', 'true');
  // Forced: Playwright waits for ever on what is aria-disabled, a guest does not.
  await monday.click({ force: true });
  await expect(widget.part('popover')).toContainText('Ruhetag');
  await expect(widget.control('date')).not.toHaveValue('2026-12-07');
});

test('times that are over today are not offered', async ({ widget, sandbox, visitBare }) => {
  await sandbox.setClock('2026-12-04T19:10:00+01:00');
  await visitBare('gasthof-adler', { date: '2026-12-04' });
  await expect(widget.slot('19:30')).toBeVisible();
  await expect(widget.slot('19:00')).toHaveCount(0);
  await expect(widget.slot('12:00')).toHaveCount(0);
});

test('what is missing is named at its control, and the guest stays', async ({ widget, visitBare }) => {
  await visitBare('gasthof-adler');
  await widget.isAt('when');
  await widget.chooseDate('2026-12-04');
  await widget.next();
  await expect(widget.errorAt('time')).toBeVisible();
  await widget.chooseTime('19:00');
  await widget.next();
  await widget.isAt('guest');
  await widget.next();
  for (const name of ['given-name', 'family-name', 'email', 'tel']) {
    await expect(widget.errorAt(name)).toBeVisible();
    await expect(widget.control(name)).toHaveAttribute('aria-invalid', 'true');
  }
  await widget.isAt('guest');
});

test('back and on again keeps all that was typed', async ({ widget, table }) => {
  await table.atGuest({ 'party-size': '3' });
  await widget.fillGuest(zoe);
  await widget.back();
  await widget.isAt('when');
  await expect(widget.control('party')).toHaveValue('3');
  await expect(widget.control('date')).toHaveValue('2026-12-04');
  await expect(widget.slot('19:00').getByRole('radio')).toBeChecked();
  await widget.next();
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
});

test('after a booking another one can be made', async ({ widget, sandbox, table }) => {
  await table.atGuest();
  await widget.bookAs(zoe);
  await widget.another();
  await widget.askFor({ date: '2026-12-05', time: '18:00' });
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  expect((await sandbox.tables()).map(({ date }) => date)).toEqual(['2026-12-04', '2026-12-05']);
  expect(await widget.heard('booking-confirmed')).toHaveLength(2);
});
