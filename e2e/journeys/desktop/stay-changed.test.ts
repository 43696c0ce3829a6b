import { expect, test } from '../../fixtures.ts';
import { amount } from '../../money.ts';

test.beforeEach(async ({ stay }) => {
  await stay.atReview();
});

test('a price that has changed is shown, old and new; nothing is booked before it was seen', async ({
  hotel,
  sandbox,
}) => {
  const before = await hotel.reviewedPrice.innerText();
  await sandbox.changePrices('hotel-dnipro', 110);
  await hotel.next();
  await expect(hotel.notice).toContainText('the price has changed');
  await hotel.isAt('review');
  expect(await sandbox.stays()).toEqual([]);
  const after = await hotel.reviewedPrice.innerText();
  expect(after).not.toBe(before);
  await expect(hotel.notice).toContainText(before);
  await expect(hotel.notice).toContainText(after);
  await expect(hotel.part('summary')).toContainText('you commit to pay');
  await expect(hotel.part('summary-price')).toHaveText(after);

  await hotel.confirm();
  const { total } = await sandbox.reserved({});
  expect(after).toMatch(amount(total));
  expect(before).not.toMatch(amount(total));
});

test('a price that falls is told as well', async ({ hotel, sandbox }) => {
  await sandbox.changePrices('hotel-dnipro', 90);
  await hotel.next();
  await expect(hotel.notice).toContainText('the price has changed');
  expect(await sandbox.stays()).toEqual([]);
});

test('the last room that goes while the guest reads is missed at the end, with a way on', async ({
  hotel,
  sandbox,
}) => {
  await sandbox.occupy('hotel-dnipro', '12', ['2026-12-05'], 5);
  await hotel.next();
  await hotel.isAt('rooms');
  await expect(hotel.errorAt('room-type')).toBeVisible();
  await expect(hotel.choice('room-type', '12')).toHaveAttribute('aria-disabled', 'true');
  expect(await sandbox.stays()).toEqual([]);
  await hotel.chooseRoomType('14');
  await hotel.chooseRate('101');
  // The guest is known already.
  await hotel.confirm();
  await sandbox.reserved({ roomType: '14' });
});

test('a rate that is closed while the guest reads is not booked', async ({ hotel, sandbox }) => {
  await sandbox.closeRate('hotel-dnipro', '101');
  await hotel.next();
  await hotel.isAt('rates');
  await expect(hotel.errorAt('rate')).toBeVisible();
  await expect(hotel.choice('rate', '101')).toHaveAttribute('aria-disabled', 'true');
  expect(await sandbox.stays()).toEqual([]);
  await hotel.chooseRate('102');
  await hotel.confirm();
  await sandbox.reserved({ rate: '102' });
});

test('who took hours over it is asked once more, at the price of now', async ({ hotel, sandbox }) => {
  const shown = await hotel.reviewedPrice.innerText();
  await sandbox.advanceClock(3 * 3600);
  await hotel.next();
  await expect(hotel.notice).toContainText('It is unchanged. Nothing has been booked yet.');
  await hotel.isAt('review');
  expect(await sandbox.stays()).toEqual([]);
  await hotel.confirm();
  const { total } = await sandbox.reserved({});
  expect(shown).toMatch(amount(total));
});
