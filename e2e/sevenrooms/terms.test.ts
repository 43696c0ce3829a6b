import { friday } from '../table-driver.ts';
import { zoe } from '../guests.ts';
import { venues } from './groups.ts';
import { expect, test } from './fixtures.ts';

const lantern = { ...friday, lang: 'en', room: venues.lantern };
const kitchen = { lang: 'en', room: venues.kitchen, date: '2026-12-04' };
/** The kitchen's counter at the same time as its dining room. */
const counter = '£65.00';

for (const site of ['harbour', 'harbour-by-phone']) {
  test(`a table that wants a card leads to the venue’s telephone, with its policy: ${site}`, async ({
    widget,
    sandbox,
    visitBare,
  }) => {
    await visitBare(site, { ...lantern, 'party-size': '5' });
    const slot = widget.slot('19:00');
    await expect(slot).toContainText('by phone');
    await slot.click();
    await expect(widget.notice).toContainText('From five guests on we ask for a card.');
    await expect(widget.notice).toContainText('asks for a card. This table can only be booked by phone.');
    await expect(widget.notice.locator('a')).toHaveAttribute('href', 'tel:+442079460145');
    await widget.isAt('when');
    await widget.next();
    await expect(widget.errorAt('time')).toContainText('can only be booked by phone');
    expect(await sandbox.timesAsked('book')).toBe(0);
    // One guest fewer, and no card is wanted.
    await widget.partySize(4);
    await expect(widget.slot('19:00')).not.toContainText('by phone');
    await widget.takeTime('19:00');
    await widget.isAt('guest');
  });
}

test('a policy that is for larger parties is shown, and does not make the button bind', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ site: 'harbour', ...lantern });
  await expect(widget.part('panel')).toContainText('From five guests on we ask for a card.');
  await expect(widget.part('next')).toHaveText('Book the table');
  await widget.bookAs(zoe);
  await sandbox.booked({ place: venues.lantern });
  await expect(widget.part('details')).toContainText('From five guests on we ask for a card.');
});

test('a table that costs and can’t be paid online leads to the telephone, with its price', async ({
  widget,
  visitBare,
}) => {
  await visitBare('harbour-by-phone', kitchen);
  await widget.part('slot').filter({ hasText: counter }).first().click();
  await expect(widget.notice).toContainText('Chef’s counter: six courses');
  await expect(widget.notice).toContainText('£65.00 per person');
  await expect(widget.notice).toContainText('can only be booked by phone');
  await expect(widget.notice.locator('a')).toHaveAttribute('href', 'tel:+442079460146');
  await widget.isAt('when');
});

test('a table that is paid on arrival is booked, with its price and policy beside the button that binds', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  await visitBare('harbour-on-arrival', kitchen);
  await widget.part('slot').filter({ hasText: counter }).first().click();
  // What it costs is read first: the press does not lead on.
  await expect(widget.notice).toContainText('£65.00 per person');
  await widget.isAt('when');
  await widget.next();
  await widget.isAt('guest');
  await expect(widget.notice).toContainText('Chef’s counter: six courses');
  await expect(widget.notice).toContainText('£65.00 per person');
  await expect(widget.part('next')).toHaveText('Book with obligation to pay');
  await widget.bookAs(zoe);
  await sandbox.booked({ place: venues.kitchen, time: '19:00' });
  await expect(widget.part('details')).toContainText('Chef’s counter: six courses');
  await expect(widget.part('details')).toContainText('£65.00 per person');
});

test('a card that is shown on arrival binds, and the button says so', async ({ widget, sandbox, table }) => {
  await table.atGuest({ site: 'harbour-on-arrival', ...lantern, 'party-size': '5' });
  await expect(widget.part('next')).toHaveText('Book with obligation to pay');
  await widget.bookAs(zoe);
  await sandbox.booked({ place: venues.lantern, partySize: 5 });
});
