import { failuresHeard } from '../../element-driver.ts';
import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { venues } from '../../sandbox.ts';

test('a booking system that asks for patience (429, Retry-After) is read again, and the guest only waits', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  await sandbox.fault({ at: 'availability', effect: 'http-429', retryAfter: 1, times: 1 });
  await visitBare('alder-house', { lang: 'en', date: '2026-12-04', time: '19:00' });
  await widget.hasTime();
  expect(await sandbox.timesAsked('availability')).toBe(2);
  expect(await failuresHeard(widget)).toEqual([]);
});

test('a booking system that fails for a moment (5xx) is read again', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  await sandbox.fault({ at: 'venues', effect: 'http-500', times: 1 });
  await sandbox.fault({ at: 'availability', effect: 'http-500', times: 2 });
  await visitBare('harbour', { lang: 'en', date: '2026-12-04', time: '19:00', room: venues.lantern });
  await widget.hasTime();
  expect(await sandbox.timesAsked('availability')).toBe(3);
  expect(await failuresHeard(widget)).toEqual([]);
});

test('a booking whose answer is lost is found by our own id, and made once', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ site: 'alder-house', lang: 'en' });
  await sandbox.fault({ at: 'book', effect: 'break-after', times: 1 });
  await widget.bookAs(zoe);
  await sandbox.booked({ time: '19:00', familyName: 'Müller' });
  expect(await sandbox.timesAsked('book')).toBe(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
  expect(await widget.heard('booking-pending')).toEqual([]);
});

test('where it can’t be found at once its outcome is unknown, until it is', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ site: 'alder-house', lang: 'en' });
  await sandbox.fault({ at: 'book', effect: 'break-after', times: 1 });
  await sandbox.fault({ at: 'reservations', effect: 'break-before', times: 100 });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('pending');
  await sandbox.recover();
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ time: '19:00', familyName: 'Müller' });
  expect(await sandbox.timesAsked('book')).toBe(1);
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});
