import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';

test('a guest has to choose among rooms, and books in the one they chose', async ({
  widget,
  sandbox,
  visit,
}) => {
  await visit('seehaus/');
  await widget.isAt('room');
  await widget.next();
  await expect(widget.errorAt('room')).toBeVisible();
  await widget.isAt('room');
  await widget.chooseRoom('Gartensaal');
  await widget.next();
  await widget.askFor({ partySize: 2, date: '2026-12-04', time: '19:00' });
  await widget.isAt('choice');
  await expect(widget.part('summary')).toContainText('Gartensaal');
  await widget.next();
  await widget.bookAs(zoe);
  await expect(widget.part('booking')).toContainText('Gartensaal');
  await sandbox.booked({ place: '11', date: '2026-12-04', time: '19:00', partySize: 2 });
});

test('each room has days, times and a size of its own', async ({ widget, visitBare }) => {
  await visitBare('seehaus');
  await widget.chooseRoom('Terrasse');
  await widget.next();
  await widget.chooseDate('2026-12-03');
  await expect(widget.slot('16:00')).toBeVisible();
  await expect(widget.slot('19:00')).toHaveCount(0);
  await widget.back();
  await widget.isAt('room');
  await widget.chooseRoom('Bar');
  await widget.next();
  await widget.isAt('when');
  await expect(await widget.showDay('2026-12-01')).toHaveAttribute('aria-disabled', 'true');
  await expect(widget.control('party')).toHaveAttribute('max', '6');
});

test('a time after midnight belongs to the evening before, and is booked on the real day', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atChoice({ site: 'seehaus', room: '13', time: '00:30' });
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ place: '13', date: '2026-12-05', time: '00:30' });
});

test('a line of what is chosen leads back to where it was chosen', async ({ widget, table }) => {
  await table.atChoice({ site: 'seehaus', room: '11' });
  await widget.chosen('Gartensaal').getByRole('button').click();
  await widget.isAt('room');
  await widget.next();
  await widget.isAt('when');
  await expect(widget.control('date')).toHaveValue('2026-12-04');
  await expect(widget.slot('19:00').getByRole('radio')).toBeChecked();
});
