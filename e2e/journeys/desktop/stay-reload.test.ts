import { type Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

/** What the tab keeps of bookings. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('booking-widget')));

test.beforeEach(async ({ stay }) => {
  await stay.atReview();
});

test('a page loaded anew while the answer is lost finds the room, which is booked once', async ({
  page,
  hotel,
  sandbox,
}) => {
  await page.route('**/stay/book', async (route) => {
    await route.fetch();
    return route.abort('connectionreset');
  });
  await hotel.next();
  await hotel.isAt('pending');
  expect(await kept(page)).toHaveLength(1);
  await page.unroute('**/stay/book');

  await page.reload();
  await hotel.isAt('confirmed');
  const { reference } = await sandbox.reserved({ roomType: '12' });
  await expect(hotel.part('reference')).toHaveText(reference);
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
  expect(await kept(page)).toEqual([]);

  await page.reload();
  await hotel.isAt('dates');
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
});

test('a page loaded anew while the hotel takes its time waits for the same booking', async ({
  page,
  hotel,
  sandbox,
}) => {
  await sandbox.fault({ at: 'stay/book', effect: 'delay', delay: 3000 });
  await Promise.all([page.waitForRequest('**/stay/book'), hotel.next()]);
  expect(await kept(page)).toHaveLength(1);
  await page.reload();
  await hotel.isAt('confirmed');
  // However quickly the hotel answers then, the guest saw on the way that it isn't known yet.
  expect((await hotel.heard('booking-step')).map(({ detail }) => detail.step)).toContain('pending');
  await sandbox.reserved({ roomType: '12' });
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
});

test('where the hotel’s answer was lost, the page loaded anew claims nothing and books nothing', async ({
  page,
  hotel,
  sandbox,
}) => {
  await sandbox.fault({ at: 'stay/book', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('pending');
  await page.reload();
  await hotel.isAt('pending');
  await expect(hotel.notice).toContainText('Please call us before you book again');
  await expect(hotel.root).toContainText('+380 44 555 01 70');
  await sandbox.reserved({ roomType: '12' });
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toEqual([]);
  expect(await kept(page)).toHaveLength(1);
});

test('a page loaded anew once the answer is known begins at the beginning', async ({
  page,
  hotel,
  sandbox,
}) => {
  await hotel.confirm();
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await hotel.isAt('dates');
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
  expect(await hotel.heard('booking-confirmed')).toEqual([]);
});

test('where the session has expired meanwhile it stays unknown; a guest who has asked begins anew', async ({
  page,
  hotel,
  sandbox,
}) => {
  await page.route('**/stay/book', async (route) => {
    await route.fetch();
    return route.abort('connectionreset');
  });
  await hotel.next();
  await hotel.isAt('pending');
  await page.unroute('**/stay/book');
  await sandbox.advanceClock(61 * 60);

  await page.reload();
  await hotel.isAt('pending');
  await expect(hotel.notice).toContainText('Please call us before you book again');
  expect(await hotel.heard('booking-confirmed')).toEqual([]);
  await hotel.part('asked').click();
  await hotel.isAt('dates');
  expect(await kept(page)).toEqual([]);
  expect(await sandbox.timesAsked('stay/book')).toBe(1);
});
