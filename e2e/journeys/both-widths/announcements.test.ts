import { listenTo } from '../../announcements.ts';
import { expect, test } from '../../fixtures.ts';
import { noah } from '../../guests.ts';
import { presser } from '../../keyboard.ts';

test('a table by keyboard alone: what is heard, in its order', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  const { press, tabTo } = presser(page);
  await visitBare('gasthof-adler', { lang: 'en', date: '2026-12-04' });
  await widget.part('slot').first().waitFor();
  const heard = await listenTo(widget.root);

  await tabTo(widget.day('2026-12-04'));
  await press('ArrowRight');
  await press('Enter');
  await widget.part('slot').first().waitFor();
  await tabTo(widget.control('time').first());
  await press('Space');
  for (let step = 0; step < 30 && !(await widget.choice('time', '19:00').isChecked()); step++)
    await press('ArrowDown');
  await sandbox.setSeats('gasthof-adler', '1', 0);
  await tabTo(widget.part('next'));
  await press('Enter');
  await expect(widget.errorAt('time')).toBeFocused();
  await expect(widget.errorAt('time')).toContainText('Nothing around');
  await sandbox.setSeats('gasthof-adler', '1', 40);
  await tabTo(widget.control('time').first());
  for (let step = 0; step < 30 && !(await widget.choice('time', '19:30').isChecked()); step++)
    await press('ArrowDown');
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
  const code = await sandbox.code(noah.mobile);
  await tabTo(widget.control('code'));
  await page.keyboard.type(code);
  await widget.isAt('confirmed');
  await expect(widget.heading).toBeFocused();
  await sandbox.booked({ date: '2026-12-05', time: '19:30' });

  expect(await heard()).toEqual([
    'status: Loading times …',
    'status: 17 times to choose from.',
    'status: Checking whether a table is free …',
    'message: Nothing is left at 19:00. Looking for other times … Or call us: +41 44 555 01 10',
    'status: 17 times to choose from.',
    'status: Nothing around that time is free either. Please choose another time or another day.',
    'status: 17 times to choose from.',
    'status: Checking whether a table is free …',
    'heading: In whose name?',
    'status: Booking your table …',
    'heading: The code from the text message, please',
    'status: Confirming your booking …',
    'heading: Your table is booked',
  ]);
});
