import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { holdNext } from '../../hold.ts';
import { amount } from '../../money.ts';

test('each room says from what the stay costs, by one call, and nothing moves when it comes', async ({
  page,
  hotel,
  sandbox,
  stay,
}) => {
  const pricing = await holdNext(page, 'stay/rates');
  await stay.atRooms({ arrival: '2026-12-10', departure: '2026-12-13' });
  const standard = hotel.card('room-type', '12');
  await expect(standard).toBeVisible();
  const places = () =>
    hotel.part('card').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).offsetHeight));
  const before = await places();
  await expect(standard.locator('[part=price]')).toHaveCount(0);
  pricing.letGo();

  const price = standard.locator('[part=price]');
  await expect(price).toContainText(/^from UAH/);
  await expect(standard).toContainText('for 3 nights');
  await expect(standard).toContainText('a night on average');
  expect(await places()).toEqual(before);
  await expect(hotel.card('room-type', '14').locator('[part=price]')).toBeVisible();
  // The suite is taken on those days.
  await expect(hotel.card('room-type', '18').locator('[part=price]')).toHaveCount(0);
  const from = (await price.innerText()).replace(/^from /, '');

  await hotel.chooseRoomType('12');
  const cheapest = hotel.price('102');
  await expect(cheapest).toHaveText(from);
  expect(await sandbox.timesAsked('stay/rates')).toBe(1);
});

test('a room that is not sold for so few nights says so in the list', async ({ hotel, sandbox, stay }) => {
  await sandbox.hotels.change('hotel-dnipro', {
    restrictions: [{ kind: 'minStay', days: 4, roomTypes: [12] }],
  });
  await stay.atRooms({ arrival: '2026-12-10', departure: '2026-12-13' });
  await expect(hotel.card('room-type', '12')).toContainText('None of the rates can be booked');
  await expect(hotel.card('room-type', '14').locator('[part=price]')).toBeVisible();
});

test('guests who fit in no room are shown those in which they fit with an extra bed, and book one', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atRooms({ adults: 5 });
  const family = hotel.card('room-type', '15');
  await expect(family).toContainText('with an extra bed');
  await expect(hotel.card('room-type', '12')).toHaveCount(0);
  await expect(family.locator('[part=price]').first()).toBeVisible();
  await hotel.isAt('rates');
  await hotel.liveHere();
  await hotel.chooseRate('101');
  await hotel.sayWho(oksana);
  await expect(hotel.rooms).toContainText('With an extra bed');
  const shown = await hotel.reviewedPrice.innerText();
  await hotel.confirm();
  const { total } = await sandbox.reserved({ roomType: '15', extraBed: true, adults: 5 });
  expect(shown).toMatch(amount(total));
});
