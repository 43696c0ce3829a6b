import { zoe } from '../guests.ts';
import { openBooked } from '../open-booked-table.ts';
import { test } from './camera.ts';

test('a stay that is looked after', async ({ page, hotel, manage, sandbox, stay, shoot }) => {
  await stay.atConfirmed({ rate: '102' });
  const url = await hotel.manageUrl();
  await page.goto(url);
  await manage.isAt('booked');
  await shoot('manage stay booked');
  const booked = await sandbox.reserved({});
  await sandbox.hotels.changeStay(booked, { status: 'waiting' });
  await page.reload();
  await manage.isAt('inactive');
  await shoot('manage stay inactive');
  await sandbox.hotels.changeStay(booked, { status: 'confirmed' });
  await page.reload();
  await manage.isAt('booked');
  await manage.next();
  await manage.isAt('cancel');
  await shoot('manage stay cancel');
  await manage.next();
  await manage.isAt('cancelled');
  await shoot('manage stay cancelled');
  await page.goto('about:blank');
  await page.goto(url.replace(/#.*/, '#booking=made-up'));
  await manage.isAt('invalid');
  await shoot('manage invalid');
});

test('a table that is looked after', async ({ page, widget, manage, table, shoot }) => {
  const { url } = await openBooked(widget, table);
  await manage.isAt('booked');
  await shoot('manage table booked');
  await manage.beginChange();
  await shoot('manage table change');
  await manage.slot('20:00').click();
  await manage.isAt('compare');
  await shoot('manage table compare');
  await manage.confirmChange();
  await manage.isAt('booked');
  await shoot('manage table changed');
  await manage.next();
  await manage.isAt('cancel');
  await shoot('manage table cancel');
  await manage.next();
  await manage.isAt('cancelled');
  await shoot('manage table cancelled');
  await page.goto('about:blank');
  await page.goto(url.replace(/#.*/, ''));
  await manage.isAt('find');
  await shoot('manage table find');
});

test('a table that was asked for', async ({ page, widget, manage, sandbox, table, shoot }) => {
  await table.atGuest({ site: 'roessli' });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('requested');
  await page.goto((await widget.part('manage').getAttribute('href')) ?? '');
  await manage.isAt('requested');
  await shoot('manage table requested');
  await sandbox.restaurants.settle(2);
  await manage.part('look-again').click();
  await manage.isAt('refused');
  await shoot('manage table refused');
});
