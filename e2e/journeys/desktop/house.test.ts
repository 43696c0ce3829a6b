import type { Response } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { oksana, zoe } from '../../guests.ts';
import { StayDriver } from '../../stay-driver.ts';
import { TableDriver } from '../../table-driver.ts';

/** What only the chart of a stay says, and no minifier can change: where it calls. */
const ofStay = 'stay/rates';
const ofTable = 'table/slots';

test('in a house with table and room, each widget books its own, and keeps its own place', async ({
  page,
  sandbox,
  visit,
}) => {
  const table = new TableDriver(page, page.locator('booking-widget[site=seehaus]'));
  const hotel = new StayDriver(page, page.locator('booking-widget[site=seehaus-hotel]'));
  await visit('seehaus-house/');
  await table.isAt('when');
  await table.chooseRoom('Gartensaal');
  await hotel.root.scrollIntoViewIfNeeded();
  await hotel.seeRates({ arrival: '2026-12-04', departure: '2026-12-06', roomType: '22' });
  await table.isAt('when');
  await table.askFor({ partySize: 2, date: '2026-12-04', time: '19:00' });
  await table.isAt('guest');
  await hotel.isAt('rates');
  await hotel.chooseRate('111');
  await hotel.sayWho({ ...oksana, tel: zoe.tel, telCountry: 'CH' });
  await table.fillGuest(zoe);
  await table.next();
  await table.isAt('confirmed');
  await hotel.confirm();
  await sandbox.booked({ familyName: 'Müller', date: '2026-12-04' });
  await sandbox.reserved({ site: 'seehaus-hotel', arrival: '2026-12-04', roomType: '22' });
  expect((await hotel.heard('booking-confirmed')).map(({ detail }) => detail.kind)).toEqual([
    'table',
    'stay',
  ]);
});

test.describe('what a page loads', () => {
  let scripts: Response[] = [];
  test.beforeEach(({ page }) => {
    scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
  });
  const loaded = async (words: string) =>
    (await Promise.all(scripts.map((script) => script.text()))).filter((code) => code.includes(words)).length;

  test('a table is booked without a byte of the stay', async ({ widget, table }) => {
    await table.atGuest();
    await widget.fillGuest(zoe);
    await widget.next();
    await widget.isAt('confirmed');
    expect(await loaded(ofTable)).toBe(1);
    expect(await loaded(ofStay)).toBe(0);
  });

  test('a room is booked without a byte of the table', async ({ stay }) => {
    await stay.atConfirmed();
    expect(await loaded(ofStay)).toBe(1);
    expect(await loaded(ofTable)).toBe(0);
  });
});
