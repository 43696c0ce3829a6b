import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';

test('a room that is full says when it is free, and one press moves the stay there', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atRooms({ arrival: '2026-12-11', departure: '2026-12-13' });
  const suite = hotel.card('room-type', '18');
  await expect(suite.locator('[part=reason]')).toBeVisible();
  await expect(hotel.choice('room-type', '18')).toHaveAttribute('aria-disabled', 'true');
  const nearest = suite.locator('[part~=nearest]');
  await expect(nearest).toContainText(/December 14|14 December/);
  await expect(nearest).toHaveAttribute('value', '2026-12-14');
  await nearest.click();

  await expect(hotel.notice).toBeVisible();
  await expect(hotel.choice('room-type', '18')).toBeChecked();
  await expect(hotel.part('summary')).toContainText(/14.{1,3}16/);
  await hotel.next();
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ arrival: '2026-12-14', departure: '2026-12-16', roomType: '18' });
});

test('a room that is full can not be chosen', async ({ hotel, stay }) => {
  await stay.atRooms({ arrival: '2026-12-11', departure: '2026-12-13' });
  await hotel.card('room-type', '18').locator('[part=option-title]').click({ force: true });
  await expect(hotel.choice('room-type', '18')).not.toBeChecked();
  await hotel.next();
  await expect(hotel.errorAt('room-type')).toBeVisible();
  await hotel.isAt('rooms');
});

test('it is said how many are left where they are few', async ({ hotel, sandbox, stay }) => {
  await sandbox.occupy('hotel-dnipro', '12', ['2026-12-04', '2026-12-05'], 3);
  await stay.atRooms();
  await expect(hotel.card('room-type', '12').locator('[part=badge]')).toHaveText('Only 2 left');
});

test('where the longer stay that a rate wants is not free, another room is to be chosen', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await sandbox.occupy('hotel-dnipro', '12', ['2026-12-31'], 5);
  await stay.atRates({ arrival: '2026-12-29', departure: '2026-12-31' });
  await hotel.card('rate', '101').locator('[part~=extend]').click();
  await hotel.isAt('rooms');
  await expect(hotel.notice).toContainText('no longer free');
  await expect(hotel.card('room-type', '12').locator('[part=reason]')).toBeVisible();
  await hotel.chooseRoomType('14');
  await hotel.chooseRate('101');
  await hotel.isAt('guest');
  await expect(hotel.part('summary')).toContainText('Comfort');
});
