import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';
import { chargedOn } from '../../records.ts';

/** Nights on which something happens to the clock or to the calendar in Kyiv. */
const turns = [
  {
    when: 'the night on which summer time begins',
    nights: ['2027-03-27', '2027-03-28'],
    departure: '2027-03-29',
  },
  {
    when: 'the night on which summer time ends',
    nights: ['2027-10-30', '2027-10-31'],
    departure: '2027-11-01',
  },
  {
    when: 'New Year',
    nights: ['2026-12-30', '2026-12-31', '2027-01-01'],
    departure: '2027-01-02',
  },
];

for (const { when, nights, departure } of turns) {
  test(`over ${when} as many nights are counted, priced and booked as there are`, async ({
    hotel,
    sandbox,
    visitBare,
  }) => {
    const [arrival = ''] = nights;
    await visitBare('hotel-dnipro', { lang: 'en' });
    await hotel.isAt('dates');
    await hotel.chooseDates(arrival, departure);
    await expect(hotel.part('calendar')).toContainText(`${nights.length} nights`);
    await hotel.next();
    await hotel.chooseRoomType('12');
    await hotel.isAt('rates');
    const flexible = hotel.card('rate', '101');
    await expect(flexible).toContainText(`for ${nights.length} nights`);
    await flexible.locator('[part=disclosure-summary]').click();
    const [perNight] = await flexible.locator('[part=price-table]').all();
    const rows = perNight!.locator('[part=price-row]');
    await expect(rows).toHaveCount(nights.length);
    const amounts = await rows.getByRole('cell').allInnerTexts();
    await hotel.chooseRate('101');
    await hotel.sayWho(oksana);
    const shown = await hotel.reviewedPrice.innerText();
    await hotel.confirm();
    const stay = await sandbox.reserved({ arrival, departure, nights });
    expect(shown).toMatch(amount(stay.total));
    for (const [index, night] of nights.entries()) {
      expect(amounts[index]).toMatch(amount(chargedOn(stay, night)));
    }
  });
}

test('the hotel’s today counts, not the guest’s', async ({ page, hotel, sandbox, visitBare }) => {
  // Half an hour after midnight in Kyiv; in Zürich, where the guest is, it is still the day before.
  await sandbox.setClock('2026-12-05T00:30:00+02:00');
  await page.clock.setFixedTime('2026-12-04T22:30:00Z');
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await expect(hotel.day('2026-12-05')).toHaveAttribute('aria-current', 'date');
  await expect(hotel.day('2026-12-04')).toHaveAttribute('aria-disabled', 'true');
});

test('dates are typed as the page’s language writes them', async ({ hotel, visitBare }) => {
  await visitBare('seehaus-hotel', { lang: 'de' });
  await hotel.isAt('dates');
  await hotel.typeDates('4.12.', '6.12.26');
  await expect(hotel.day('2026-12-04')).toHaveAttribute('aria-pressed', 'true');
  await expect(hotel.day('2026-12-06')).toHaveAttribute('aria-pressed', 'true');
  await hotel.next();
  await hotel.isAt('rooms');
});

test('a date that can not be read is told at once, stays as it was typed, and is not sent', async ({
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await hotel.typeDates('2026-02-30', '2026-12-06');
  await expect(hotel.errorAt('arrival')).toBeVisible();
  await expect(hotel.control('arrival')).toHaveValue('2026-02-30');
  await hotel.next();
  await hotel.isAt('dates');
  expect(await sandbox.timesAsked('stay/rooms')).toBe(0);
});

test('what is missing is named at its control, and the guest stays', async ({ hotel, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await hotel.next();
  await expect(hotel.errorAt('arrival')).toBeVisible();
  await hotel.chooseDate('2026-12-04');
  await hotel.next();
  await expect(hotel.errorAt('departure')).toBeVisible();
  await hotel.chooseDate('2026-12-06');
  await hotel.next();
  await hotel.isAt('rooms');
  await hotel.next();
  await expect(hotel.errorAt('room-type')).toBeVisible();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.isAt('guest');
  await hotel.next();
  for (const name of ['given-name', 'family-name', 'email', 'tel']) {
    await expect(hotel.errorAt(name)).toBeVisible();
  }
});
