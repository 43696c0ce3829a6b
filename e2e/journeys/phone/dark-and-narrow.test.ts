import { audit } from '../../audit.ts';
import { test } from '../../fixtures.ts';
import { walkToStay, walkToTable } from '../../walks.ts';

// As wide as a page is at four times its size (WCAG 2.2, 1.4.10 Reflow).
test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

test('at 320 px in the dark, axe finds nothing on any step to a table, and nothing scrolls sideways', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await visitBare('seehaus', { 'color-scheme': 'dark' });
  await walkToTable(widget, sandbox, (where) => audit(page, where));
});

test('at 320 px in the dark, axe finds nothing on any step to a stay, and nothing scrolls sideways', async ({
  page,
  hotel,
  sandbox,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en', 'color-scheme': 'dark' });
  await walkToStay(hotel, sandbox, (where) => audit(page, where));
});
