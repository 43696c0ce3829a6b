import { expect } from '@playwright/test';
import { noah, oksana, zoe } from './guests.ts';
import type { SandboxControl } from './sandbox.ts';
import type { StayDriver } from './stay-driver.ts';
import type { TableDriver } from './table-driver.ts';

/** Called at every step, with and without errors in it; `where` says which. */
type Look = (where: string) => Promise<void>;

/** To a table at the house with rooms and comments. */
export async function walkToTable(widget: TableDriver, sandbox: SandboxControl, look: Look) {
  await widget.isAt('when');
  await widget.part('slot').first().waitFor();
  await look('when, a day proposed');
  await widget.next();
  await expect(widget.errorAt('time')).toBeVisible();
  await look('when, no time chosen');
  await widget.enterPromoCode('GRATIS');
  await widget.askFor({ partySize: 4, date: '2026-12-04', time: '19:00' });
  await expect(widget.errorAt('promo-code')).toBeVisible();
  await look('when, refused the promo code');
  await widget.control('promo-code').fill('');
  await sandbox.setSeats('seehaus', '11', 0);
  await widget.next();
  await expect(widget.errorAt('time')).toBeVisible();
  await look('when, refused the time');
  await sandbox.setSeats('seehaus', '11', 60);
  await widget.next();

  await widget.isAt('guest');
  await look('guest');
  await widget.next();
  await expect(widget.errorAt('email')).toBeVisible();
  await look('guest with errors');
  await widget.fillGuest(noah);
  await widget.next();

  await widget.isAt('code');
  await look('code');
  const code = await sandbox.code(noah.mobile);
  await widget.enterCode(code === '0000' ? '0001' : '0000');
  await expect(widget.errorAt('code')).toBeVisible();
  await look('code with an error');
  await sandbox.fault({ at: 'table/code', effect: 'break-after', times: 2 });
  await widget.enterCode(code);
  await widget.isAt('pending');
  await look('pending');
  await sandbox.recover();
  await widget.next();
  await widget.isAt('confirmed');
  await look('confirmed');
}

/** To a table of a venue group that is paid by a link, with what else its venues ask for. */
export async function walkToPaidTable(widget: TableDriver, sandbox: SandboxControl, look: Look) {
  await widget.isAt('when');
  await widget.chooseRoom('The Lantern Room');
  await widget.partySize(5);
  await widget.chooseDate('2026-12-04');
  await widget.slot('19:00').click();
  await expect(widget.notice).toContainText('card');
  await look('when, a time for the telephone');
  await widget.next();
  await expect(widget.errorAt('time')).toBeVisible();
  await look('when, a time for the telephone sent');
  await widget.partySize(2);
  await widget.chooseRoom('Quay Kitchen');
  await widget.part('slot').filter({ hasText: '£65' }).first().click();
  await expect(widget.offered).toContainText('£130');
  await look('when, a time that costs');
  await widget.next();
  await widget.isAt('guest');
  await widget.fillGuest(zoe);
  await look('guest, asked for consent');
  await widget.next();
  await widget.isAt('held');
  await look('held');
  await widget.next();
  await expect(widget.notice).toBeVisible();
  await look('held, not paid yet');
  await sandbox.groups.pay(await sandbox.groups.booked());
  await widget.next();
  await widget.isAt('confirmed');
  await look('confirmed, paid');
  await widget.another();
  await widget.isAt('when');
  await widget.chooseRoom('Quay Kitchen');
  await widget.chooseDate('2026-12-04');
  await widget.part('slot').filter({ hasText: '£65' }).first().click();
  await widget.next();
  await widget.isAt('guest');
  await widget.next();
  await widget.isAt('held');
  await sandbox.advanceClock(61 * 60);
  await widget.next();
  await widget.isAt('when');
  await widget.part('slot').first().waitFor();
  await look('when, free again');
}

/** To two rooms for a company, of which one is booked. */
export async function walkToStay(hotel: StayDriver, sandbox: SandboxControl, look: Look) {
  await hotel.isAt('dates');
  await look('dates, nothing chosen');
  await hotel.part('ask-company').click();
  await hotel.isAt('company');
  await hotel.control('company-code').fill('39999999');
  await hotel.next();
  await expect(hotel.errorAt('company-code')).toBeVisible();
  await look('company with an error');
  await hotel.control('company-code').fill('30012345');
  await hotel.next();
  await hotel.isAt('dates');
  await hotel.typeDates('2026-12-11', '2026-12-13');
  await hotel.part('disclosure-summary').click();
  await hotel.control('children').fill('2');
  await hotel.next();
  await expect(hotel.errorAt('child-age-1')).toBeVisible();
  await look('dates with errors');
  await hotel.children([]);
  await hotel.next();

  await hotel.isAt('rooms');
  await look('rooms, one of them full');
  await hotel.next();
  await expect(hotel.errorAt('room-type')).toBeVisible();
  await look('rooms with an error');
  await hotel.chooseRoomType('12');

  await hotel.price('201').waitFor();
  await look('rates of a company');
  for (const summary of await hotel.part('disclosure-summary').all()) await summary.click();
  await look('rates, all opened');
  await hotel.chooseRate('201');

  await hotel.isAt('guest');
  await look('guest');
  await hotel.next();
  await expect(hotel.errorAt('email')).toBeVisible();
  await look('guest with errors');
  await hotel.fillGuest(oksana);
  await hotel.next();

  await hotel.isAt('review');
  await look('review');
  await sandbox.changePrices('hotel-dnipro', 110);
  await hotel.next();
  await expect(hotel.notice).toBeVisible();
  await look('review, the price has changed');
  await hotel.part('add').click();
  await hotel.chooseRoom({ arrival: '2026-12-15', departure: '2026-12-16', roomType: '18', rate: '201' });
  await hotel.isAt('review');
  await look('review of two rooms');
  await sandbox.occupy('hotel-dnipro', '18', ['2026-12-15'], 1);
  await hotel.next();
  await expect(hotel.part('leave')).toBeVisible();
  await look('review, one of two rooms booked');
  await hotel.part('leave').click();
  await hotel.isAt('confirmed');
  await look('confirmed');
}
