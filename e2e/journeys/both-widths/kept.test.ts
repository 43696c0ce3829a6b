import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { oksana, zoe } from '../../guests.ts';

/** Twice at the same place, as an impatient guest does; the second press comes once the first has led on. */
async function pressTwice(page: Page, button: Locator, arrived: () => Promise<void>): Promise<void> {
  const box = await button.boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.click(...at);
  await arrived();
  await page.mouse.click(...at);
}

test('a guest who presses twice keeps the confirmation of their table', async ({ page, widget, table }) => {
  await table.atGuest();
  await widget.fillGuest(zoe);
  await widget.part('next').scrollIntoViewIfNeeded();
  await pressTwice(page, widget.part('next'), () => widget.comesTo('confirmed'));
  await expect(widget.part('reference')).toBeVisible();
  await widget.isAt('confirmed');
  await expect(widget.part('next')).toHaveCount(0);
});

test('a guest who presses twice keeps the confirmation of their room', async ({ page, hotel, stay }) => {
  await stay.atReview({}, oksana);
  await hotel.part('next').scrollIntoViewIfNeeded();
  await pressTwice(page, hotel.part('next'), () => hotel.comesTo('confirmed'));
  await expect(hotel.part('reference')).toBeVisible();
  await hotel.isAt('confirmed');
  await expect(hotel.part('next')).toHaveCount(0);
});

test('the sign of a booking stands in one row with its heading', async ({ widget, table }) => {
  await table.atGuest();
  await widget.bookAs(zoe);
  const [sign, heading] = await Promise.all([
    widget.part('mark').boundingBox(),
    widget.heading.boundingBox(),
  ]);
  if (!sign || !heading) throw new Error('Something is not shown.');
  expect(sign.x + sign.width).toBeLessThan(heading.x);
  expect(Math.abs(sign.y + sign.height / 2 - heading.y - heading.height / 2)).toBeLessThan(2);
});

test('the calendar file of a table is named after the house and the date', async ({
  page,
  widget,
  table,
}) => {
  await table.atGuest();
  await widget.bookAs(zoe);
  const [file] = await Promise.all([page.waitForEvent('download'), widget.part('calendar-file').click()]);
  expect(file.suggestedFilename()).toBe('Gasthof-Adler-2026-12-04.ics');
  await expect(widget.part('reference')).toHaveText(/^[A-Za-z0-9-]{4,12}$/);
});

test('the confirmation of a room names the hotel and its file, in its own script', async ({
  page,
  hotel,
  stay,
}) => {
  await stay.atConfirmed();
  await expect(hotel.part('title')).toContainText('Дніпро');
  const [file] = await Promise.all([page.waitForEvent('download'), hotel.part('calendar-file').click()]);
  expect(file.suggestedFilename()).toMatch(/^[\p{L}-]+-2026-12-04\.ics$/u);
  await expect(hotel.part('reference')).toHaveText(/^[A-Za-z0-9-]{4,12}$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on paper the confirmation is black on white and whole, without buttons: ${colorScheme}`, async ({
    page,
    hotel,
    stay,
  }) => {
    await page.emulateMedia({ colorScheme });
    await stay.atConfirmed();
    await page.emulateMedia({ media: 'print', colorScheme });
    await expect(hotel.part('reference')).toBeVisible();
    await expect(hotel.part('details').first()).toBeVisible();
    for (const gone of ['button', 'another', 'footer']) {
      for (const part of await hotel.part(gone).all()) await expect(part).toBeHidden();
    }
    const colours = await hotel
      .part('details')
      .first()
      .evaluate((element) => {
        const panel = element.closest('[part~=panel]') as HTMLElement;
        return [getComputedStyle(element).color, getComputedStyle(panel).backgroundColor];
      });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    const isCut = await hotel.part('panel').evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(isCut).toBe(false);
  });
}
