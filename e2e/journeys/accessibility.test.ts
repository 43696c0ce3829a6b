import { audit } from '../audit.ts';
import { expect, test } from '../fixtures.ts';
import { noah } from '../guests.ts';
import type { SandboxControl } from '../sandbox.ts';
import type { TableDriver } from '../table-driver.ts';

const demoPages = [
  'gasthof-adler/',
  'seehaus/',
  'zunfthaus/',
  'krone/',
  'hotel-dnipro/',
  'hotel-dnipro/en.html',
  'seehaus-house/',
  'playground',
];

/** Walks through every step, with and without errors in it, and looks at each. */
async function walk(widget: TableDriver, sandbox: SandboxControl, look: (where: string) => Promise<void>) {
  await widget.isAt('room');
  await look('room');
  await widget.next();
  await expect(widget.errorAt('room')).toBeVisible();
  await look('room with an error');
  await widget.chooseRoom('Gartensaal');
  await widget.next();

  await widget.isAt('when');
  await look('when, nothing chosen');
  await widget.enterPromoCode('GRATIS');
  await widget.askFor({ partySize: 4, date: '2026-12-04', time: '19:00' });
  await expect(widget.errorAt('promo-code')).toBeVisible();
  await look('when, refused the promo code');
  await widget.control('promo-code').fill('');
  await sandbox.change('seehaus', { rooms: { '11': { seats: 0 } } });
  await widget.next();
  await expect(widget.errorAt('time')).toBeVisible();
  await look('when, refused the time');
  await sandbox.change('seehaus', { rooms: { '11': { seats: 60 } } });
  await widget.next();

  await widget.isAt('choice');
  await look('choice');
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
  await sandbox.fault({ method: 'verifyCode', effect: 'break-after', times: 2 });
  await widget.enterCode(code);
  await widget.isAt('pending');
  await look('pending');
  await sandbox.recover();
  await widget.next();
  await widget.isAt('confirmed');
  await look('confirmed');
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any step, and nothing scrolls sideways (${scheme})`, async ({
    page,
    widget,
    sandbox,
    visitBare,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await visitBare('seehaus', { 'color-scheme': scheme });
    await walk(widget, sandbox, (where) => audit(page, where));
  });
}

test('at 320 px no step scrolls sideways', async ({ page, widget, sandbox, visitBare }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await visitBare('seehaus');
  await walk(widget, sandbox, (where) => audit(page, where));
});

test('axe finds nothing where booking is not possible', async ({ page, widget, visitBare }) => {
  await visitBare('krone');
  await widget.isAt('unavailable');
  await audit(page, 'unavailable');
});

test('axe finds nothing on a choice', async ({ page, widget, visitBare }) => {
  await visitBare('zunfthaus');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('choice');
  await audit(page, 'choice of options');
});

for (const path of demoPages) {
  test(`axe finds nothing on the demo's page ${path}`, async ({ page, widget, visit }) => {
    await visit(path);
    await expect(widget.root.first()).toHaveAttribute('step', /room|when|dates|unavailable/);
    await audit(page, path);
  });
}
