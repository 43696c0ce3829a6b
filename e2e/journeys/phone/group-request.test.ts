import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { friday } from '../../table-driver.ts';

test('a time that is only had on request is asked for, and nothing is called booked', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ site: 'alder-house', lang: 'en', 'party-size': '9', ...friday });
  await expect(widget.part('next')).toHaveText('Send the request');
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('requested');
  expect((await sandbox.groups.booked()).status).toBe('REQUESTED');
  expect(await widget.heard('booking-requested')).toHaveLength(1);
  expect(await widget.heard('booking-confirmed')).toEqual([]);
  await expect(widget.part('panel')).toContainText('Nothing is booked yet');
});

test('the times that are only had on request say so before one is chosen', async ({ widget, visitBare }) => {
  await visitBare('alder-house', { lang: 'en', date: '2026-12-04', 'party-size': '9' });
  await expect(widget.slot('19:00')).toContainText('on request');
  await expect(widget.slot('12:00')).not.toContainText('on request');
});
