import { expect, test } from '../../fixtures.ts';
import { noah, zoe } from '../../guests.ts';
import { holdNext } from '../../hold.ts';

test.beforeEach(async ({ page, table }) => {
  // So that the cool-down of a new code can be let pass at once.
  await page.clock.install();
  await table.atGuest();
});

test('a known guest is booked at once, without a code', async ({ widget, sandbox }) => {
  await widget.bookAs(zoe);
  expect((await sandbox.inbox(zoe.mobile)).filter(({ code }) => code !== null)).toEqual([]);
});

test('a new guest is booked with the code from the text message', async ({ widget, sandbox }) => {
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  await expect(widget.heading).toBeFocused();
  await expect(widget.part('step')).toContainText('21');
  await expect(widget.part('step')).not.toContainText('765');
  expect(await sandbox.tables()).toEqual([]);
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller', mobile: noah.mobile });
});

test('a known guest with another number gets a code', async ({ widget, sandbox }) => {
  await widget.fillGuest({ ...zoe, tel: noah.tel });
  await widget.next();
  await widget.isAt('code');
  expect(await sandbox.code(noah.mobile)).toMatch(/^\d{4}$/);
});

test('a code that is too short is not sent, a wrong one says so, and the right one books', async ({
  widget,
  sandbox,
}) => {
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  await widget.enterCode('12');
  await expect(widget.errorAt('code')).toBeVisible();
  expect(await sandbox.timesAsked('table/code')).toBe(0);
  const right = await sandbox.code(noah.mobile);
  await widget.enterCode(right === '0000' ? '0001' : '0000');
  await expect.poll(() => sandbox.timesAsked('table/code')).toBe(1);
  await expect(widget.errorAt('code')).toBeVisible();
  await widget.isAt('code');
  await widget.enterCode(right);
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller' });
});

test('a pasted message is read as its code', async ({ page, widget, sandbox }) => {
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  const code = await sandbox.code(noah.mobile);
  const sending = await holdNext(page, 'table/code');
  await widget.control('code').fill(` ${code.slice(0, 2)} ${code.slice(2)} `);
  await expect(widget.control('code')).toHaveValue(code);
  sending.letGo();
  await widget.isAt('confirmed');
});

test('a new code can be had after a while, and only the newest counts', async ({ page, widget, sandbox }) => {
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  const first = await sandbox.code(noah.mobile);
  await expect(widget.part('new-code')).toHaveAttribute('aria-disabled', 'true');
  await page.clock.fastForward('05:00');
  await expect(widget.part('new-code')).toHaveAttribute('aria-disabled', 'false');
  await widget.part('new-code').click();
  await expect(widget.notice).toBeVisible();
  await expect(widget.part('new-code')).toHaveAttribute('aria-disabled', 'true');
  expect(await sandbox.inbox(noah.mobile)).toHaveLength(2);
  const second = await sandbox.code(noah.mobile);
  if (first !== second) {
    await widget.enterCode(first);
    await expect(widget.errorAt('code')).toBeVisible();
  }
  await widget.enterCode(second);
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller' });
});

test('a mistyped number can be corrected without losing anything', async ({ widget, sandbox }) => {
  const mistyped = { ...noah, tel: '078 765 43 22' };
  await widget.fillGuest(mistyped);
  await widget.next();
  await widget.isAt('code');
  await widget.root.getByRole('button', { name: 'Nummer ändern' }).click();
  await widget.isAt('guest');
  await widget.hasGuest(mistyped);
  await widget.control('tel').fill(noah.tel);
  await widget.next();
  await widget.isAt('code');
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ mobile: noah.mobile, date: '2026-12-04', time: '19:00' });
});

test('numbers of other countries are understood as they are written there', async ({ widget, sandbox }) => {
  await widget.fillGuest({ ...noah, telCountry: 'DE', tel: '0151 23456789' });
  await widget.next();
  await widget.isAt('code');
  expect(await sandbox.code('+4915123456789')).toMatch(/^\d{4}$/);
});
