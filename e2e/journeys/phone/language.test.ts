import { expect, test } from '../../fixtures.ts';
import { noah } from '../../guests.ts';

test('the widget speaks the page’s language, and its own lang counts before it', async ({
  page,
  widget,
  visitBare,
}) => {
  await visitBare('gasthof-adler', { lang: 'en' });
  await widget.isAt('when');
  await expect(widget.heading).toHaveText('When may we expect you?');
  await widget.root.evaluate((element) => element.setAttribute('lang', 'de-CH'));
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
  await expect(widget.heading).toHaveText('Wann dürfen wir Sie erwarten?');
});

test('a switch half-way keeps all that was chosen, and the restaurant writes in the new language', async ({
  page,
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ 'party-size': '3' });
  await widget.fillGuest(noah);
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await expect(widget.heading).toHaveText('In whose name?');
  await widget.hasGuest(noah);
  await expect(widget.part('summary')).toContainText('3 people');
  await widget.next();
  await widget.isAt('code');
  const [sms] = await sandbox.inbox(noah.mobile);
  expect(sms?.language).toBe('en');
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ language: 'en', partySize: 3 });
});

test('a refusal is told in the language that the guest reads now', async ({
  page,
  widget,
  sandbox,
  table,
}) => {
  await table.atWhen({ 'party-size': '4' });
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await expect(widget.heading).toHaveText('When may we expect you?');
  await sandbox.limitParty('gasthof-adler', 2);
  await widget.next();
  await expect(widget.errorAt('party')).toContainText('At most 2');
});

test('on a page in a language that nobody has written, widget and restaurant speak the restaurant’s first', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ lang: 'pt' });
  await expect(widget.part('panel')).toHaveAttribute('lang', 'de');
  await expect(widget.heading).toHaveText('Auf welchen Namen?');
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  const [sms] = await sandbox.inbox(noah.mobile);
  expect(sms?.language).toBe('de');
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ language: 'de' });
});

test('on a page that names no language, widget and restaurant speak the restaurant’s own', async ({
  widget,
  sandbox,
  table,
}) => {
  await table.atGuest({ lang: '' });
  await expect(widget.part('panel')).toHaveAttribute('lang', 'de');
  await widget.fillGuest(noah);
  await widget.next();
  await widget.isAt('code');
  const [sms] = await sandbox.inbox(noah.mobile);
  expect(sms?.language).toBe('de');
});

test('on a page that reckons by another calendar, the days are still those of the restaurant’s', async ({
  widget,
  visitBare,
}) => {
  await visitBare('gasthof-adler', { lang: 'fa', date: '2026-12-04' });
  await widget.isAt('when');
  await expect(widget.day('2026-12-04')).toHaveText('4');
  await expect(widget.day('2026-12-04')).toHaveAccessibleName(/4\. Dezember/);
});
