import { expect, test } from '../../fixtures.ts';
import { presser } from '../../keyboard.ts';

test('arrow keys and the space bar choose among rooms and rates, and lead nowhere: there is a button', async ({
  page,
  hotel,
  sandbox,
  stay,
}) => {
  const { press, tabTo } = presser(page);
  const roam = async () => {
    for (const key of ['ArrowDown', 'ArrowRight', 'Space', 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'Space'])
      await press(key);
  };
  await stay.atRooms();
  await hotel.card('room-type', '14').locator('[part=price]').waitFor();
  await tabTo(hotel.control('room-type').first());
  await roam();
  await expect(hotel.root.locator('[name=room-type]:checked')).toBeFocused();
  // A click that no pointer made, as screen readers make it.
  await hotel.choice('room-type', '14').evaluate((radio: HTMLElement) => radio.click());
  await expect(hotel.choice('room-type', '14')).toBeChecked();
  await hotel.isAt('rooms');
  await expect(hotel.control('rate')).toHaveCount(0);
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rates');
  await tabTo(hotel.root.locator('[name=rate]:checked'));
  await roam();
  await expect(hotel.root.locator('[name=rate]:checked')).toBeFocused();
  await hotel.choice('rate', '101').evaluate((radio: HTMLElement) => radio.click());
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await hotel.isAt('rates');

  // Back in the rooms: an arrow key closes the card, and opens none.
  await hotel.choice('room-type', '14').focus();
  await press('ArrowDown');
  await hotel.isAt('rooms');
  await expect(hotel.root.locator('[name=room-type]:checked')).toBeFocused();
  await expect(hotel.control('rate')).toHaveCount(0);

  const steps = (await hotel.heard('booking-step')).map(({ detail }) => detail.step);
  expect(steps).toEqual(['starting', 'dates', 'rooms', 'rates', 'rooms']);
  // The prices of all rooms, once.
  expect(await sandbox.timesAsked('stay/rates')).toBe(1);
});
