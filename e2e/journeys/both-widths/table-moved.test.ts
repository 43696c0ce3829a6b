import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { holdNext } from '../../hold.ts';
import { openBooked } from '../../open-booked-table.ts';

test('a table is moved to another day, time and party, from the link at confirmation', async ({
  page,
  widget,
  manage,
  sandbox,
  table,
}) => {
  const { reference, url } = await openBooked(widget, table);
  await manage.isAt('booked');
  await audit(page, 'booked');
  await manage.beginChange();
  await expect(manage.heading).toBeFocused();
  await expect(manage.control('party')).toHaveValue('2');
  await expect(manage.day('2026-12-04')).toHaveAttribute('aria-pressed', 'true');
  await manage.partySize(4);
  await manage.chooseDate('2026-12-05');
  await manage.hasTimes();
  await audit(page, 'change');
  await manage.slot('20:00').click();
  await manage.isAt('compare');
  await expect(manage.heading).toBeFocused();
  const rows = manage.part('comparison').locator('tbody tr');
  await expect(rows).toHaveText([/Fri,? 4 Dec.*Sat,? 5 Dec/, /19:00.*20:00/, /2 people.*4 people/]);
  await audit(page, 'compare');
  await sandbox.booked({ date: '2026-12-04', time: '19:00', partySize: 2 });

  const held = await holdNext(page, 'manage/change');
  await manage.confirmChange();
  await expect(manage.part('back')).toHaveCount(0);
  await expect(manage.root.getByRole('status')).toHaveText('Changing your booking …');
  held.letGo();
  await manage.isAt('booked');
  await expect(manage.heading).toHaveText('Your booking is changed');
  await expect(manage.heading).toBeFocused();
  await audit(page, 'changed');
  await sandbox.booked({ date: '2026-12-05', time: '20:00', partySize: 4 });
  await expect(manage.part('reference')).toHaveText(reference);
  for (const type of ['booking-confirmed', 'booking-requested']) expect(await manage.heard(type)).toEqual([]);

  // The page keeps the new link, and the former one opens the same table.
  expect(page.url()).not.toBe(url);
  await page.reload();
  await manage.isAt('booked');
  await expect(manage.part('step')).toContainText('5 December 2026');
  await page.goto('about:blank');
  await page.goto(url);
  await manage.isAt('booked');
  await expect(manage.part('step')).toContainText('5 December 2026');
});

test('by keyboard alone a table is moved, and what was chosen is there on the way back', async ({
  page,
  widget,
  manage,
  sandbox,
  table,
}) => {
  await openBooked(widget, table);
  await manage.isAt('booked');
  await manage.part('change').press('Enter');
  await manage.isAt('change');
  await manage.hasTimes();
  await manage.slot('20:00').getByRole('radio').press(' ');
  await manage.part('next').press('Enter');
  await manage.isAt('compare');
  await manage.part('back').press('Enter');
  await manage.isAt('change');
  await expect(manage.choice('time', '20:00')).toBeChecked();
  await manage.part('back').press('Enter');
  await manage.isAt('booked');
  await sandbox.booked({ time: '19:00' });
  await expect(manage.heading).toBeFocused();
  await page.reload();
  await manage.isAt('booked');
});
