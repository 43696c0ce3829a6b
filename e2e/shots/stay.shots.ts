import { oksana } from '../guests.ts';
import { walkToStay } from '../walks.ts';
import { test } from './camera.ts';

test('a stay for a company, in two rooms, with every error', async ({ hotel, sandbox, visitBare, shoot }) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  let count = 0;
  await walkToStay(hotel, sandbox, (where) => shoot(`stay ${String(++count).padStart(2, '0')} ${where}`));
});

test('a stay in the hotel’s language', async ({ hotel, stay, shoot }) => {
  await stay.atDates({ lang: 'uk', adults: 2 });
  await shoot('stay uk dates');
  await hotel.pressOnToRooms();
  await hotel.isAt('rooms');
  await hotel.part('price').first().waitFor();
  await shoot('stay uk rooms');
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
  await hotel.liveHere();
  await shoot('stay uk rates');
  await hotel.chooseRate('101');
  await hotel.isAt('guest');
  await shoot('stay uk guest');
  await hotel.sayWho(oksana);
  await shoot('stay uk review');
  await hotel.confirm();
  await shoot('stay uk confirmed');
});

test('a stay at the house by the lake', async ({ hotel, stay, shoot }) => {
  await stay.atRates({ site: 'seehaus-hotel', lang: 'de', roomType: '22' });
  await hotel.liveHere();
  await shoot('stay de rates');
  await hotel.chooseRate('111');
  await hotel.sayWho({ ...oksana, tel: '079 123 45 67', telCountry: 'CH' });
  await shoot('stay de review');
});

test('rates that are restricted, and none at all', async ({ stay, shoot }) => {
  await stay.atRates({ arrival: '2026-12-29', departure: '2026-12-31' });
  await shoot('stay rates for longer stays');
  await stay.atRates({ arrival: '2026-12-31', departure: '2027-01-02' });
  await shoot('stay rates none');
});

test('a stay that is asked for', async ({ hotel, sandbox, stay, shoot }) => {
  await sandbox.hotels.change('hotel-dnipro', { confirmsAtOnce: false });
  await stay.atReview();
  await hotel.next();
  await hotel.isAt('requested');
  await shoot('stay requested');
});

test('a stay whose answer is lost', async ({ hotel, sandbox, stay, shoot }) => {
  await stay.atReview({ rate: '102' });
  await sandbox.fault({ at: 'stay/book', effect: 'break-after' });
  await hotel.next();
  await hotel.isAt('pending');
  await shoot('stay pending');
});
