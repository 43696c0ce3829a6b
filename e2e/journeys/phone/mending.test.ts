import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

/** Where a control is on the screen, once the browser has drawn what changed. */
async function topOf(page: Page, control: Locator): Promise<number> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return control.evaluate((element) => element.getBoundingClientRect().top);
}

test('a field stays under the finger that corrects it, while the list of errors above it changes', async ({
  page,
  widget,
  table,
}) => {
  await table.atGuest();
  await widget.next();
  const errors = widget.root.locator('#booking-errors');
  await expect(errors).toBeFocused();
  const { height } = (await errors.boundingBox())!;
  for (const [name, value] of [
    ['given-name', 'Zoë'],
    ['family-name', 'Müller'],
    ['email', 'zoe.mueller@example.ch'],
    ['tel', '079 123 45 67'],
  ] as const) {
    const field = widget.control(name);
    await field.focus();
    const before = await topOf(page, field);
    await field.pressSequentially(value);
    await expect(widget.errorAt(name)).toHaveCount(0);
    expect(await topOf(page, field), name).toBe(before);
    // What was corrected is no longer told.
    await expect(errors.locator(`[href="#booking-${name}"]`)).toHaveCount(0);
  }
  await expect(errors).toBeHidden();
  expect((await errors.boundingBox())?.height ?? height).toBe(height);
  await widget.next();
  await widget.isAt('confirmed');
});

test('of a stay likewise', async ({ page, hotel, stay }) => {
  await stay.atDates({ adults: 2 });
  // The house's own page goes on below: at its end it could not keep its place while it grows shorter.
  await hotel.root.evaluate((element) => (element.style.marginBlockEnd = '1000px'));
  await hotel.control('children').fill('2');
  await hotel.control('children').press('Tab');
  await hotel.next();
  await expect(hotel.root.locator('#booking-errors')).toBeFocused();
  for (const child of [0, 1]) {
    const field = hotel.control('child-age').nth(child);
    // Playwright would scroll to it from under the footer.
    await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await topOf(page, field);
    await field.selectOption('4');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    expect(await topOf(page, field)).toBe(before);
  }
  await hotel.next();
  await hotel.isAtRooms();
});
