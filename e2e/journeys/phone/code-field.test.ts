import { expect, test } from '../../fixtures.ts';
import { noah } from '../../guests.ts';
import { holdAnswer, holdNext } from '../../hold.ts';

test.beforeEach(async ({ page, table }) => {
  await page.clock.install();
  await table.atCode();
});

test('the code sends itself with its last digit, once', async ({ page, widget, sandbox }) => {
  const code = await sandbox.code(noah.mobile);
  const sending = await holdNext(page, 'table/code');
  await widget.control('code').focus();
  await page.keyboard.type(code.slice(0, 3));
  await widget.isAt('code');
  await page.keyboard.type(code.slice(3));
  await page.keyboard.press('Enter');
  sending.letGo();
  await widget.isAt('confirmed');
  expect(await sandbox.timesAsked('table/code')).toBe(1);
  expect(await widget.heard('booking-submit')).toHaveLength(2);
});

test('a press of the button that comes too late begins no other booking', async ({
  page,
  widget,
  sandbox,
}) => {
  await widget.part('next').scrollIntoViewIfNeeded();
  const box = await widget.part('next').boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  await widget.control('code').fill(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(widget.part('reference')).toBeVisible();
  await expect(widget.part('next')).toHaveCount(0);
  await widget.isAt('confirmed');
});

test('a wrong code is emptied, focused and told once; the same one is not sent again by itself', async ({
  widget,
  sandbox,
}) => {
  const code = await sandbox.code(noah.mobile);
  const wrong = code === '0000' ? '0001' : '0000';
  await widget.control('code').fill(wrong);
  const field = widget.control('code');
  await expect(widget.errorAt('code')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  const told = await widget.errorAt('code').innerText();
  await expect(field).toHaveAccessibleDescription(told);
  await expect(widget.root.locator('#booking-errors')).toHaveCount(0);
  expect((await widget.part('panel').innerText()).split(told)).toHaveLength(2);
  await expect(widget.root.getByRole('status')).not.toContainText(told);
  // As some keyboards and managers fill in twice.
  await field.fill(wrong);
  await expect(field).toHaveValue(wrong);
  expect(await sandbox.timesAsked('table/code')).toBe(1);
  await field.fill(code);
  await widget.isAt('confirmed');
  expect(await sandbox.timesAsked('table/code')).toBe(2);
});

test('a code that is there before its announcement waits, and then sends itself', async ({
  page,
  widget,
  sandbox,
}) => {
  await page.clock.fastForward('05:00');
  await expect(widget.part('new-code')).toHaveAttribute('aria-disabled', 'false');
  const announcement = await holdAnswer(page, 'table/new-code');
  await widget.part('new-code').click();
  await announcement.made;
  await widget.control('code').fill(await sandbox.code(noah.mobile));
  await expect(widget.part('panel')).toHaveAttribute('aria-busy', 'true');
  announcement.letGo();
  await widget.isAt('confirmed');
  expect(await sandbox.timesAsked('table/code')).toBe(1);
});

test('the number of steps told at the start is the one told at the end', async ({ widget }) => {
  await expect(widget.part('progress-text')).toHaveText('Schritt 2 von 2');
});
