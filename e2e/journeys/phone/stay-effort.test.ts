import { countEffort } from '../../effort.ts';
import { expect, test } from '../../fixtures.ts';
import { oksana, zoe } from '../../guests.ts';

/** The fields are the guest's own: what a house must know to book. */
const details = ['given-name', 'family-name', 'email', 'tel'];

for (const [site, guest] of [
  ['hotel-dnipro', oksana],
  ['seehaus-hotel', zoe],
] as const) {
  test(`a guest takes a room for the weekend at ${site} with 5 taps`, async ({
    page,
    hotel,
    sandbox,
    visitBare,
  }) => {
    const effort = await countEffort(page);
    await visitBare(site, { lang: 'en' });
    await hotel.isAt('dates');
    await hotel.part('weekend').click();
    await hotel.isAt('rooms');
    await hotel.card('room-type', await hotel.control('room-type').first().inputValue()).click();
    await hotel.isAt('rates');
    await expect(hotel.root.locator('[name=rate]:checked')).toHaveCount(1);
    await hotel.next();
    await hotel.isAt('guest');
    await hotel.control('given-name').fill(guest.givenName);
    await hotel.control('family-name').fill(guest.familyName);
    await hotel.control('email').fill(guest.email);
    await hotel.control('tel').fill(guest.tel);
    await hotel.next();
    await hotel.confirm();
    expect(await effort()).toEqual({ taps: 5, fields: details });
    await sandbox.reserved({ arrival: '2026-12-04', departure: '2026-12-06' });
  });
}
