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
  await table.atChoice({ site: 'seehaus', room: '11' });
  await expect(widget.control('choice')).toHaveCount(0);
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ comment: null });
});

test('a comment reaches the restaurant as it was typed', async ({ widget, sandbox, table }) => {
  await table.atChoice({ site: 'seehaus', room: '11' });
  await widget.comment('Kinderwagen & Nüsse: "bitte keine" <Haselnüsse>');
  await widget.next();
  await widget.bookAs(zoe);
  await sandbox.booked({ comment: 'Kinderwagen & Nüsse: "bitte keine" <Haselnüsse>' });
});
