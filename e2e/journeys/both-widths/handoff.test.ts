import type { Page } from '@playwright/test';
import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { friday, type TableDriver } from '../../table-driver.ts';

/** A table that is chosen here, and goes on in the booking system's own window (attribute `handoff`). */

const nothingBooked = 'Hier ist noch nichts gebucht';

/** The window that a press opens. */
async function opens(page: Page, press: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.waitForEvent('popup'), press()]);
  await opened.waitForLoadState();
  return opened;
}

const brought = (elsewhere: Page) =>
  elsewhere
    .locator('dd')
    .evaluateAll((values) => Object.fromEntries(values.map(({ id, textContent }) => [id, textContent])));

/** By a pointer: the time is asked for, and the page leads on. */
async function takeTime(widget: TableDriver): Promise<void> {
  await widget.askFor({ ...friday, partySize: 4 });
  await expect(widget.heading).toHaveText('Um 19:00 ist ein Tisch frei');
}

test('day, time and party arrive in a window of its own, and here nothing is booked', async ({
  page,
  widget,
  visit,
  sandbox,
}) => {
  await visit('adler-garten/');
  await takeTime(widget);
  await widget.isAt('when');
  await expect(widget.heading).toBeFocused();
  await expect(widget.chosen('4 Personen')).toBeVisible();
  await audit(page, 'a table is free');

  const elsewhere = await opens(page, () => widget.next());
  expect(await brought(elsewhere)).toEqual({ date: '2026-12-04', time: '19:00', places: '4' });
  await expect(elsewhere.getByRole('heading', { name: 'Gasthof Adler' })).toBeVisible();
  expect(await elsewhere.evaluate(() => window.opener === null)).toBe(true);
  expect(await elsewhere.evaluate(() => document.referrer)).toBe(`${new URL(page.url()).origin}/`);
  await elsewhere.close();

  await widget.isAt('when');
  await expect(widget.heading).toHaveText('Weiter im neuen Fenster');
  await expect(widget.heading).toBeFocused();
  await expect(widget.root).toContainText(nothingBooked);
  await expect(widget.root.getByRole('status')).toContainText(nothingBooked);
  await audit(page, 'it went on elsewhere');
  const heard = await widget.heard('booking-handoff');
  expect(heard.map(({ detail }) => detail)).toEqual([{ date: '2026-12-04', time: '19:00', partySize: 4 }]);
  for (const type of ['booking-submit', 'booking-confirmed', 'booking-error'])
    expect(await widget.heard(type), type).toEqual([]);
  expect(await sandbox.restaurants.statuses()).toEqual([]);

  // Opened again, and then another time after all.
  const again = await opens(page, () => widget.next());
  expect(await brought(again)).toEqual({ date: '2026-12-04', time: '19:00', places: '4' });
  await again.close();
  await widget.back();
  await widget.hasTime();
  await expect(widget.control('party')).toHaveValue('4');
  await expect(widget.slot('19:00').getByRole('radio')).toBeChecked();
});

test('a link beside the button opens the same window with nothing chosen, and says so', async ({
  page,
  widget,
  table,
}) => {
  await table.atWhen({ handoff: '' });
  const link = widget.part('handoff');
  await expect(link).toHaveText(/ ohne diese Angaben öffnen$/);
  const first = await opens(page, () => link.click());
  await expect(first.getByRole('main')).toContainText('noch zu wählen');
  expect(await brought(first)).toEqual({});
  await first.close();
  await widget.isAt('when');
  expect(await widget.heard('booking-handoff')).toEqual([]);

  // Where a browser has shown no window, the link is still there.
  await (await opens(page, () => widget.next())).close();
  await expect(widget.root).toContainText('Kein Fenster zu sehen?');
  const second = await opens(page, () => link.click());
  expect(await brought(second)).toEqual({});
});

test('keys alone lead into the window, and back to another time', async ({ page, widget, table }) => {
  await table.atWhen({ handoff: '', 'party-size': '3' });
  await widget.part('next').focus();
  const elsewhere = await opens(page, () => page.keyboard.press('Enter'));
  expect(await brought(elsewhere)).toEqual({ date: '2026-12-04', time: '19:00', places: '3' });
  await elsewhere.close();
  await expect(widget.heading).toBeFocused();
  // The link, what is chosen, back.
  const reached: string[] = [];
  for (let presses = 0; presses < 12 && !reached.includes('back'); presses++) {
    await page.keyboard.press('Tab');
    reached.push(
      await widget.root.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('part') ?? ''),
    );
  }
  expect(reached).toContain('handoff');
  expect(reached.at(-1)).toBe('back');
  await page.keyboard.press('Enter');
  await widget.hasTime();
  await widget.chooseTime('19:30');
  await widget.part('next').focus();
  const other = await opens(page, () => page.keyboard.press('Enter'));
  expect(await brought(other)).toMatchObject({ time: '19:30' });
});

test('a full time is told here, and nobody is sent elsewhere for it', async ({
  page,
  widget,
  sandbox,
  table,
}) => {
  await sandbox.restaurants.setSeats('gasthof-adler', '1', 0);
  await table.atWhen({ handoff: '', time: '19:30' });
  await widget.takeTime('19:00');
  await expect(widget.errorAt('time')).toBeFocused();
  await expect(widget.errorAt('time')).toContainText('Um 19:00 ist nichts mehr frei');
  let opened = 0;
  page.on('popup', () => opened++);
  await widget.next();
  // Asked once more, and refused once more.
  await expect.poll(async () => (await widget.heard('booking-error')).length).toBe(2);
  expect(opened).toBe(0);
  expect(await widget.heard('booking-handoff')).toEqual([]);
});

test('the page may switch it on and off while the guest chooses', async ({ widget, table }) => {
  await table.atWhen({ handoff: '' });
  await expect(widget.part('next')).toHaveText(/^\s*Weiter bei /);
  await widget.root.evaluate((element) => element.removeAttribute('handoff'));
  await expect(widget.part('next')).toHaveText(/^\s*Weiter\s*$/);
  await expect(widget.part('handoff')).toHaveCount(0);
  await widget.root.evaluate((element) => element.setAttribute('handoff', ''));
  await expect(widget.part('next')).toHaveText(/^\s*Weiter bei /);
  await widget.root.evaluate((element) => element.removeAttribute('handoff'));
  await expect(widget.part('next')).toHaveText(/^\s*Weiter\s*$/);
  await widget.next();
  await widget.isAt('guest');
});
