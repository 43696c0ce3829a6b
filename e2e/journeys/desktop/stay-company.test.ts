import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

/** It has two contracts. */
const mriya = { 'company-code': '30012345' };

test('a company with two contracts chooses one, pays as it allows, and at its price', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atDates();
  await hotel.bookForCompany('30012345');
  await hotel.isAt('dates');
  await expect(hotel.notice).toContainText('Мрія Груп');
  // The company's name, and nothing else of it.
  await expect(hotel.root).not.toContainText('office@mriya.example.ua');
  await hotel.pressOnToRooms();
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
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
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText('Мрія Груп, Bank transfer');
  await hotel.confirm();
  const { total } = await sandbox.reserved({
    company: '5001',
    contract: '32',
    rate: '202',
    payment: 'transfer',
  });
  expect(shown).toMatch(amount(total));
});

test('a contract that leaves a choice of payment is paid as chosen', async ({ hotel, sandbox, stay }) => {
  await stay.atRates(mriya);
  await hotel.choose('payment', 'card');
  await hotel.chooseRate('201');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ company: '5001', contract: '31', rate: '201', payment: 'card' });
});

test('a code that nobody has is refused at its field, and can be left out', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atDates();
  await hotel.bookForCompany('39999999');
  await expect(hotel.errorAt('company-code')).toBeVisible();
  await hotel.isAt('company');
  await hotel.root.getByRole('button', { name: 'Continue without a company' }).click();
  await hotel.pressOnToRooms();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ company: null, contract: null });
});

test('a company that pays in advance is told so', async ({ hotel, stay }) => {
  await stay.atDates({ 'company-code': '30099999' });
  await expect(hotel.notice).toContainText('Аванс Тур');
  await expect(hotel.notice).toContainText('in advance');
});

test('who no longer books for the company sees everybody’s prices', async ({ hotel, sandbox, stay }) => {
  await stay.atDates(mriya);
  await hotel.root.getByRole('button', { name: 'No longer book for Мрія Груп' }).click();
  await expect(hotel.notice).toHaveCount(0);
  await hotel.pressOnToRooms();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ company: null });
});
