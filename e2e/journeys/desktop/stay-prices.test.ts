import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

test('who can not be given their money back is told so, and what is to be paid by when', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atRates();
  await expect(hotel.card('rate', '102')).toContainText('Not refundable');
  const shown = await hotel.price('102').innerText();
  // All of it, within a day of booking at eleven in Kyiv.
  const prepayment = /11:00.* on Wednesday, (December 2|2 December)/;
  await expect(hotel.card('rate', '102')).toContainText(prepayment);
  await expect(hotel.card('rate', '102').getByText('to be paid by')).toContainText(shown);
  await hotel.chooseRate('102');
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText('Not refundable');
  await expect(hotel.rooms).toContainText(prepayment);
  await expect(hotel.reviewedPrice).toHaveText(shown);
  await hotel.confirm();
  const { total } = await sandbox.reserved({ rate: '102' });
  expect(shown).toMatch(amount(total));
});

test('a special offer shows what the room costs else, struck through', async ({ hotel, stay }) => {
  await stay.atRates({ arrival: '2027-01-15', departure: '2027-01-17' });
  const offer = hotel.card('rate', '103');
  await expect(offer.locator('[part=badge]').first()).toHaveText('Special offer');
  await expect(offer.locator('[part=rack-price]')).toBeVisible();
  await expect(offer.locator('[part=rack-price]')).not.toHaveText(await hotel.price('103').innerText());
});

test('what the price depends on changes it, and is booked', async ({ hotel, sandbox, stay }) => {
  await stay.atRates();
  await hotel.liveHere();
  await hotel.unfoldTerms();
  const usual = await hotel.price('101').innerText();
  const changes = [
    () => hotel.choose('residence', 'non-resident'),
    () => hotel.control('transport').check(),
    () => hotel.control('tourist-tax-exempt').check(),
  ];
  const seen = new Set([usual]);
  for (const change of changes) {
    await change();
    await expect.poll(async () => seen.has(await hotel.price('101').innerText())).toBe(false);
    seen.add(await hotel.price('101').innerText());
  }
  await hotel.part('disclosure-summary').filter({ hasText: 'loyalty' }).click();
  await hotel.control('loyalty-code').fill('LOYAL10');
  await hotel.part('apply').click();
  await expect.poll(async () => seen.has(await hotel.price('101').innerText())).toBe(false);
  const shown = await hotel.price('101').innerText();
  await hotel.choose('payment', 'cash');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await expect(hotel.reviewedPrice).toHaveText(shown);
  await hotel.confirm();
  const { total, services } = await sandbox.reserved({ residence: 'non-resident', payment: 'cash' });
  expect(shown).toMatch(amount(total));
  expect(services.map(({ kind }) => kind)).toContain('transport');
  expect(services.map(({ kind }) => kind)).not.toContain('touristTax');
});

test('where fees differ by where guests live, it is supposed by their browser, said, and can be changed', async ({
  hotel,
  stay,
}) => {
  await stay.atRates();
  const terms = hotel.root.locator('summary', { hasText: 'Residence' });
  // The browser is a Swiss one.
  await expect(terms).toContainText('Residence: another country');
  await expect(hotel.choice('residence', 'non-resident')).toBeChecked();
  await hotel.take('rate', '101');
  const before = await hotel.price('101').innerText();
  await hotel.choose('residence', 'resident');
  await expect(hotel.price('101')).not.toHaveText(before);
  await expect(terms).toContainText('Residence: Ukraine');
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await hotel.next();
  await hotel.isAt('guest');
});

test('a loyalty code that was typed is counted before the guest goes on', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atRates();
  await hotel.liveHere();
  await hotel.price('101').waitFor();
  const before = await hotel.price('101').innerText();
  await hotel.unfoldTerms();
  await hotel.take('rate', '101');
  await hotel.part('disclosure-summary').filter({ hasText: 'loyalty' }).click();
  await hotel.control('loyalty-code').fill('LOYAL10');
  await hotel.next();
  await expect(hotel.price('101')).not.toHaveText(before);
  await hotel.isAt('rates');
  const shown = await hotel.price('101').innerText();
  await hotel.next();
  await hotel.sayWho(oksana);
  await hotel.confirm();
  const { total } = await sandbox.reserved({});
  expect(shown).toMatch(amount(total));
});
