import { expect, test } from '../../fixtures.ts';
import { zoe } from '../../guests.ts';

test('a required choice can not be skipped, and is booked', async ({ widget, sandbox, table }) => {
  await table.atChoice({ site: 'zunfthaus' });
  await expect(widget.control('comment')).toHaveCount(0);
  await expect(widget.part('price').first()).toContainText('85');
  await widget.next();
  await expect(widget.errorAt('choice')).toBeVisible();
  await widget.isAt('choice');
  await widget.chooseOption('Gartenmenü');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ choice: '2', comment: null });
});

test('the choice is asked for only when it is offered', async ({ widget, sandbox, table }) => {
  await table.atWhen({ site: 'zunfthaus', time: '12:00' });
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ choice: null });
});

test('where only a comment is taken it may stay empty', async ({ widget, sandbox, table }) => {
  await table.atGuest({ site: 'seehaus', room: '11' });
  await expect(widget.control('choice')).toHaveCount(0);
  await widget.bookAs(zoe);
  await sandbox.booked({ comment: null });
});

test('a comment reaches the restaurant as it was typed', async ({ widget, sandbox, table }) => {
  await table.atGuest({ site: 'seehaus', room: '11' });
  await widget.comment('Kinderwagen & Nüsse: "bitte keine" <Haselnüsse>');
  await widget.bookAs(zoe);
  await sandbox.booked({ comment: 'Kinderwagen & Nüsse: "bitte keine" <Haselnüsse>' });
});

test('a menu that may be left out stands beside the details, and makes no step', async ({
  widget,
  sandbox,
  table,
}) => {
  await sandbox.restaurants.change('zunfthaus', { choice: { required: false } });
  await table.atGuest({ site: 'zunfthaus' });
  await widget.chooseOption('Gartenmenü');
  await widget.bookAs(zoe);
  await sandbox.booked({ choice: '2' });
});

test('a menu that must be chosen has its own title as the heading', async ({ widget, table }) => {
  await table.atChoice({ site: 'zunfthaus' });
  await expect(widget.heading).toHaveText('Menü');
});
