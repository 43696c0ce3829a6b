import { expect, test } from '../../fixtures.ts';
import { noah, oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

test('nights are those of the stay, where breakfast is charged on the morning of departure', async ({
  hotel,
  sandbox,
  stay,
}) => {
  const room = { arrival: '2026-12-04', departure: '2026-12-06', roomType: '22', rate: '111' };
  await stay.atReview({ site: 'seehaus-hotel', ...room }, noah);
  const totals = hotel.part('price-total');
  await expect(totals.first()).toContainText('for 2 nights');
  await expect(hotel.root).not.toContainText('for 3 nights');
  // By day: two nights, and the morning of departure.
  await expect(hotel.part('price-table').first().locator('tbody tr')).toHaveCount(3);
  await expect(hotel.root).toContainText('Tourist tax');
  const shown = await hotel.reviewedPrice.innerText();
  await hotel.confirm();
  await expect(hotel.rooms).toContainText('for 2 nights');
  const { total } = await sandbox.reserved({ site: 'seehaus-hotel', roomType: '22' });
  expect(shown).toMatch(amount(total));
});

test('prices that come as doubles, with a discount and a free service, are shown and booked to the cent', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await sandbox.hotels.change('hotel-dnipro', {
    wire: { prices: 'noisy', categories: 'charged' },
    discount: 5005,
    deposit: 20_000,
    freeService: true,
    surcharge: null,
  });
  await stay.atRates();
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  const parts = hotel.part('price-table').last();
  await expect(parts).toContainText('Discount');
  await expect(parts).toContainText('Deposit: Key deposit');
  await expect(parts).toContainText('Tourist tax');
  await expect(parts).not.toContainText('Wi-Fi');
  const shown = await hotel.reviewedPrice.innerText();
  await hotel.confirm();
  const { total } = await sandbox.reserved({ rate: '101' });
  expect(shown).toMatch(amount(total));
});

test('where no price can be read the guest is told to call, and never that there are none', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await sandbox.hotels.change('hotel-dnipro', { onRequest: [101, 102, 103, 104] });
  await stay.atRooms();
  await expect(hotel.card('room-type', '12')).toContainText('cannot be shown right now: please call us');
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
  await expect(hotel.notice).toContainText('cannot be shown right now');
  await expect(hotel.notice.locator('a[href="tel:+380445550170"]')).toBeVisible();
  await expect(hotel.root).not.toContainText('no rates');
  await expect(hotel.part('next')).toHaveCount(0);
  await hotel.notice.getByRole('button', { name: 'Choose another room' }).click();
  await hotel.isAt('rooms');
});

test('the hotel’s own words on paying ahead stay in view from the rates to the manage page', async ({
  hotel,
  manage,
  page,
  sandbox,
  stay,
}) => {
  const message = {
    uk: 'Половину сплачують наперед.',
    en: 'Half of it is paid ahead.',
    de: 'Die Hälfte voraus.',
  };
  await sandbox.hotels.change('hotel-dnipro', {
    priceLists: { '101': { minPay: { days: 0, message, rules: [] } } },
  });
  await stay.atRates();
  await expect(hotel.card('rate', '101').locator('[lang=en]')).toHaveText(message.en);
  await expect(hotel.card('rate', '101')).not.toContainText('Nothing to be paid in advance');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText(message.en);
  await hotel.confirm();
  await expect(hotel.rooms).toContainText(message.en);
  await page.goto(await hotel.manageUrl());
  await manage.isAt('booked');
  await expect(manage.root).toContainText(message.en);
});

test('a company that prepays is never told that there is nothing to pay ahead', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await sandbox.hotels.change('hotel-dnipro', { priceLists: { '204': { minPay: null } } });
  await stay.atRates({ 'company-code': '30099999' });
  await expect(hotel.card('rate', '204')).toContainText('The hotel asks companies to pay in advance');
  await hotel.chooseRate('204');
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText('The hotel asks companies to pay in advance');
  await expect(hotel.root).not.toContainText('Nothing to be paid in advance');
  await hotel.confirm();
  await expect(hotel.rooms).toContainText('The hotel asks companies to pay in advance');
});

test('a loyalty code that changes no price is not said to have any', async ({ hotel, stay }) => {
  await stay.atRates();
  await hotel.unfoldTerms();
  await hotel.part('disclosure-summary').filter({ hasText: 'loyalty' }).click();
  await hotel.control('loyalty-code').fill('NOBODY');
  await hotel.part('apply').click();
  await expect(hotel.root).toContainText('Your loyalty code does not change these prices.');
  await expect(hotel.root).not.toContainText('These are the prices with your loyalty code');
  await hotel.control('loyalty-code').fill('LOYAL10');
  await hotel.part('apply').click();
  await expect(hotel.root).toContainText('Loyalty code: LOYAL10');
});
