import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

test('a stay that is too short for a rate is made longer by one press', async ({ hotel, sandbox, stay }) => {
  await stay.atRates({ arrival: '2026-12-29', departure: '2026-12-31' });
  const flexible = hotel.card('rate', '101');
  await expect(flexible).toContainText('At least 3 nights over New Year.');
  await expect(hotel.choice('rate', '101')).toHaveAttribute('aria-disabled', 'true');
  const before = await hotel.price('101').innerText();
  const extend = flexible.locator('[part~=extend]');
  await expect(extend).toHaveText('Stay 3 nights instead, until Friday, 1 January');
  await extend.click();

  await expect(hotel.choice('rate', '101')).toBeChecked();
  await expect(hotel.part('summary')).toContainText(/29.*1/);
  const shown = await hotel.price('101').innerText();
  expect(shown).not.toBe(before);
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  const { total } = await sandbox.reserved({
    arrival: '2026-12-29',
    departure: '2027-01-01',
    nights: ['2026-12-29', '2026-12-30', '2026-12-31'],
  });
  expect(shown).toMatch(amount(total));
});

test('on a day without arrivals no rate can be chosen; another day can', async ({ hotel, sandbox, stay }) => {
  await stay.atRates({ arrival: '2026-12-31', departure: '2027-01-03' });
  for (const rate of ['101', '102', '104']) {
    await expect(hotel.choice('rate', rate)).toHaveAttribute('aria-disabled', 'true');
    await expect(hotel.card('rate', rate)).toContainText('No arrivals on 31 December');
  }
  await expect(hotel.part('next')).toHaveCount(0);
  await hotel.card('rate', '101').getByRole('button', { name: 'Choose another day of arrival' }).click();
  await hotel.isAt('dates');
  await hotel.chooseRoom({ arrival: '2026-12-30', departure: '2027-01-03', roomType: '12', rate: '101' });
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ arrival: '2026-12-30', departure: '2027-01-03' });
});

test('over days on which a rate is closed, the cheapest of the others is chosen, and it cannot be', async ({
  hotel,
  stay,
}) => {
  await stay.atRates({ arrival: '2026-12-23', departure: '2026-12-26' });
  await expect(hotel.choice('rate', '102')).toHaveAttribute('aria-disabled', 'true');
  await expect(hotel.card('rate', '102')).toContainText('This rate is not on sale over Christmas.');
  await hotel.card('rate', '102').locator('[part=option-title]').click({ force: true });
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await hotel.next();
  await hotel.isAt('guest');
});

test('a rate for those who book early is sold to them only', async ({ hotel, stay }) => {
  await stay.atRates({ arrival: '2026-12-18', departure: '2026-12-20' });
  await expect(hotel.choice('rate', '103')).toHaveAttribute('aria-disabled', 'true');
  await expect(hotel.card('rate', '103')).toContainText('Only when booked at least 30 days before arrival.');
  // The thirtieth day from 1 December.
  await stay.atRates({ arrival: '2027-01-02', departure: '2027-01-04' });
  await hotel.chooseRate('103');
  await hotel.isAt('guest');
});

test('what is to be paid ahead depends on how far ahead one books', async ({ hotel, stay }) => {
  await stay.atRates({ arrival: '2026-12-15', departure: '2026-12-16' });
  // Fourteen days and three hours ahead: the first night, within three days.
  await expect(hotel.card('rate', '101')).toContainText(/on Friday, (4 December|December 4)/);
  await stay.atRates({ arrival: '2026-12-14', departure: '2026-12-15' });
  await expect(hotel.card('rate', '101')).toContainText('Nothing to be paid in advance');
});
