import { expect, test } from '../../fixtures.ts';

test.beforeEach(async ({ stay }) => {
  await stay.atReview();
});

for (const effect of ['break-after', 'garbage'] as const) {
  test(`where the hotel booked and its answer was lost (${effect}), nothing is claimed, and no second press books`, async ({
    hotel,
    sandbox,
  }) => {
    await sandbox.fault({ at: 'stay/book', effect });
    await hotel.next();
    await hotel.isAt('pending');
    await expect(hotel.heading).toBeFocused();
    await expect(hotel.root).toContainText('+380 44 555 01 70');
    await expect(hotel.part('back')).toHaveCount(0);
    expect(await hotel.heard('booking-pending')).toHaveLength(1);

    await hotel.next();
    await expect(hotel.notice).toContainText('Please call us before you book again');
    await hotel.isAt('pending');
    await sandbox.reserved({ roomType: '12' });
    expect(await sandbox.timesAsked('stay/book')).toBe(1);
    expect(await hotel.heard('booking-confirmed')).toEqual([]);
  });
}

test('where the hotel did not hear it, either, nothing is booked behind the guest’s back', async ({
  hotel,
  sandbox,
}) => {
  await sandbox.fault({ at: 'stay/book', effect: 'break-before' });
  await hotel.next();
  await hotel.isAt('pending');
  await hotel.next();
  await expect(hotel.notice).toBeVisible();
  await hotel.isAt('pending');
  expect(await sandbox.stays()).toEqual([]);
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
});

test('a hotel that answers late books once, and asking again finds the booking', async ({
  hotel,
  sandbox,
}) => {
  // Longer than the proxy lets a guest wait.
  await sandbox.fault({ at: 'stay/book', effect: 'delay', delay: 7500 });
  await hotel.next();
  await hotel.isAt('pending');
  expect(await hotel.heard('booking-confirmed')).toEqual([]);
  await hotel.next();
  await hotel.isAt('confirmed');
  const { reference } = await sandbox.reserved({ roomType: '12' });
  await expect(hotel.part('reference')).toHaveText(reference);
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
});

test('an answer lost between widget and proxy is found out', async ({ page, hotel, sandbox }) => {
  let lost = 0;
  await page.route('**/stay/book', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await hotel.confirm();
  await sandbox.reserved({ roomType: '12' });
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
});

test('a double click on the booking button books once', async ({ hotel, sandbox }) => {
  await hotel.part('next').dblclick();
  await hotel.isAt('confirmed');
  await sandbox.reserved({ roomType: '12' });
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
});

test('the page may stop a booking before it is sent', async ({ page, hotel, sandbox }) => {
  await page.evaluate(() =>
    window.addEventListener('booking-submit', (event) => event.preventDefault(), { once: true }),
  );
  await hotel.next();
  await hotel.isAt('review');
  expect(await sandbox.stays()).toEqual([]);
  await hotel.confirm();
  await sandbox.reserved({ roomType: '12' });
});
