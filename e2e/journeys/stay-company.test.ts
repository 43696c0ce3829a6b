import { expect, test } from '../fixtures.ts';
import { oksana } from '../guests.ts';
import { amount } from '../money.ts';

const weekend = { arrival: '2026-12-04', departure: '2026-12-06', roomType: '12' };

test.beforeEach(async ({ hotel, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
});

test('a company with two contracts chooses one, pays as it allows, and at its price', async ({
  hotel,
  sandbox,
}) => {
  await hotel.bookForCompany('30012345');
  await hotel.isAt('dates');
  await expect(hotel.notice).toContainText('Мрія Груп');
  // The company's name, and nothing else of it.
  await expect(hotel.root).not.toContainText('office@mriya.example.ua');
  await hotel.seeRates(weekend);
  await expect(hotel.control('contract')).toHaveCount(2);
  await expect(hotel.choice('contract', '31')).toBeChecked();
  await expect(hotel.control('payment')).toHaveCount(2);
  const first = await hotel.price('201').innerText();
  await hotel.choose('contract', '32');
  await expect(hotel.price('202')).not.toHaveText(first);
  await expect(hotel.card('rate', '201')).toHaveCount(0);
  // By transfer only: nothing to choose.
  await expect(hotel.control('payment')).toHaveCount(0);
  const shown = await hotel.price('202').innerText();
  await hotel.chooseRate('202');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.rooms).toContainText('Мрія Груп, Bank transfer');
  await hotel.next();
  await hotel.isAt('confirmed');
  const { totalMinor } = await sandbox.reserved({
    companyId: 5001,
    conditionId: 32,
    priceListId: 202,
    paidType: 300,
  });
  expect(shown).toMatch(amount(totalMinor));
});

test('a contract that leaves a choice of payment is paid as chosen', async ({ hotel, sandbox }) => {
  await hotel.bookForCompany('30012345');
  await hotel.seeRates(weekend);
  await hotel.choose('payment', 'card');
  await hotel.chooseRate('201');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  await sandbox.reserved({ companyId: 5001, conditionId: 31, priceListId: 201, paidType: 200 });
});

test('a code that nobody has is refused at its field, and can be left out', async ({ hotel, sandbox }) => {
  await hotel.bookForCompany('39999999');
  await expect(hotel.errorAt('company-code')).toBeVisible();
  await hotel.isAt('company');
  await hotel.root.getByRole('button', { name: 'Continue without a company' }).click();
  await hotel.isAt('dates');
  await hotel.book({ ...weekend, rate: '101' }, oksana);
  await sandbox.reserved({ companyId: 0, conditionId: 0 });
});

test('a company that pays in advance is told so', async ({ hotel }) => {
  await hotel.bookForCompany('30099999');
  await hotel.isAt('dates');
  await expect(hotel.notice).toContainText('Аванс Тур');
  await expect(hotel.notice).toContainText('in advance');
});

test('who no longer books for the company sees everybody’s prices', async ({ hotel, sandbox }) => {
  await hotel.bookForCompany('30012345');
  await hotel.isAt('dates');
  await hotel.root.getByRole('button', { name: 'No longer book for Мрія Груп' }).click();
  await expect(hotel.notice).toHaveCount(0);
  await hotel.book({ ...weekend, rate: '101' }, oksana);
  await sandbox.reserved({ companyId: 0 });
});
