import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { walkToStay, walkToTable } from '../../walks.ts';
import { cutOff, overlapping, sideways } from '../../widget-boxes.ts';

/** As a browser's setting for twice as large text does it (WCAG 2.2, 1.4.4). */
const twiceAsLarge = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%'));
  });

const fits = (page: Page, element: Locator) => async (where: string) => {
  expect(await sideways(page), `sideways scrolling, ${where}`).toBeLessThanOrEqual(0);
  expect(await cutOff(element), `cut off, ${where}`).toEqual([]);
  expect(await overlapping(element), `overlapping, ${where}`).toEqual([]);
};

test('with text at 200 %, nothing on any step to a table scrolls sideways, is cut off or overlaps', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await twiceAsLarge(page);
  await visitBare('seehaus');
  await expect(widget.heading).toHaveCSS('font-size', '40px');
  await walkToTable(widget, sandbox, fits(page, widget.root));
});

test('with text at 200 %, nothing on any step to a stay scrolls sideways, is cut off or overlaps', async ({
  page,
  hotel,
  sandbox,
  visitBare,
}) => {
  await twiceAsLarge(page);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await walkToStay(hotel, sandbox, fits(page, hotel.root));
});
