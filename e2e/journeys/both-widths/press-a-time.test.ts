import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { holdNext } from '../../hold.ts';
import { presser } from '../../keyboard.ts';

test('a press on a time leads on, and the summary leads back with all kept', async ({
  widget,
  visitBare,
}) => {
  await visitBare('gasthof-adler', { date: '2026-12-04' });
  await widget.partySize(3);
  await widget.takeTime('19:00');
  await widget.isAt('guest');
  await expect(widget.heading).toBeFocused();
  await widget.fillGuest(zoe);
  await widget.chosen('19:00').getByRole('button').click();
  await widget.isAt('when');
  await expect(widget.control('party')).toHaveValue('3');
  await expect(widget.choice('time', '19:00')).toBeChecked();
  await widget.takeTime('19:00');
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
});

test('neither arrow keys nor the space bar lead on: there is a button', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  const { press, tabTo } = presser(page);
  await visitBare('gasthof-adler', { date: '2026-12-04' });
  await widget.part('slot').first().waitFor();
  await tabTo(widget.control('time').first());
  await press('Space');
  for (let step = 0; step < 20; step++) await press(step % 2 ? 'ArrowDown' : 'ArrowRight');
  await expect(widget.root.locator('[name=time]:checked')).toBeFocused();
  // A click that no pointer made, as screen readers make it.
  await widget.choice('time', '19:00').evaluate((radio: HTMLElement) => radio.click());
  await expect(widget.choice('time', '19:00')).toBeChecked();
  await widget.isAt('when');
  expect(await sandbox.timesAsked('table/check')).toBe(0);
  await expect(widget.root.getByRole('radiogroup', { name: 'Zeit' })).toHaveAccessibleDescription(
    /Tippen Sie auf eine Zeit/,
  );
  await tabTo(widget.part('next'));
  await press('Enter');
  await widget.isAt('guest');
});

test('a second press in the same place hits nothing on the next page', async ({
  page,
  widget,
  visitBare,
}) => {
  await visitBare('zunfthaus', { date: '2026-12-04' });
  const slot = widget.slot('19:00');
  await slot.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slot.boundingBox())!;
  const at = [x + width / 2, y + height / 2] as const;
  await page.mouse.click(...at);
  await widget.comesTo('choice');
  await page.mouse.click(...at);
  await widget.isAt('choice');
  await expect(widget.root.locator('[name=choice]:checked')).toHaveCount(0);
});

test('while a time is asked for it shows so, and another one may be pressed instead', async ({
  page,
  widget,
  visitBare,
}) => {
  await visitBare('gasthof-adler', { date: '2026-12-04' });
  await holdNext(page, 'table/check');
  await widget.takeTime('19:00');
  await expect(widget.slot('19:00')).toHaveAttribute('part', /busy/);
  await widget.takeTime('19:30');
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText('19:30');
});

test('a full time is struck, and what can be had is said once, the nearest first', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await sandbox.setSeats('gasthof-adler', '1', 4);
  await visitBare('gasthof-adler', { date: '2026-12-04', 'party-size': '4', time: '19:30' });
  await widget.takeTime('19:30');
  await widget.isAt('guest');
  await widget.bookAs(zoe);
  await visitBare('gasthof-adler', { date: '2026-12-04', 'party-size': '4' });
  await widget.takeTime('19:00');
  const told = widget.errorAt('time');
  await expect(told).toBeFocused();
  await expect(told).toContainText('Um 19:00 ist nichts mehr frei.');
  await expect(widget.part('alternative').first()).toBeVisible();
  await expect(told).toContainText(/\d\d:\d\d\s+(und|geh)/);
  await expect(widget.root.locator('#booking-errors')).toHaveCount(0);
  expect((await widget.part('panel').innerText()).match(/nichts mehr frei\./g)).toHaveLength(1);
  await expect(told.getByRole('link')).toHaveAttribute('href', 'tel:+41445550110');
  for (const time of ['19:00', '19:30'])
    await expect(widget.slot(time)).toHaveAttribute('part', /unavailable/);
  const free = await widget.part('alternative').first().getAttribute('value');
  await expect(widget.slot(free!)).not.toHaveAttribute('part', /unavailable/);
  // It stays struck for as many, and for no others.
  await widget.chooseDate('2026-12-05');
  await expect(widget.slot('19:00')).not.toHaveAttribute('part', /unavailable/);
  await widget.chooseDate('2026-12-04');
  await expect(widget.slot('19:00')).toHaveAttribute('part', /unavailable/);
  await widget.partySize(2);
  await expect(widget.slot('19:00')).not.toHaveAttribute('part', /unavailable/);
  expect(page.url()).toContain('bare');
});
