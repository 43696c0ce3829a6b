import { expect } from '@playwright/test';
import { noah, zoe } from '../guests.ts';
import { walkToPaidTable, walkToTable } from '../walks.ts';
import { test } from './camera.ts';

test('a table at the house with rooms, with every error', async ({ widget, sandbox, visitBare, shoot }) => {
  await visitBare('seehaus');
  let count = 0;
  await walkToTable(widget, sandbox, (where) => shoot(`table ${String(++count).padStart(2, '0')} ${where}`));
});

test('a table with a menu', async ({ widget, table, shoot }) => {
  await table.atChoice({ site: 'zunfthaus' });
  await shoot('table choice');
  await widget.next();
  await expect(widget.errorAt('choice')).toBeVisible();
  await shoot('table choice with an error');
});

test('a table in each of the house’s languages', async ({ widget, table, shoot }) => {
  for (const lang of ['de', 'fr', 'it', 'en']) {
    await table.atWhen({ lang });
    await shoot(`table when ${lang}`);
  }
  await table.atGuest({ site: 'gasthof-adler' });
  await shoot('table guest de');
  await widget.bookAs(zoe);
  await shoot('table confirmed de');
});

test('a table that is asked for', async ({ widget, sandbox, table, shoot }) => {
  await table.atCode({ site: 'roessli' });
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('requested');
  await shoot('table requested');
});

test('a table that the house refuses', async ({ widget, sandbox, table, shoot }) => {
  await sandbox.restaurants.answers('roessli', 2);
  await table.atGuest({ site: 'roessli' });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.part('alternative').first().waitFor();
  await shoot('table refused');
});

test('a table of a group that is paid by a link', async ({ widget, sandbox, visitBare, shoot }) => {
  await visitBare('harbour', { lang: 'en', date: '2026-12-04' });
  let count = 0;
  await walkToPaidTable(widget, sandbox, (where) =>
    shoot(`group ${String(++count).padStart(2, '0')} ${where}`),
  );
});

test('a table of a group that is asked for', async ({ widget, table, shoot }) => {
  await table.atWhen({ site: 'alder-house', lang: 'en', 'party-size': '9' });
  await shoot('group when on request');
  await widget.next();
  await widget.isAt('guest');
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('requested');
  await shoot('group requested');
});

test('a table that is held until it is paid', async ({ page, widget, table, shoot }) => {
  await table.atGuest();
  // No booking system of the demo has a page to pay on: its answer is changed on the way.
  await page.route('**/table/guest', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as object;
    const held = { status: 'held', until: '2026-12-01T18:00', paymentUrl: 'https://pay.example/1' };
    await route.fulfill({ response, json: { ...answer, ...held } });
  });
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('held');
  await shoot('table held');
});

test('a house that takes no tables online', async ({ widget, visitBare, shoot }) => {
  await visitBare('krone');
  await widget.isAt('unavailable');
  await shoot('table unavailable');
});
