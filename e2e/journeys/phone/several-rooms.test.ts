import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';

test('rooms are a filter above the days, and a guest books in the one they took', async ({
  widget,
  sandbox,
  visit,
}) => {
  await visit('seehaus/');
  await widget.isAt('when');
  await expect(widget.choice('room', '11')).toBeChecked();
  await widget.chooseRoom('Terrasse');
  await widget.askFor({ partySize: 2, date: '2026-12-04', time: '16:00' });
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText('Terrasse');
  await widget.bookAs(zoe);
  await expect(widget.part('booking')).toContainText('Terrasse');
  await sandbox.booked({ place: '12', date: '2026-12-04', time: '16:00', partySize: 2 });
});

test('a house with one room asks for none', async ({ widget, visitBare }) => {
  await visitBare('gasthof-adler');
  await widget.isAt('when');
  await expect(widget.control('room')).toHaveCount(0);
});

test('each room has days, times and a size of its own; what holds in both is kept', async ({
  widget,
  visitBare,
}) => {
  await visitBare('seehaus');
  await widget.chooseRoom('Terrasse');
  await widget.chooseDate('2026-12-03');
  await expect(widget.slot('16:00')).toBeVisible();
  await expect(widget.slot('19:00')).toHaveCount(0);
  await widget.chooseTime('12:00');
  await widget.chooseRoom('Gartensaal');
  await expect(widget.slot('19:00')).toBeVisible();
  await expect(widget.control('date')).toHaveValue('2026-12-03');
  await expect(widget.choice('time', '12:00')).toBeChecked();
  await widget.chooseRoom('Bar');
  await expect(widget.slot('19:00')).toBeVisible();
  await expect(await widget.showDay('2026-12-01')).toHaveAttribute('aria-disabled', 'true');
  await expect(widget.control('party')).toHaveAttribute('max', '6');
});

test('a room that is closed on the chosen day says so, and shows its next one', async ({
  widget,
  visitBare,
}) => {
  await visitBare('seehaus', { room: '11', date: '2026-12-07' });
  await expect(widget.slot('19:00')).toBeVisible();
  await widget.chooseRoom('Bar');
  await expect(widget.control('date')).toHaveValue('2026-12-09');
  await expect(widget.notice).toContainText('geschlossen');
});

test('a time after midnight belongs to the evening before, and is booked on the real day', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ site: 'seehaus', room: '13', time: '00:30' });
  await widget.bookAs(zoe);
  await sandbox.booked({ place: '13', date: '2026-12-05', time: '00:30' });
});

test('a line of what is chosen leads back to where it was chosen', async ({ widget, table }) => {
  await table.atGuest({ site: 'seehaus', room: '11' });
  await widget.chosen('Gartensaal').getByRole('button').click();
  await widget.isAt('when');
  await expect(widget.choice('room', '11')).toBeChecked();
  await expect(widget.control('date')).toHaveValue('2026-12-04');
  await expect(widget.slot('19:00').getByRole('radio')).toBeChecked();
});
