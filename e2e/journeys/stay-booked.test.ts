import { expect, test } from '../fixtures.ts';
import { oksana } from '../guests.ts';

/** Two nights from a Friday, in the cheapest room, at the price that can be given back. */
const weekend = { arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '101' };

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
