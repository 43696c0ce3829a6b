import { expect, test } from '../../fixtures.ts';
import { noah, zoe } from '../../guests.ts';
import { holdNext } from '../../hold.ts';

test.beforeEach(async ({ table }) => {
  await table.atGuest();
});

for (const effect of ['break-after', 'garbage'] as const) {
  test(`a known guest whose booking is made but its answer lost (${effect}) is booked once, and told so`, async ({
    widget,
    sandbox,
  }) => {
    await sandbox.fault({ at: 'table/guest', effect });
    await widget.fillGuest(zoe);
    await widget.next();
    await widget.isAt('confirmed');
    await sandbox.booked({ familyName: 'Müller' });
    expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  });

  test(`a right code whose answer is lost (${effect}) books once, and the guest is told so`, async ({
    widget,
    sandbox,
  }) => {
    await widget.fillGuest(noah);
    await widget.next();
    await widget.isAt('code');
    await sandbox.fault({ at: 'table/code', effect });
    await widget.enterCode(await sandbox.code(noah.mobile));
    await widget.isAt('confirmed');
    await sandbox.booked({ familyName: 'Keller' });
    expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  });
}

test('where even the repetition gets lost, nothing is claimed; asking again finds the booking', async ({
  widget,
  sandbox,
}) => {
  await sandbox.fault({ at: 'table/guest', effect: 'break-after', times: 2 });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('pending');
  await expect(widget.heading).toBeFocused();
  expect(await widget.heard('booking-pending')).toHaveLength(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(0);
  await expect(widget.root).toContainText('+41 44 555 01 10');

  await sandbox.recover();
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller' });
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('where the answers stay lost the guest is told not to book again, and whom to call', async ({
  widget,
  sandbox,
}) => {
  await sandbox.fault({ at: 'table/guest', effect: 'break-after', times: 50 });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('pending');
  await widget.next();
  await widget.isAt('pending');
  await expect(widget.notice.first()).toBeVisible();
  await sandbox.booked({ familyName: 'Müller' });
  expect(await widget.heard('booking-confirmed')).toHaveLength(0);
});

test('an answer lost between widget and proxy is found out, too', async ({ page, widget, sandbox }) => {
  let lost = 0;
  await page.route('**/table/guest', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await widget.bookAs(zoe);
  await sandbox.booked({ familyName: 'Müller' });
});

test('a double click on the booking button books once', async ({ widget, sandbox }) => {
  await widget.fillGuest(zoe);
  await widget.part('next').dblclick();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller' });
  expect(await sandbox.timesAsked('table/guest')).toBe(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('a double click on the code button books once', async ({ page, widget, sandbox }) => {
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  // It has sent itself, and the button is still there.
  const sending = await holdNext(page, 'table/code');
  await widget.control('code').fill(await sandbox.code(noah.mobile));
  // Forced: a busy button says that it is disabled, and a guest presses it all the same.
  await widget.part('next').dblclick({ force: true });
  sending.letGo();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller' });
  expect(await sandbox.timesAsked('table/code')).toBe(1);
});

test('the page may stop a booking before it is sent', async ({ page, widget, sandbox }) => {
  await page.evaluate(() =>
    window.addEventListener('booking-submit', (event) => event.preventDefault(), { once: true }),
  );
  await widget.fillGuest(zoe);
  await widget.next();
  expect(await sandbox.tables()).toEqual([]);
  await widget.isAt('guest');
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller' });
});
