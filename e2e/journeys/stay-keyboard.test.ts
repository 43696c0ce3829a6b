import { expect, test } from '../fixtures.ts';
import { oksana } from '../guests.ts';
import { presser } from '../keyboard.ts';

test('a guest books a room with nothing but the keyboard', async ({ page, hotel, sandbox, visitBare }) => {
  const { press, tabTo } = presser(page);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await tabTo(hotel.root.locator('[data-date][tabindex="0"]'));
  await expect(hotel.day('2026-12-01')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('Space');
  await expect(hotel.day('2026-12-15')).toHaveAttribute('aria-pressed', 'true');
  await expect(hotel.day('2026-12-18')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(hotel.control('adults'));
  await page.keyboard.type('1');
  await tabTo(hotel.control('children'));
  await page.keyboard.type('1');
  await tabTo(hotel.control('child-age'));
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(hotel.control('child-age')).toHaveValue('1');
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rooms');
  await expect(hotel.heading).toBeFocused();
  await tabTo(hotel.control('room-type').first());
  await press('Space');
  await press('ArrowDown');
  await expect(hotel.choice('room-type', '14')).toBeChecked();
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rates');
  await expect(hotel.heading).toBeFocused();
  await tabTo(hotel.choice('residence', 'resident'));
  await press('Space');
  await expect(hotel.choice('residence', 'resident')).toBeChecked();
  await hotel.price('101').waitFor();
  await tabTo(hotel.choice('rate', '101'));
  await press('Space');
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('guest');
  for (const [name, value] of [
    ['given-name', oksana.givenName],
    ['family-name', oksana.familyName],
    ['email', oksana.email],
    ['tel', oksana.tel],
  ] as const) {
    await tabTo(hotel.control(name));
    await page.keyboard.type(value);
  }
  await press('Enter');

  await hotel.isAt('review');
  await expect(hotel.heading).toBeFocused();
  await tabTo(hotel.part('next'));
  await press('Enter');
  await hotel.isAt('confirmed');
  await expect(hotel.heading).toBeFocused();
  await sandbox.reserved({
    arrival: '2026-12-15',
    departure: '2026-12-18',
    adults: 1,
    childAges: [1],
    roomTypeId: 14,
    priceListId: 101,
  });
});

test('what a press takes away does not take the focus with it', async ({ page, hotel, visitBare }) => {
  const { press, tabTo } = presser(page);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.askFor({ arrival: '2026-12-11', departure: '2026-12-13' });
  await hotel.isAt('rooms');
  await tabTo(hotel.part('nearest'));
  await press('Enter');
  await expect(hotel.choice('room-type', '18')).toBeChecked();
  await expect(hotel.heading).toBeFocused();
  await hotel.back();
  await hotel.seeRates({ arrival: '2026-12-29', departure: '2026-12-31', roomType: '12' });
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
  visitBare,
}) => {
  const { press, tabTo } = presser(page);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.book({ arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '101' }, oksana);
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
