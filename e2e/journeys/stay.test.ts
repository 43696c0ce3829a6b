import { expect, test } from '../fixtures.ts';
import { oksana } from '../guests.ts';
import { amount } from '../money.ts';

/** Two nights from a Friday, in the cheapest room, at the price that can be given back. */
const weekend = { arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '101' };

test('a couple books two nights, at the price that they were shown', async ({ hotel, sandbox, visit }) => {
  await visit('hotel-dnipro/en.html');
  await hotel.isAt('dates');
  await hotel.chooseDates(weekend.arrival, weekend.departure);
  await hotel.next();
  await hotel.isAt('rooms');
  await expect(hotel.heading).toBeFocused();
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
  const shown = await hotel.price('101').innerText();
  await hotel.chooseRate('101');
  await hotel.isAt('guest');
  await hotel.fillGuest(oksana);
  await hotel.comment('A late arrival & "no" <feathers>');
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.reviewedPrice).toHaveText(shown);
  await expect(hotel.rooms).toContainText('Standard');
  await hotel.next();

  await hotel.isAt('confirmed');
  await expect(hotel.heading).toBeFocused();
  const stay = await sandbox.reserved({
    arrival: '2026-12-04',
    departure: '2026-12-06',
    adults: 2,
    childAges: [],
    roomTypeId: 12,
    priceListId: 101,
    companyId: 0,
    comment: 'A late arrival & "no" <feathers>',
    guest: {
      firstName: oksana.givenName,
      lastName: oksana.familyName,
      phone: oksana.mobile,
      email: oksana.email,
    },
  });
  expect(shown).toMatch(amount(stay.totalMinor));
  await expect(hotel.part('price')).toHaveText(amount(stay.totalMinor));
  await expect(hotel.part('reference')).toHaveText(String(stay.account));
  expect(await hotel.heard('booking-confirmed')).toMatchObject([
    {
      detail: {
        kind: 'stay',
        reference: String(stay.account),
        value: stay.totalMinor / 100,
        currency: 'UAH',
      },
    },
  ]);
});

test('a family is asked for the age of each child, and pays by them', async ({
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.enterStay({ arrival: '2026-12-04', departure: '2026-12-06', adults: 2 });
  await hotel.control('children').fill('2');
  await hotel.next();
  await hotel.isAt('dates');
  await expect(hotel.errorAt('child-age-1')).toBeVisible();
  await expect(hotel.errorAt('child-age-2')).toBeVisible();
  await hotel.children([9, 4]);
  await hotel.next();
  await hotel.isAt('rooms');
  // Four beds are in one type only.
  await expect(hotel.control('room-type')).toHaveCount(1);
  await hotel.chooseRoomType('15');
  await hotel.isAt('rates');
  const shown = await hotel.price('101').innerText();
  await hotel.chooseRate('101');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.rooms).toContainText('9 years and 4 years');
  await hotel.next();
  await hotel.isAt('confirmed');
  const { totalMinor, childAges } = await sandbox.reserved({ roomTypeId: 15, adults: 2 });
  expect(childAges.toSorted()).toEqual([4, 9]);
  expect(shown).toMatch(amount(totalMinor));
});

