import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

test('a couple books two nights, at the price that they were shown', async ({ hotel, sandbox, visit }) => {
  await visit('hotel-dnipro/en.html');
  await hotel.isAt('dates');
  await hotel.chooseDates('2026-12-04', '2026-12-06');
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
  await hotel.confirm();
  await expect(hotel.heading).toBeFocused();
  const stay = await sandbox.reserved({
    arrival: '2026-12-04',
    departure: '2026-12-06',
    adults: 2,
    childAges: [],
    roomType: '12',
    rate: '101',
    company: null,
    comment: 'A late arrival & "no" <feathers>',
    guest: {
      givenName: oksana.givenName,
      familyName: oksana.familyName,
      tel: oksana.mobile,
      email: oksana.email,
    },
  });
  expect(shown).toMatch(amount(stay.total));
  await expect(hotel.part('price')).toHaveText(amount(stay.total));
  await expect(hotel.part('reference')).toHaveText(stay.reference);
  expect(await hotel.heard('booking-confirmed')).toMatchObject([
    {
      detail: {
        kind: 'stay',
        reference: stay.reference,
        value: stay.total / 100,
        currency: 'UAH',
      },
    },
  ]);
});

test('a family is asked for the age of each child, and pays by them', async ({ hotel, sandbox, stay }) => {
  await stay.atDates();
  await hotel.control('children').fill('2');
  await hotel.next();
  await hotel.isAt('dates');
  await expect(hotel.errorAt('child-age-1')).toBeVisible();
  await expect(hotel.errorAt('child-age-2')).toBeVisible();
  await hotel.children([9, 4]);
  await hotel.next();
  // Four beds are in one type only: its rates are shown at once.
  await hotel.isAt('rates');
  await expect(hotel.control('room-type')).toHaveCount(1);
  await hotel.liveHere();
  const shown = await hotel.price('101').innerText();
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText('9 years and 4 years');
  await hotel.confirm();
  const { total, childAges } = await sandbox.reserved({ roomType: '15', adults: 2 });
  expect(childAges.toSorted()).toEqual([4, 9]);
  expect(shown).toMatch(amount(total));
});

test('a child fewer is one that needs no age any more', async ({ hotel, sandbox, stay }) => {
  await stay.atDates({ adults: 1, ages: [3, 8] });
  await hotel.control('children').fill('1');
  await expect(hotel.control('child-age')).toHaveCount(1);
  await hotel.next();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ adults: 1, childAges: [3] });
});

test('an extra bed makes room for a third guest, and is charged', async ({ hotel, sandbox, stay }) => {
  await stay.atDates({ adults: 3 });
  await hotel.control('extra-bed').check();
  await hotel.next();
  await hotel.chooseRoomType('14');
  await hotel.isAt('rates');
  const shown = await hotel.price('101').innerText();
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  const { total, services } = await sandbox.reserved({ extraBed: true, adults: 3, roomType: '14' });
  expect(shown).toMatch(amount(total));
  expect(services.map(({ kind }) => kind)).toContain('extraBed');
});

test('times of arrival and departure reach the hotel', async ({ hotel, sandbox, stay }) => {
  await stay.atDates();
  await hotel.part('disclosure-summary').click();
  await hotel.control('arrival-time').selectOption('21:30');
  await hotel.control('departure-time').selectOption('09:00');
  await hotel.next();
  await hotel.chooseRoomType('12');
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText(/21:30|9:30 PM/);
  await hotel.confirm();
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
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({
    arrival: '2026-12-04',
    departure: '2026-12-07',
    adults: 3,
    childAges: [7],
    company: '5002',
    contract: '33',
  });
});

test('back and on again keeps all that was chosen and typed', async ({ hotel, stay }) => {
  await stay.atReview({ adults: 1 });
  for (const step of ['guest', 'rates', 'dates'] as const) {
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
