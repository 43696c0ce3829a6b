import { foundTable } from '../../src/manage/testing.ts';
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

test('a table that is looked after', async ({ page, stack, manage, shoot }) => {
  // No booking system of the demo gives a restaurant's guests such a link: the answers are made here.
  await page.route('**/manage/look-up', (route) => route.fulfill({ json: foundTable() }));
  await page.route('**/manage/cancel', (route) => route.fulfill({ json: { status: 'cancelled' } }));
  await page.goto(`${stack.pageUrl}/hotel-dnipro/booking-en.html#booking=made-up`);
  await manage.isAt('booked');
  await shoot('manage table booked');
  await manage.next();
  await manage.isAt('cancel');
  await shoot('manage table cancel');
  await manage.next();
  await manage.isAt('cancelled');
  await shoot('manage table cancelled');
});
