import { standard } from '../../beginnings.ts';
import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';

test('after a booking another one can be made', async ({ hotel, sandbox, stay }) => {
  await stay.atConfirmed();
  await hotel.another();
  await hotel.chooseRoom({ ...standard, arrival: '2026-12-07', departure: '2026-12-08' });
  await hotel.isAt('guest');
  await hotel.hasGuest(oksana);
  await hotel.next();
  await hotel.confirm();
  expect((await sandbox.stays()).map(({ arrival }) => arrival)).toEqual(['2026-12-04', '2026-12-07']);
  expect(await hotel.heard('booking-confirmed')).toHaveLength(2);
});

test('the calendar file holds the nights that were booked, and the link to the booking', async ({
  page,
  hotel,
  stay,
}) => {
  await stay.atConfirmed();
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

test('the confirmation is saved as a PDF that is named after house and date', async ({
  page,
  hotel,
  stay,
}) => {
  await stay.atConfirmed();
  const [download] = await Promise.all([page.waitForEvent('download'), hotel.part('document').click()]);
  expect(download.suggestedFilename()).toMatch(/^[\p{L}-]+-2026-12-04\.pdf$/u);
  const content = await download.createReadStream().then((stream) => stream.setEncoding('latin1').toArray());
  expect(content.join('')).toMatch(/^%PDF-/);
});
