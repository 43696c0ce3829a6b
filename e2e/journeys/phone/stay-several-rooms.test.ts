import { weekend, type StayBeginnings } from '../../beginnings.ts';
import { expect, test } from '../../fixtures.ts';
import type { StayDriver } from '../../stay-driver.ts';
import { amount } from '../../money.ts';

/** To the review, with a room for two and the suite for one. */
async function reviewTwo(hotel: StayDriver, stay: StayBeginnings): Promise<void> {
  await stay.atReview();
  await hotel.part('add').click();
  await hotel.isAt('dates');
  await expect(hotel.heading).toBeFocused();
  await hotel.chooseRoom({ ...weekend, adults: 1, roomType: '18', rate: '102' });
  await hotel.isAt('review');
  await expect(hotel.rooms).toHaveCount(2);
}

test('two rooms are chosen one after the other, and each is booked once', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await reviewTwo(hotel, stay);
  const total = await hotel.part('price-total').last().getByRole('cell').innerText();
  await expect(hotel.part('next')).toHaveText('Book with obligation to pay');
  await hotel.confirm();
  await expect(hotel.heading).toHaveText('Your 2 rooms are booked');
  const stays = await sandbox.stays();
  expect(stays).toMatchObject([
    { ...weekend, status: 'confirmed', roomType: '12', rate: '101', adults: 2 },
    { ...weekend, status: 'confirmed', roomType: '18', rate: '102', adults: 1 },
  ]);
  expect(await sandbox.timesAsked('stay/book')).toBe(2);
  const sum = stays.reduce((minor, { total }) => minor + total, 0);
  expect(total).toMatch(amount(sum));
  for (const [index, { reference, total }] of stays.entries()) {
    await expect(hotel.rooms.nth(index)).toContainText(reference);
    await expect(hotel.rooms.nth(index)).toContainText(amount(total));
  }
  expect(await hotel.heard('booking-confirmed')).toMatchObject([
    { detail: { kind: 'stay', value: sum / 100, rooms: [{ roomType: 'Standard' }, { roomType: 'Suite' }] } },
  ]);
});

test('a room can be changed and taken off again before they are booked', async ({ hotel, sandbox, stay }) => {
  await reviewTwo(hotel, stay);
  await hotel.rooms.nth(1).locator('[part~=change]').click();
  await hotel.isAt('rooms');
  await hotel.chooseRoomType('14');
  await hotel.chooseRate('101');
  await hotel.isAt('review');
  await expect(hotel.rooms.nth(1)).toContainText('Comfort');
  await hotel.rooms.nth(0).locator('[part~=remove]').click();
  await expect(hotel.rooms).toHaveCount(1);
  await hotel.confirm();
  await sandbox.reserved({ roomType: '14', adults: 1, rate: '101' });
});

test('the last room of a type is offered to one of the guest’s rooms only', async ({ hotel, stay }) => {
  await stay.atReview({ roomType: '18' });
  await hotel.part('add').click();
  await hotel.askFor(weekend);
  await hotel.isAt('rooms');
  await expect(hotel.choice('room-type', '18')).toHaveAttribute('aria-disabled', 'true');
  await expect(hotel.choice('room-type', '12')).not.toHaveAttribute('aria-disabled', 'true');
});

test.describe('where the second room can not be booked', () => {
  test.beforeEach(async ({ hotel, sandbox, stay }) => {
    await reviewTwo(hotel, stay);
    await sandbox.occupy('hotel-dnipro', '18', ['2026-12-05'], 1);
    await hotel.next();
    await expect(hotel.heading).toHaveText('Not all of your rooms could be booked');
    await hotel.isAt('review');
  });

  test('it is told exactly what is booked and what is not', async ({ hotel, sandbox }) => {
    const { reference } = await sandbox.reserved({ roomType: '12' });
    await expect(hotel.rooms.nth(0)).toContainText(`Booked, number ${reference}`);
    await expect(hotel.rooms.nth(0)).not.toContainText('Not booked');
    await expect(hotel.rooms.nth(1)).toContainText('Not booked');
    await expect(hotel.rooms.nth(1)).toContainText('no longer free on these dates');
    expect(await hotel.heard('booking-confirmed')).toEqual([]);
  });

  test('it can be left at what is booked', async ({ hotel, sandbox }) => {
    await hotel.part('leave').click();
    await hotel.isAt('confirmed');
    await expect(hotel.rooms).toHaveCount(1);
    const { reference, total } = await sandbox.reserved({ roomType: '12' });
    await expect(hotel.part('reference')).toHaveText(reference);
    expect(await hotel.heard('booking-confirmed')).toMatchObject([
      { detail: { reference, value: total / 100 } },
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
    expect(await sandbox.stays()).toMatchObject([{ roomType: '12', status: 'cancelled' }]);
    expect(await hotel.heard('booking-confirmed')).toEqual([]);
  });

  test('another room can be taken in its place, and nothing is booked twice', async ({ hotel, sandbox }) => {
    await hotel.rooms.nth(1).locator('[part~=change]').click();
    await hotel.isAt('rooms');
    await hotel.chooseRoomType('14');
    await hotel.chooseRate('101');
    await hotel.confirm();
    expect((await sandbox.stays()).map(({ roomType }) => roomType)).toEqual(['12', '14']);
    expect(await hotel.heard('booking-confirmed')).toHaveLength(1);
  });
});

test('where the price of the second room has changed, the first is booked and the second is not before it was seen', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await reviewTwo(hotel, stay);
  await sandbox.setPrice('hotel-dnipro', '102', '18', '2026-12-04', 555_555);
  await hotel.next();
  await expect(hotel.heading).toHaveText('Not all of your rooms could be booked');
  await expect(hotel.notice.first()).toContainText('Room 2: Suite: the price has changed');
  await sandbox.reserved({ roomType: '12' });
  await hotel.confirm();
  const [, suite] = await sandbox.stays();
  expect(suite).toMatchObject({ roomType: '18', rate: '102' });
  await expect(hotel.rooms.nth(1)).toContainText(amount(suite?.total ?? 0));
  expect(await sandbox.stays()).toHaveLength(2);
});

test('where the answer for the second room is lost, it is told which one is booked', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await reviewTwo(hotel, stay);
  await sandbox.fault({ at: 'stay/book', effect: 'delay', delay: 1 });
  await sandbox.fault({ at: 'stay/book', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('pending');
  const [first] = await sandbox.stays();
  await expect(hotel.part('step')).toContainText(`Room 1: Standard: Booked, number ${first?.reference}`);
  await expect(hotel.part('step')).toContainText('We do not know yet about: Room 2: Suite');
  await hotel.next();
  await hotel.isAt('pending');
  expect(await sandbox.timesAsked('stay/book')).toBe(2);
});
