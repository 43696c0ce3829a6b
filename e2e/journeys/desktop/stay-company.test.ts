import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

/** It has two contracts. */
const mriya = { 'company-code': '30012345' };

/** Its contracts do not say how to pay, and both have the price list 205. */
const lyman = { 'company-code': '30067890' };

test('a company pays as any of its contracts allows, and sees whose rates that leads to', async ({
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
  await expect(hotel.control('payment')).toHaveCount(3);
  await expect(hotel.option('payment', 'cash')).toContainText('Cash or card and public rates');
  await expect(hotel.option('payment', 'transfer')).toContainText('Bank transfer');
  await expect(hotel.card('rate', '201')).toContainText('Under your contract: Cash or card, until');
  await expect(hotel.card('rate', '101')).toContainText('Public rate');
  await hotel.choose('payment', 'transfer');
  // The public rates can't be paid so.
  await expect(hotel.control('rate')).toHaveCount(1);
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

for (const { title, value, contract, name } of [
  { title: 'its first contract', value: '205', contract: '35', name: 'Yearly contract' },
  {
    title: 'another contract with the same price list',
    value: '205@36',
    contract: '36',
    name: 'Conference contract',
  },
  { title: 'the public rate', value: '101', contract: null, name: 'public rates' },
]) {
  test(`a company compares its contracts and the public rates, and takes ${title}`, async ({
    hotel,
    sandbox,
    stay,
  }) => {
    await stay.atRates(lyman);
    await expect(hotel.card('rate', '205')).toContainText('Under your contract: Yearly contract');
    await expect(hotel.card('rate', '205@36')).toContainText('Under your contract: Conference contract');
    await expect(hotel.card('rate', '101')).toContainText('Public rate, not from your contract');
    await hotel.choose('payment', 'cash');
    const shown = await hotel.price(value).innerText();
    await hotel.chooseRate(value);
    await hotel.sayWho(oksana);
    await expect(hotel.rooms).toContainText(`Лиман Трейд, ${name}`);
    await hotel.confirm();
    const rate = value.slice(0, 3);
    const { total } = await sandbox.reserved({ company: '5004', contract, rate, payment: 'cash' });
    expect(shown).toMatch(amount(total));
  });
}

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
  await hotel.root.getByRole('button', { name: 'Book without Мрія Груп' }).click();
  await expect(hotel.notice).toHaveCount(0);
  await hotel.pressOnToRooms();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ company: null });
});
