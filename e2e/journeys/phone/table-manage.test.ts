import { groups } from '../../../demo/sandbox/index.ts';
import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import type { ManageDriver } from '../../manage-driver.ts';
import { openBooked } from '../../open-booked-table.ts';

const [venue = ''] = (groups.find(({ site }) => site === 'alder-house')?.venues ?? []).map(({ id }) => id);
const phone = groups.find(({ site }) => site === 'alder-house')?.phone ?? '';
/** An hour before the visit: too late for both. */
const late = '2026-12-04T18:00:00Z';

/** Half past eight is chosen instead, and asked about. */
async function atCompare(manage: ManageDriver): Promise<void> {
  await manage.beginChange();
  await manage.slot('20:00').click();
  await manage.isAt('compare');
}

test.describe('who moves a table', () => {
  test('whose new time is gone meanwhile chooses among the times as they are now', async ({
    page,
    widget,
    manage,
    sandbox,
    table,
  }) => {
    await openBooked(widget, table);
    await atCompare(manage);
    await sandbox.groups.change('alder-house', {
      venues: { [venue]: { taken: { '2026-12-04': { '20:00': 1000 } } } },
    });
    await manage.confirmChange();
    await manage.isAt('change');
    await manage.hasTimes();
    await expect(manage.errorAt('time')).toContainText('has just been taken');
    await expect(manage.errorAt('time')).toBeFocused();
    await expect(manage.slot('20:00').getByRole('radio')).toHaveAttribute('aria-disabled', 'true');
    await expect(manage.control('party')).toHaveValue('2');
    await audit(page, 'lost slot');
    await sandbox.booked({ time: '19:00' });
    await manage.slot('18:00').click();
    await manage.confirmChange();
    await manage.isAt('booked');
    await sandbox.booked({ time: '18:00' });
  });

  test('is told what became of it where the answer is lost: it is looked up, not done again', async ({
    page,
    widget,
    manage,
    sandbox,
    table,
  }) => {
    await openBooked(widget, table);
    await atCompare(manage);
    const before = await sandbox.timesAsked('book');
    await sandbox.fault({ at: 'book', effect: 'break-after' });
    await sandbox.fault({ at: 'reservation', effect: 'break-before', times: 100 });
    await manage.confirmChange();
    await manage.isAt('pending');
    await expect(manage.failure).toContainText('Still no answer');
    await expect(manage.heading).toHaveText('We do not know yet whether it is changed');
    await audit(page, 'change unknown');
    await sandbox.recover();
    await manage.next();
    await manage.isAt('booked');
    await expect(manage.heading).toHaveText('Your booking is changed');
    expect(await sandbox.timesAsked('book')).toBe(before + 1);
    await sandbox.booked({ time: '20:00' });
  });

  test('too late is told so, with the telephone, and loses nothing that was chosen', async ({
    page,
    widget,
    manage,
    sandbox,
    table,
  }) => {
    await openBooked(widget, table);
    await atCompare(manage);
    await sandbox.setClock(late);
    await manage.confirmChange();
    await expect(manage.failure).toContainText('too late to change');
    await expect(manage.failure).toContainText(phone);
    await expect(manage.part('next')).toHaveCount(0);
    await audit(page, 'too late to change');
    await manage.back();
    await manage.isAt('change');
    await expect(manage.choice('time', '20:00')).toBeChecked();
    await sandbox.booked({ time: '19:00' });
  });
});

test.describe('who cancels a table', () => {
  test('is asked once more, and told that it is cancelled', async ({
    page,
    widget,
    manage,
    sandbox,
    table,
  }) => {
    const { reference, url } = await openBooked(widget, table, 'harbour');
    await manage.cancel();
    await manage.isAt('cancelled');
    await audit(page, 'cancelled');
    expect(await sandbox.tables()).toEqual([]);
    expect(await manage.heard('booking-cancelled')).toMatchObject([{ detail: { reference } }]);
    await page.goto('about:blank');
    await page.goto(url);
    await manage.isAt('cancelled');
    await expect(manage.part('step')).toContainText('It has been cancelled.');
  });

  test('too late is told so, with the telephone; the table stands', async ({
    page,
    widget,
    manage,
    sandbox,
    table,
  }) => {
    await openBooked(widget, table);
    await manage.isAt('booked');
    await sandbox.setClock(late);
    await manage.cancel();
    await expect(manage.failure).toContainText('too late to cancel');
    await expect(manage.failure).toContainText(phone);
    await expect(manage.part('next')).toHaveCount(0);
    await audit(page, 'too late to cancel');
    await manage.back();
    await manage.isAt('booked');
    await sandbox.booked({ time: '19:00' });
  });
});

test.describe('who has lost the link', () => {
  for (const [what, contact] of [
    ['phone', zoe.tel],
    ['e-mail', zoe.email.toUpperCase()],
  ] as const) {
    test(`finds the booking by its reference and ${what}`, async ({ page, widget, manage, table }) => {
      const { reference, url } = await openBooked(widget, table);
      const [address = ''] = url.split('#');
      await page.goto('about:blank');
      await page.goto(address);
      await manage.isAt('find');
      await audit(page, 'find');
      await manage.find(reference.toLowerCase(), contact);
      await manage.isAt('booked');
      await expect(manage.part('reference')).toHaveText(reference);
      await expect(manage.heading).toBeFocused();
      // The link may be passed on: nothing of who booked.
      await expect(manage.root).not.toContainText(zoe.familyName);
      await page.reload();
      await manage.isAt('booked');
    });
  }

  test('is refused in the same words, whatever is wrong, and keeps what was typed', async ({
    page,
    widget,
    manage,
    table,
  }) => {
    const { reference, url } = await openBooked(widget, table);
    await page.goto('about:blank');
    await page.goto(url.split('#')[0] ?? '');
    await manage.isAt('find');
    await manage.next();
    await expect(manage.errorAt('reference')).toBeVisible();
    await expect(manage.errorAt('contact')).toBeVisible();
    const told = new Set<string>();
    for (const [typed, contact] of [
      ['ZZ99ZZ99', zoe.tel],
      [reference, '079 123 45 68'],
      [reference, 'somebody@else.example'],
    ] as const) {
      const answered = page.waitForResponse('**/manage/find');
      await manage.find(typed, contact);
      await answered;
      await expect(manage.notice).toContainText('We find no booking');
      await expect(manage.control('reference')).toHaveValue(typed);
      await expect(manage.control('contact')).toHaveValue(contact);
      told.add((await manage.notice.innerText()).replace(/r-\w+/, ''));
    }
    expect(told.size).toBe(1);
    await audit(page, 'not found');
  });
});
