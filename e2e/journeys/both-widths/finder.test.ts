import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';
import { holdNext } from '../../hold.ts';
import { presser } from '../../keyboard.ts';

const friday = { date: '2026-12-04', time: '19:00' };

test('a table is found across booking systems, and booked to the end in the house that was picked', async ({
  page,
  finder,
  widget,
  sandbox,
  visit,
}) => {
  await visit('adler-family/');
  await finder.askFor({ ...friday, partySize: 3 });
  await expect(finder.house('Gasthof Adler')).toContainText('Most likely a table at 19:00.');
  await expect(finder.house('Alder House')).toContainText('There is a table at 19:00.');
  await audit(page, 'the houses');
  await finder.opening('Gasthof Adler', '19:30').click();
  await finder.isAt('house');
  await expect(finder.heading).toBeFocused();
  await widget.isAt('when');
  await expect(widget.control('party')).toHaveValue('3');
  await expect(widget.choice('time', '19:30')).toBeChecked();
  await audit(page, 'a house');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ site: 'gasthof-adler', date: friday.date, time: '19:30', partySize: 3 });
  expect(await widget.heard('booking-confirmed')).toHaveLength(1);
});

test('the same at the other booking system', async ({ finder, widget, sandbox, visit }) => {
  await visit('adler-family/');
  await finder.askFor(friday);
  await finder.opening('Alder House', '19:00').click();
  await widget.isAt('when');
  await expect(widget.choice('time', '19:00')).toBeChecked();
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ site: 'alder-house', ...friday, partySize: 2 });
});

test('a house that is down says so, and can be asked again; the others are there', async ({
  page,
  finder,
  sandbox,
  visit,
}) => {
  await sandbox.fault({ at: 'availability', effect: 'http-500', times: 1000 });
  await visit('adler-family/');
  await finder.askFor(friday);
  await expect(finder.opening('Gasthof Adler', '19:00')).toBeVisible();
  await expect(finder.opening('Zunfthaus zur Linde', '19:00')).toBeVisible();
  await expect(finder.house('Alder House')).toContainText('This restaurant is not answering right now.');
  await expect(finder.house('Alder House').getByRole('link')).toHaveAttribute('href', /^tel:\+441273/);
  await audit(page, 'a house that is down');
  await sandbox.recover();
  await finder.again('Alder House').click();
  await expect(finder.opening('Alder House', '19:00')).toBeVisible();
});

test('a house that is slow holds up none of the others, and moves nothing when it answers', async ({
  page,
  finder,
  widget,
  visit,
}) => {
  const slow = await holdNext(page, 'gasthof-adler/table/openings');
  await visit('adler-family/');
  await finder.askFor(friday);
  const opening = finder.opening('Alder House', '19:00');
  await expect(opening).toBeVisible();
  await expect(finder.opening('Zunfthaus zur Linde', '19:00')).toBeVisible();
  await expect(finder.root.getByRole('status')).toHaveText(/2 restaurants .* has not answered yet/);
  const where = await opening.boundingBox();
  slow.letGo();
  await expect(finder.opening('Gasthof Adler', '19:00')).toBeVisible();
  expect(await opening.boundingBox()).toEqual(where);
  await opening.click();
  await widget.isAt('when');
});

test('a house with nothing that day has its nearest times, of the nearest day', async ({
  finder,
  widget,
  sandbox,
  visit,
}) => {
  await visit('adler-family/');
  // Adler is closed on Mondays.
  await finder.askFor({ date: '2026-12-07', time: '19:00' });
  await expect(finder.house('Gasthof Adler')).toContainText('Not that day, but on Tue, 8 Dec:');
  await expect(finder.opening('Zunfthaus zur Linde', '19:00')).toBeVisible();
  await finder.opening('Gasthof Adler', '19:00').click();
  await widget.isAt('when');
  await expect(widget.day('2026-12-08')).toHaveAttribute('aria-pressed', 'true');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ site: 'gasthof-adler', date: '2026-12-08', time: '19:00' });
});

test('nothing that was typed is lost on the way back to the list, and to another time', async ({
  finder,
  widget,
  visit,
}) => {
  await visit('adler-family/');
  await finder.askFor(friday);
  await finder.opening('Gasthof Adler', '19:00').click();
  await widget.isAt('when');
  await widget.next();
  await widget.isAt('guest');
  await widget.fillGuest(zoe);
  await finder.back();
  await finder.isAt('houses');
  await expect(finder.house('Gasthof Adler').getByRole('heading')).toBeFocused();
  await finder.opening('Gasthof Adler', '18:30').click();
  await widget.isAt('when');
  await expect(widget.choice('time', '18:30')).toBeChecked();
  await widget.next();
  await widget.isAt('guest');
  await widget.hasGuest(zoe);
});

test('the keyboard is enough', async ({ page, finder, widget, visit }) => {
  const { press, tabTo } = presser(page);
  await visit('adler-family/');
  await finder.isAt('when');
  await finder.part('day').first().waitFor();
  await tabTo(finder.control('time').first());
  await press('Space');
  await press('ArrowRight');
  await tabTo(finder.part('next'));
  await press('Enter');
  await finder.isAt('houses');
  await expect(finder.heading).toBeFocused();
  await finder.house('Alder House').locator('[part~="opening"]').first().waitFor();
  await tabTo(finder.house('Alder House').locator('[part~="opening"]').first());
  await press('Enter');
  await finder.isAt('house');
  await expect(finder.heading).toBeFocused();
  await widget.isAt('when');
  await tabTo(widget.part('next'));
  await tabTo(finder.part('back'));
});

test('a party that is too large for some is told so by these alone', async ({ finder, visit }) => {
  await visit('adler-family/');
  await finder.askFor({ ...friday, partySize: 11 });
  for (const house of ['Gasthof Adler', 'Zunfthaus zur Linde']) {
    await expect(finder.house(house)).toContainText('That is more people than can be booked online.');
    await expect(finder.again(house)).toHaveCount(0);
  }
  await expect(finder.house('Alder House')).toHaveAttribute('part', 'house found');
});
