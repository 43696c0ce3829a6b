import { weekend } from '../../beginnings.ts';
import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

const dnipro = 'hotel-dnipro';
const phone = '+380 44 555 01 70';

test.describe('at a hotel that confirms every booking itself', () => {
  test.beforeEach(({ sandbox }) => sandbox.hotels.change(dnipro, { confirmsAtOnce: false }));

  test('the guest is told that nothing is booked yet, who answers and how, and nothing claims more', async ({
    page,
    hotel,
    sandbox,
    stay,
  }) => {
    await stay.atReview();
    await hotel.root.evaluate((element) => element.setAttribute('analytics', 'datalayer'));
    await hotel.next();
    await hotel.isAt('requested');
    await expect(hotel.heading).toHaveText('Your request is on its way');
    await expect(hotel.heading).toBeFocused();
    const { reference } = await sandbox.reserved({ status: 'waiting' });
    await expect(hotel.part('reference')).toHaveText(reference);
    await expect(hotel.notice).toContainText('the hotel must still confirm');
    await expect(hotel.notice).toContainText(oksana.email);
    await expect(hotel.notice.locator('[part=phone]')).toHaveText(phone);
    await expect(hotel.part('mark')).toHaveCount(0);
    await expect(hotel.part('document')).toHaveCount(0);
    await audit(page, 'requested');

    expect(await hotel.heard('booking-confirmed')).toEqual([]);
    expect(await hotel.heard('booking-requested')).toMatchObject([
      { detail: { kind: 'stay', reference, rooms: [{ reference }] } },
    ]);
    expect(JSON.stringify(await page.evaluate(() => window.dataLayer ?? []))).not.toContain('purchase');

    const file = await page.request.get((await hotel.part('calendar-file').getAttribute('href')) ?? '');
    const entry = await file.text();
    expect(entry).toContain('STATUS:TENTATIVE');
    expect(entry).toContain('SUMMARY:Requested: ');
  });

  test('the link tells that the hotel has not confirmed yet, until it has', async ({
    page,
    hotel,
    manage,
    sandbox,
    stay,
  }) => {
    await stay.atReview();
    await hotel.next();
    await hotel.isAt('requested');
    await page.goto((await hotel.manageUrl()).replace('booking.html', 'booking-en.html'));
    await manage.isAt('requested');
    await expect(manage.heading).toHaveText('The hotel has not confirmed yet');
    await expect(manage.notice).toContainText('It will write to you by e-mail or call you.');
    await expect(manage.part('document')).toHaveCount(0);
    await expect(manage.part('step')).not.toContainText('Your booking');
    await audit(page, 'manage requested');

    const waiting = await sandbox.reserved({ status: 'waiting' });
    await sandbox.hotels.changeStay(waiting, { status: 'confirmed' });
    await page.reload();
    await manage.isAt('booked');
    await expect(manage.heading).toHaveText('Your booking');
    await expect(manage.part('document')).toBeVisible();
  });

  test('the request is cancelled by its link, and the room is free again', async ({
    page,
    hotel,
    manage,
    sandbox,
    stay,
  }) => {
    await stay.atReview();
    await hotel.next();
    await hotel.isAt('requested');
    const url = (await hotel.manageUrl()).replace('booking.html', 'booking-en.html');
    await page.goto(url);
    await manage.isAt('requested');
    await manage.next();
    await manage.isAt('cancel');
    await expect(manage.heading).toHaveText('Cancel this request?');
    await manage.next();
    await manage.isAt('cancelled');
    await expect(manage.heading).toHaveText('Your request is cancelled');
    await sandbox.reserved({ status: 'cancelled' });
    await page.goto('about:blank');
    await page.goto(url);
    await manage.isAt('cancelled');
  });

  test('a hotel that does not answer the question costs no guest the outcome', async ({
    hotel,
    sandbox,
    stay,
  }) => {
    await stay.atReview();
    await sandbox.fault({ at: 'manage/look-up', effect: 'hang' });
    await hotel.next();
    await hotel.isAt('requested');
    expect(await sandbox.timesAsked('manage/look-up')).toBe(1);
    expect(await hotel.heard('booking-pending')).toEqual([]);
  });
});

test('of two rooms, of which the hotel has confirmed one, each is told as it is', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atReview();
  await hotel.part('add').click();
  await hotel.chooseRoom({ ...weekend, adults: 1, roomType: '18', rate: '102' });
  await hotel.isAt('review');
  // The answer about the second one is lost.
  await sandbox.fault({ at: 'manage/look-up', effect: 'delay', delay: 1 });
  await sandbox.fault({ at: 'manage/look-up', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('requested');
  await expect(hotel.heading).toHaveText('Not all of your rooms are confirmed yet');
  const [first, second] = await sandbox.stays();
  await expect(hotel.rooms.nth(0)).toContainText(`Booked, number ${first?.reference}`);
  await expect(hotel.rooms.nth(1)).toContainText(`Requested, not booked yet, number ${second?.reference}`);
  await expect(hotel.part('document')).toHaveCount(1);
  expect(await hotel.heard('booking-confirmed')).toEqual([]);
  expect(await hotel.heard('booking-requested')).toHaveLength(1);
});

test('a hotel that charges another sum than it showed has both told, at once and by the link', async ({
  page,
  hotel,
  manage,
  sandbox,
  stay,
}) => {
  await stay.atReview();
  const shown = await hotel.reviewedPrice.innerText();
  await sandbox.hotels.change(dnipro, { chargedPercent: 110 });
  await hotel.next();
  await hotel.isAt('confirmed');
  const { total } = await sandbox.reserved({});
  const told = hotel.root.locator('[part="notice error"]');
  await expect(told).toContainText(shown);
  await expect(told).toContainText(amount(total));
  await expect(told.locator('[part=phone]')).toHaveText(phone);
  await audit(page, 'confirmed at another sum');
  await page.goto((await hotel.manageUrl()).replace('booking.html', 'booking-en.html'));
  await manage.isAt('booked');
  await expect(manage.root.locator('[part="notice error"]')).toContainText(shown);
  await expect(manage.root.locator('[part="notice error"]')).toContainText(amount(total));
  await audit(page, 'manage at another sum');
});
