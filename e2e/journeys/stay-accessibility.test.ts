import { expect, test } from '../fixtures.ts';
import { audit } from '../audit.ts';
import { oksana } from '../guests.ts';
import type { StayDriver } from '../stay-driver.ts';
import type { SandboxControl } from '../sandbox.ts';

/** Walks through every step, with and without errors in it, and looks at each. */
async function walk(hotel: StayDriver, sandbox: SandboxControl, look: (where: string) => Promise<void>) {
  await hotel.isAt('dates');
  await look('dates, nothing chosen');
  await hotel.part('ask-company').click();
  await hotel.isAt('company');
  await hotel.control('company-code').fill('39999999');
  await hotel.next();
  await expect(hotel.errorAt('company-code')).toBeVisible();
  await look('company with an error');
  await hotel.control('company-code').fill('30012345');
  await hotel.next();
  await hotel.isAt('dates');
  await hotel.typeDates('2026-12-11', '2026-12-13');
  await hotel.part('disclosure-summary').click();
  await hotel.control('children').fill('2');
  await hotel.next();
  await expect(hotel.errorAt('child-age-1')).toBeVisible();
  await look('dates with errors');
  await hotel.children([]);
  await hotel.next();

  await hotel.isAt('rooms');
  await look('rooms, one of them full');
  await hotel.next();
  await expect(hotel.errorAt('room-type')).toBeVisible();
  await look('rooms with an error');
  await hotel.chooseRoomType('12');

  await hotel.price('201').waitFor();
  await look('rates of a company');
  await hotel.next();
  await expect(hotel.errorAt('rate')).toBeVisible();
  await look('rates with an error');
  for (const summary of await hotel.part('disclosure-summary').all()) await summary.click();
  await look('rates, all opened');
  await hotel.chooseRate('201');

  await hotel.isAt('guest');
  await look('guest');
  await hotel.next();
  await expect(hotel.errorAt('email')).toBeVisible();
  await look('guest with errors');
  await hotel.fillGuest(oksana);
  await hotel.next();

  await hotel.isAt('review');
  await look('review');
  await sandbox.changeHotel('hotel-dnipro', { pricePercent: 110 });
  await hotel.next();
  await expect(hotel.notice).toBeVisible();
  await look('review, the price has changed');
  await hotel.part('add').click();
  await hotel.chooseRoom({ arrival: '2026-12-15', departure: '2026-12-16', roomType: '18', rate: '201' });
  await hotel.isAt('review');
  await look('review of two rooms');
  await sandbox.occupy('hotel-dnipro', '18', ['2026-12-15'], 1);
  await hotel.next();
  await expect(hotel.part('leave')).toBeVisible();
  await look('review, one of two rooms booked');
  await hotel.part('leave').click();
  await hotel.isAt('confirmed');
  await look('confirmed');
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any step to a stay, and nothing scrolls sideways (${scheme})`, async ({
    page,
    hotel,
    sandbox,
    visitBare,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await visitBare('hotel-dnipro', { lang: 'en', 'color-scheme': scheme });
    await walk(hotel, sandbox, (where) => audit(page, where));
  });
}

test('at 320 px no step to a stay scrolls sideways', async ({ page, hotel, sandbox, visitBare }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await visitBare('hotel-dnipro', { lang: 'en' });
  await walk(hotel, sandbox, (where) => audit(page, where));
});

test('axe finds nothing where rates are restricted, and where a booking is unknown', async ({
  page,
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.seeRates({ arrival: '2026-12-29', departure: '2026-12-31', roomType: '12' });
  await audit(page, 'rates, one of them for longer stays');
  await hotel.back();
  await hotel.back();
  await hotel.seeRates({ arrival: '2026-12-31', departure: '2027-01-02', roomType: '12' });
  await audit(page, 'rates, none to be had');
  await hotel.back();
  await hotel.back();
  await hotel.review({ arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '102' }, oksana);
  await sandbox.fault({ method: 'AddRoomReservation', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('pending');
  await audit(page, 'pending');
});

test('axe finds nothing where a booking is looked after', async ({
  page,
  hotel,
  manage,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.book({ arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '102' }, oksana);
  const url = await hotel.manageUrl();
  await page.goto(url);
  await manage.isAt('booked');
  await audit(page, 'booked');
  await manage.next();
  await manage.isAt('cancel');
  await audit(page, 'cancel');
  await sandbox.fault({ method: 'CancelReservation', effect: 'break-before', times: 2 });
  await manage.next();
  await expect(manage.heading).toBeFocused();
  await audit(page, 'cancelling failed');
  await sandbox.recover();
  await page.reload();
  await manage.cancel();
  await manage.isAt('cancelled');
  await audit(page, 'cancelled');
  await page.reload();
  await manage.isAt('inactive');
  await audit(page, 'inactive');
  await page.goto('about:blank');
  await page.goto(url.replace(/#.*/, '#booking=made-up'));
  await manage.isAt('invalid');
  await audit(page, 'invalid');
});