test('a child fewer is one that needs no age any more', async ({ hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.enterStay({ ...weekend, adults: 1, ages: [3, 8] });
  await hotel.control('children').fill('1');
  await expect(hotel.control('child-age')).toHaveCount(1);
  await hotel.next();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  await sandbox.reserved({ adults: 1, childAges: [3] });
});

test('an extra bed makes room for a third guest, and is charged', async ({ hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.enterStay({ ...weekend, adults: 3 });
  await hotel.control('extra-bed').check();
  await hotel.next();
  await hotel.chooseRoomType('14');
  await hotel.isAt('rates');
  const shown = await hotel.price('101').innerText();
  await hotel.chooseRate('101');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  const { totalMinor, services } = await sandbox.reserved({ extraBed: true, adults: 3, roomTypeId: 14 });
  expect(shown).toMatch(amount(totalMinor));
  expect(services.map(({ kind }) => kind)).toContain('extraBed');
});

test('who can not be given their money back is told so, and what is to be paid by when', async ({
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.seeRates(weekend);
  await expect(hotel.card('rate', '102')).toContainText('Not refundable');
  const shown = await hotel.price('102').innerText();
  // All of it, within a day of booking at eleven in Kyiv.
  const prepayment = /Dec 2, 2026, 11:00|2 Dec 2026, 11:00/;
  await expect(hotel.card('rate', '102')).toContainText(prepayment);
  await expect(hotel.card('rate', '102').getByText('to be paid by')).toContainText(shown);
  await hotel.chooseRate('102');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.rooms).toContainText('Not refundable');
  await expect(hotel.rooms).toContainText(prepayment);
  await expect(hotel.reviewedPrice).toHaveText(shown);
  await hotel.next();
  await hotel.isAt('confirmed');
  const { totalMinor } = await sandbox.reserved({ priceListId: 102 });
  expect(shown).toMatch(amount(totalMinor));
});

test('a special offer shows what the room costs else, struck through', async ({ hotel, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.seeRates({ ...weekend, arrival: '2027-01-15', departure: '2027-01-17' });
  const offer = hotel.card('rate', '103');
  await expect(offer.locator('[part=badge]').first()).toHaveText('Special offer');
  await expect(offer.locator('[part=rack-price]')).toBeVisible();
  await expect(offer.locator('[part=rack-price]')).not.toHaveText(await hotel.price('103').innerText());
});

test('what the price depends on changes it, and is booked', async ({ hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.seeRates(weekend);
  const usual = await hotel.price('101').innerText();
  const changes = [
    () => hotel.choose('residence', 'non-resident'),
    () => hotel.control('transport').check(),
    () => hotel.control('tourist-tax').uncheck(),
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
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.reviewedPrice).toHaveText(shown);
  await hotel.next();
  await hotel.isAt('confirmed');
  const { totalMinor, services } = await sandbox.reserved({ agentCategory: 2, paidType: 100 });
  expect(shown).toMatch(amount(totalMinor));
  expect(services.map(({ kind }) => kind)).toContain('transport');
  expect(services.map(({ kind }) => kind)).not.toContain('touristTax');
});

test('times of arrival and departure reach the hotel', async ({ hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.enterStay(weekend);
  await hotel.part('disclosure-summary').click();
  await hotel.control('arrival-time').selectOption('21:30');
  await hotel.control('departure-time').selectOption('09:00');
  await hotel.next();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.rooms).toContainText(/21:30|9:30 PM/);
  await hotel.next();
  await hotel.isAt('confirmed');
  await sandbox.reserved({ arrivalTime: '21:30', departureTime: '09:00' });
});

test('a stay preset by the page is there from the first step', async ({ hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', {
    lang: 'en',
    arrival: '2026-12-04',
    departure: '2026-12-07',
    adults: '3',
    children: '7',
    'company-code': '30054321',
  });
  await hotel.isAt('dates');
  await expect(hotel.notice).toContainText('Степ Логістика');
  await expect(hotel.control('adults')).toHaveValue('3');
  await expect(hotel.control('child-age')).toHaveValue('7');
  await expect(hotel.day('2026-12-04')).toHaveAttribute('aria-pressed', 'true');
  await hotel.next();
  await hotel.chooseRoomType('15');
  await hotel.chooseRate('203');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  await sandbox.reserved({
    arrival: '2026-12-04',
    departure: '2026-12-07',
    adults: 3,
    childAges: [7],
    companyId: 5002,
    conditionId: 33,
  });
});

test('back and on again keeps all that was chosen and typed', async ({ hotel, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.review({ ...weekend, adults: 1 }, oksana);
  for (const step of ['guest', 'rates', 'rooms', 'dates'] as const) {
    await hotel.back();
    await hotel.isAt(step);
  }
  await expect(hotel.control('adults')).toHaveValue('1');
  await expect(hotel.day('2026-12-06')).toHaveAttribute('aria-pressed', 'true');
  await hotel.next();
  await hotel.isAt('rooms');
  await expect(hotel.choice('room-type', '12')).toBeChecked();
  await hotel.next();
  await hotel.isAt('rates');
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await hotel.next();
  await hotel.isAt('review');
  await expect(hotel.part('step')).toContainText(`${oksana.givenName} ${oksana.familyName}`);
  await hotel.back();
  await hotel.isAt('guest');
  await hotel.hasGuest(oksana);
});

test('after a booking another one can be made', async ({ hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.book(weekend, oksana);
  await hotel.next();
  await hotel.chooseRoom({ ...weekend, arrival: '2026-12-07', departure: '2026-12-08' });
  await hotel.isAt('guest');
  await hotel.hasGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  expect((await sandbox.stays()).map(({ arrival }) => arrival)).toEqual(['2026-12-04', '2026-12-07']);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(2);
});

test('the calendar file holds the nights that were booked, and the link to the booking', async ({
  page,
  hotel,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.book(weekend, oksana);
  const href = await hotel.part('calendar-file').getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.headers()['content-type']).toContain('text/calendar');
  // Lines of a calendar file are folded (RFC 5545).
  const entry = (await file.text()).replace(/\r\n[ \t]/g, '');
  // From two in the afternoon to noon in Kyiv, in winter.
  expect(entry).toContain('DTSTART:20261204T120000Z');
  expect(entry).toContain('DTEND:20261206T100000Z');
  expect(entry).toContain(await hotel.manageUrl());
});

test('the confirmation is saved as a PDF', async ({ page, hotel, sandbox, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.book(weekend, oksana);
  const { account } = await sandbox.reserved({});
  const [download] = await Promise.all([page.waitForEvent('download'), hotel.part('document').click()]);
  expect(download.suggestedFilename()).toBe(`${account}.pdf`);
  const content = await download.createReadStream().then((stream) => stream.setEncoding('latin1').toArray());
  expect(content.join('')).toMatch(/^%PDF-/);
});

test('where fees differ by where guests live, they are asked, and told why', async ({ hotel, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.seeRates(weekend);
  await hotel.take('rate', '101');
  await hotel.next();
  await expect(hotel.errorAt('residence')).toBeVisible();
  await hotel.isAt('rates');
  await hotel.choose('residence', 'non-resident');
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await hotel.next();
  await hotel.isAt('guest');
});

test('a loyalty code that was typed is counted before the guest goes on', async ({
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.seeRates(weekend);
  await hotel.price('101').waitFor();
  const before = await hotel.price('101').innerText();
  await hotel.choose('residence', 'resident');
  await hotel.take('rate', '101');
  await hotel.part('disclosure-summary').filter({ hasText: 'loyalty' }).click();
  await hotel.control('loyalty-code').fill('LOYAL10');
  await hotel.next();
  await expect(hotel.price('101')).not.toHaveText(before);
  await hotel.isAt('rates');
  const shown = await hotel.price('101').innerText();
  await hotel.next();
  await hotel.isAt('guest');
  await hotel.fillGuest(oksana);
  await hotel.next();
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  const { totalMinor } = await sandbox.reserved({});
  expect(shown).toMatch(amount(totalMinor));
});
