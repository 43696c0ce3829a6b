import { expect, test } from '../fixtures.ts';
import { noah } from '../guests.ts';
import { presser } from '../keyboard.ts';

test('a guest books with nothing but the keyboard', async ({ page, widget, sandbox, visitBare }) => {
  const { press, tabTo } = presser(page);
  await visitBare('seehaus', { lang: 'en' });
  await widget.isAt('room');
  await tabTo(widget.control('room').first());
  await press('Space');
  await tabTo(widget.part('next'));
  await press('Enter');

  await widget.isAt('when');
  await expect(widget.heading).toBeFocused();
  await tabTo(widget.control('party'));
  await page.keyboard.type('4');
  await tabTo(widget.root.locator('[data-date][tabindex="0"]'));
  await expect(widget.day('2026-12-01')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowLeft');
  await expect(widget.day('2026-12-07')).toBeFocused();
  await press('PageDown');
  await expect(widget.day('2027-01-07')).toBeFocused();
  await press('PageUp');
  await press('Enter');
  await expect(widget.control('date')).toHaveValue('2026-12-07');
  await expect(widget.slot('19:00')).toBeVisible();
  await tabTo(widget.control('time').first());
  await press('Space');
  for (let step = 0; step < 30 && !(await widget.slot('19:00').getByRole('radio').isChecked()); step++) {
    await press('ArrowDown');
  }
  await tabTo(widget.part('next'));
  await press('Enter');

  await widget.isAt('choice');
  await tabTo(widget.control('comment'));
  await page.keyboard.type('By the window');
  await tabTo(widget.part('next'));
  await press('Enter');

  await widget.isAt('guest');
  for (const [name, value] of [
    ['given-name', noah.givenName],
    ['family-name', noah.familyName],
    ['email', noah.email],
    ['tel', noah.tel],
  ] as const) {
    await tabTo(widget.control(name));
    await page.keyboard.type(value);
  }
  await press('Enter');

  await widget.isAt('code');
  await tabTo(widget.control('code'));
  await page.keyboard.type(await sandbox.code(noah.mobile));
  await press('Enter');
  await widget.isAt('confirmed');
  await expect(widget.heading).toBeFocused();
  await sandbox.booked({ date: '2026-12-07', time: '19:00', person: 4, comment: 'By the window' });
});

test('after an attempt that lacks something, the focus leads to what is missing', async ({
  page,
  widget,
  visitBare,
}) => {
  await visitBare('gasthof-adler');
  await widget.askFor({ date: '2026-12-04', time: '19:00' });
  await widget.isAt('guest');
  await widget.part('next').focus();
  await page.keyboard.press('Enter');
  await expect(widget.root.locator('#booking-errors')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(widget.control('given-name')).toBeFocused();
});
