import { expect, test } from '../fixtures.ts';
import { oksana } from '../guests.ts';
import type { StayDriver } from '../stay-driver.ts';
import { amount } from '../money.ts';

const weekend = { arrival: '2026-12-04', departure: '2026-12-06' };

/** To the review, with a room for two and the suite for one. */
async function reviewTwo(hotel: StayDriver): Promise<void> {
  await hotel.review({ ...weekend, roomType: '12', rate: '101' }, oksana);
  await hotel.part('add').click();
  await hotel.isAt('dates');
  await expect(hotel.heading).toBeFocused();
  await hotel.chooseRoom({ ...weekend, adults: 1, roomType: '18', rate: '102' });
  await hotel.isAt('review');
  await expect(hotel.rooms).toHaveCount(2);
}

test.beforeEach(async ({ visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
});

test('two rooms are chosen one after the other, and each is booked once', async ({ hotel, sandbox }) => {
  await reviewTwo(hotel);
  const total = await hotel.part('price-total').last().getByRole('cell').innerText();
  await expect(hotel.part('next')).toHaveText('Book 2 rooms');
  await hotel.next();
  await hotel.isAt('confirmed');
  await expect(hotel.heading).toHaveText('Your 2 rooms are booked');
  const stays = await sandbox.stays();
  expect(stays).toMatchObject([
    { ...weekend, status: 'confirmed', roomTypeId: 12, priceListId: 101, adults: 2 },
    { ...weekend, status: 'confirmed', roomTypeId: 18, priceListId: 102, adults: 1 },
  ]);
  expect((await sandbox.calls()).AddRoomReservation).toBe(2);
  const sum = stays.reduce((minor, { totalMinor }) => minor + totalMinor, 0);
  expect(total).toMatch(amount(sum));
  for (const [index, { account, totalMinor }] of stays.entries()) {
    await expect(hotel.rooms.nth(index)).toContainText(String(account));
    await expect(hotel.rooms.nth(index)).toContainText(amount(totalMinor));
  }
  expect(await hotel.heard('booking-confirmed')).toMatchObject([
    { detail: { kind: 'stay', value: sum / 100, rooms: [{ roomType: 'Standard' }, { roomType: 'Suite' }] } },
  ]);
});

test('a room can be changed and taken off again before they are booked', async ({ hotel, sandbox }) => {
  await reviewTwo(hotel);
  await hotel.rooms.nth(1).locator('[part~=change]').click();
  await hotel.isAt('rooms');
  await hotel.chooseRoomType('14');
  await hotel.chooseRate('101');
  await hotel.isAt('review');
  await expect(hotel.rooms.nth(1)).toContainText('Comfort');
  await hotel.rooms.nth(0).locator('[part~=remove]').click();
  await expect(hotel.rooms).toHaveCount(1);
  await hotel.next();
  await hotel.isAt('confirmed');
  await sandbox.reserved({ roomTypeId: 14, adults: 1, priceListId: 101 });
});

test('the last room of a type is offered to one of the guest’s rooms only', async ({ hotel }) => {
  await hotel.review({ ...weekend, roomType: '18', rate: '101' }, oksana);
  await hotel.part('add').click();
  await hotel.askFor(weekend);
  await hotel.isAt('rooms');
  await expect(hotel.choice('room-type', '18')).toHaveAttribute('aria-disabled', 'true');
  await expect(hotel.choice('room-type', '12')).not.toHaveAttribute('aria-disabled', 'true');
});

test.describe('where the second room can not be booked', () => {
  test.beforeEach(async ({ hotel, sandbox }) => {
    await reviewTwo(hotel);
    await sandbox.occupy('hotel-dnipro', '18', ['2026-12-05'], 1);
    await hotel.next();
    await expect(hotel.heading).toHaveText('Not all of your rooms could be booked');
    await hotel.isAt('review');
  });

  test('it is told exactly what is booked and what is not', async ({ hotel, sandbox }) => {
    const { account } = await sandbox.reserved({ roomTypeId: 12 });
    await expect(hotel.rooms.nth(0)).toContainText(`Booked, number ${account}`);
    await expect(hotel.rooms.nth(0)).not.toContainText('Not booked');
    await expect(hotel.rooms.nth(1)).toContainText('Not booked');
    await expect(hotel.rooms.nth(1)).toContainText('no longer free for these dates');
    expect(await hotel.heard('booking-confirmed')).toEqual([]);
  });

  test('it can be left at what is booked', async ({ hotel, sandbox }) => {
    await hotel.part('leave').click();
    await hotel.isAt('confirmed');
    await expect(hotel.rooms).toHaveCount(1);
    const { account, totalMinor } = await sandbox.reserved({ roomTypeId: 12 });
    await expect(hotel.part('reference')).toHaveText(String(account));
    expect(await hotel.heard('booking-confirmed')).toMatchObject([
      { detail: { reference: String(account), value: totalMinor / 100 } },
    ]);
  });

  test('what is booked can be cancelled', async ({ hotel, sandbox }) => {
    await hotel.part('cancel').click();
    await expect(hotel.part('step')).toContainText('Room 1: Standard');
    await hotel.back();
    expect(await sandbox.stays()).toMatchObject([{ status: 'confirmed' }]);
    await hotel.part('cancel').click();
    await hotel.next();
    await hotel.isAt('dates');
    await expect(hotel.notice).toContainText('Nothing is booked now');
    expect(await sandbox.stays()).toMatchObject([{ roomTypeId: 12, status: 'cancelled' }]);
    expect(await hotel.heard('booking-confirmed')).toEqual([]);
  });

  test('another room can be taken in its place, and nothing is booked twice', async ({ hotel, sandbox }) => {
    await hotel.rooms.nth(1).locator('[part~=change]').click();
    await hotel.isAt('rooms');
    await hotel.chooseRoomType('14');
    await hotel.chooseRate('101');
    await hotel.isAt('review');
    await hotel.next();
    await hotel.isAt('confirmed');
    expect((await sandbox.stays()).map(({ roomTypeId }) => roomTypeId)).toEqual([12, 14]);
    expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
  });
});

test('where the price of the second room has changed, the first is booked and the second is not before it was seen', async ({
  hotel,
  sandbox,
}) => {
  await reviewTwo(hotel);
  await sandbox.changeHotel('hotel-dnipro', { prices: { '102': { '18': { '2026-12-04': 555_555 } } } });
  await hotel.next();
  await expect(hotel.heading).toHaveText('Not all of your rooms could be booked');
  await expect(hotel.notice.first()).toContainText('Room 2: Suite: the price has changed');
  await sandbox.reserved({ roomTypeId: 12 });
  await hotel.next();
  await hotel.isAt('confirmed');
  const [, suite] = await sandbox.stays();
  expect(suite).toMatchObject({ roomTypeId: 18, priceListId: 102 });
  await expect(hotel.rooms.nth(1)).toContainText(amount(suite?.totalMinor ?? 0));
  expect(await sandbox.stays()).toHaveLength(2);
});

test('where the answer for the second room is lost, it is told which one is booked', async ({
  hotel,
  sandbox,
}) => {
  await reviewTwo(hotel);
  await sandbox.fault({ method: 'AddRoomReservation', effect: 'delay', delay: 1 });
  await sandbox.fault({ method: 'AddRoomReservation', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('pending');
  const [first] = await sandbox.stays();
  await expect(hotel.part('step')).toContainText(`Room 1: Standard: Booked, number ${first?.account}`);
  await expect(hotel.part('step')).toContainText('We do not know yet about: Room 2: Suite');
  await hotel.next();
  await hotel.isAt('pending');
  expect((await sandbox.calls()).AddRoomReservation).toBe(2);
});
