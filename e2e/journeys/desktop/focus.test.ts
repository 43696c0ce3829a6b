import { expect, test } from '../../fixtures.ts';
import { presser } from '../../keyboard.ts';

test('after an attempt that lacks something, the focus leads to what is missing', async ({
  page,
  widget,
  table,
}) => {
  await table.atGuest();
  await widget.part('next').focus();
  await page.keyboard.press('Enter');
  await expect(widget.root.locator('#booking-errors')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(widget.control('given-name')).toBeFocused();
});

test('what a press takes away does not take the focus with it', async ({ page, hotel, stay }) => {
  const { press, tabTo } = presser(page);
  await stay.atRooms({ arrival: '2026-12-11', departure: '2026-12-13' });
  await tabTo(hotel.part('nearest'));
  await press('Enter');
  await expect(hotel.choice('room-type', '18')).toBeChecked();
  await expect(hotel.heading).toBeFocused();
  await stay.atRates({ arrival: '2026-12-29', departure: '2026-12-31' });
  await tabTo(hotel.part('extend'));
  await press('Enter');
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await expect(hotel.heading).toBeFocused();
});

test('a guest cancels their booking with nothing but the keyboard', async ({
  page,
  hotel,
  manage,
  sandbox,
  stay,
}) => {
  const { press, tabTo } = presser(page);
  await stay.atConfirmed();
  await tabTo(hotel.part('manage'));
  await press('Enter');
  await manage.isAt('booked');
  await tabTo(manage.part('next'));
  await press('Enter');
  await manage.isAt('cancel');
  await expect(manage.heading).toBeFocused();
  await tabTo(manage.part('next'));
  await press('Enter');
  await manage.isAt('cancelled');
  await expect(manage.heading).toBeFocused();
  await sandbox.reserved({ status: 'cancelled' });
});
