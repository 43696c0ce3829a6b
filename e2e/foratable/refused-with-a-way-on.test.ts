import { expect, test } from '../fixtures.ts';
import { zoe } from '../guests.ts';

/** Refusals that the day, the house or another day can mend. */

test('no lunch that day: the evening is offered, asked for beyond the refused meal only', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atWhen({ site: 'seehaus', room: '11', date: '2026-12-15', time: '12:00' });
  await widget.next();
  await expect(widget.errorAt('time')).toContainText('Mittag');
  await expect(widget.offered).toContainText('Am Abend ist noch Platz für 2 Personen');
  await expect(widget.alternative('18:00')).toBeVisible();
  // The guest's own, one of the refused lunch, four of the evening.
  expect(await sandbox.timesAsked('table/check')).toBe(6);
  await widget.alternative('18:00').click();
  await widget.bookAs(zoe);
  await sandbox.booked({ date: '2026-12-15', time: '18:00' });
});

test('no dinner that day: lunch is offered, and another day stays possible', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atWhen({ site: 'seehaus', room: '11', date: '2026-12-20', time: '19:00' });
  await widget.next();
  await expect(widget.offered).toContainText('Am Mittag ist noch Platz');
  await widget.chooseDate('2026-12-19');
  await widget.chooseTime('19:00');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ date: '2026-12-19', time: '19:00' });
});

test('too many for the terrace: the room that is large enough is named, and taken with a press', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atWhen({ site: 'seehaus', room: '12', time: '12:00', 'party-size': '8' });
  // The house lets the terrace to six from now on.
  await sandbox.restaurants.change('seehaus', { rooms: { '12': { max_persons: 6 } } });
  await widget.next();
  await expect(widget.errorAt('party')).toContainText('6');
  await expect(widget.root).not.toContainText('nichts frei');
  await expect(widget.offered).toContainText('Hier ist Platz für 8 Personen');
  expect(await sandbox.timesAsked('open')).toBe(1);
  await widget.alternative('11').click();
  await widget.isAt('when');
  await expect(widget.heading).toBeFocused();
  await widget.hasTime();
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ place: '11', partySize: 8, date: '2026-12-04', time: '12:00' });
});

test('closed today: the guest reads when it opens again, beside the other ways out', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  // A Sunday; on Mondays it never opens.
  await sandbox.setClock('2026-12-06T10:00:00+01:00');
  await sandbox.restaurants.change('gasthof-adler', { status: 'closed' });
  await visitBare('gasthof-adler');
  await widget.isAt('unavailable');
  await expect(widget.notice).toContainText('heute geschlossen');
  await expect(widget.notice).toContainText('Nächster offener Tag: Dienstag, 8. Dezember.');
  await expect(widget.root.locator('a[href="tel:+41445550110"]')).toBeVisible();
  await expect(widget.root.getByText('desk@house.example')).toBeVisible();
});

test('a house that the booking system has blocked says nothing of its owner’s account', async ({
  widget,
  sandbox,
  visitBare,
}) => {
  await sandbox.restaurants.change('gasthof-adler', { status: 'blocked' });
  await visitBare('gasthof-adler');
  await widget.isAt('unavailable');
  await expect(widget.notice).toContainText('keine Online-Buchungen an');
  await expect(widget.notice).not.toContainText('gesperrt');
});
