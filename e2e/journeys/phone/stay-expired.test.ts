import { test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';

test('a session that ran out is renewed at every step, and the guest stays where they were', async ({
  hotel,
  sandbox,
  visitBare,
}) => {
  const pass = () => sandbox.advanceClock(3 * 3600);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await pass();
  await hotel.bookForCompany('30012345');
  await hotel.enterStay({ arrival: '2026-12-04', departure: '2026-12-06' });
  await pass();
  await hotel.next();
  await hotel.isAt('rooms');
  await pass();
  await hotel.take('room-type', '12');
  await hotel.price('201').waitFor();
  await pass();
  await hotel.choose('payment', 'transfer');
  await hotel.chooseRate('202');
  await hotel.sayWho(oksana);
  await hotel.confirm();
  // The company was told to the hotel anew each time.
  await sandbox.reserved({ company: '5001', contract: '32', roomType: '12' });
});
