import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { presser } from '../../keyboard.ts';

const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())!.y;

/** By a finger; brings nothing into view that isn't there, as a guest's press doesn't. */
const tap = async (element: Locator): Promise<void> => {
  const { x, y, width, height } = (await element.boundingBox())!;
  await element.page().touchscreen.tap(x + width / 2, y + height / 2);
};

// Safari anchors nothing.
for (const anchoring of ['auto', 'none']) {
  test(`rates open where the room was pressed: its name stays in place, and the focus on it (anchoring: ${anchoring})`, async ({
    page,
    hotel,
    stay,
  }) => {
    await stay.atRooms();
    await page.evaluate((value) => (document.documentElement.style.overflowAnchor = value), anchoring);
    const [standard, deluxe] = ['12', '14'].map((id) =>
      hotel.card('room-type', id).locator('[part=option-title]').first(),
    ) as [Locator, Locator];
    await hotel.card('room-type', '14').locator('[part=price]').waitFor();
    await standard.scrollIntoViewIfNeeded();
    const before = await topOf(standard);
    await tap(standard);
    await hotel.isAt('rates');
    await expect(hotel.root.locator('[name=rate]:checked')).toHaveCount(1);
    await expect(hotel.choice('room-type', '12')).toBeFocused();
    expect(Math.abs((await topOf(standard)) - before)).toBeLessThanOrEqual(1);
    await expect(standard).toBeInViewport();

    // Another one closes it: what was above has gone, and the name is still under the finger.
    await deluxe.scrollIntoViewIfNeeded();
    const second = await topOf(deluxe);
    await tap(deluxe);
    await expect(hotel.card('room-type', '14').locator('[name=rate]:checked')).toHaveCount(1);
    await expect(hotel.card('room-type', '12').locator('[name=rate]')).toHaveCount(0);
    await expect(hotel.choice('room-type', '14')).toBeFocused();
    expect(Math.abs((await topOf(deluxe)) - second)).toBeLessThanOrEqual(1);
  });
}

test('rates that must be asked for first open in place, too', async ({ hotel, sandbox, stay }) => {
  await sandbox.fault({ at: 'stay/rates', effect: 'break-before' });
  await stay.atRooms();
  const name = hotel.card('room-type', '14').locator('[part=option-title]').first();
  await hotel.card('room-type', '14').getByText('Price comes').or(name).first().waitFor();
  await name.scrollIntoViewIfNeeded();
  const before = await topOf(name);
  await tap(name);
  await hotel.isAt('rates');
  await expect(hotel.root.locator('[name=rate]:checked')).toHaveCount(1);
  await expect(hotel.choice('room-type', '14')).toBeFocused();
  expect(Math.abs((await topOf(name)) - before)).toBeLessThanOrEqual(1);
});

test('by keys, and by a click without a pointer, the focus goes to the rates', async ({
  page,
  hotel,
  stay,
}) => {
  const { press, tabTo } = presser(page);
  await stay.atRooms();
  await tabTo(hotel.control('room-type').first());
  await press('Space');
  await press('Enter');
  await hotel.isAt('rates');
  await expect(hotel.root.locator('#booking-rate')).toBeFocused();

  // As screen readers press: another room first, then the way on.
  await hotel.choice('room-type', '14').evaluate((radio: HTMLElement) => radio.click());
  await hotel.isAt('rooms');
  await expect(hotel.choice('room-type', '14')).toBeFocused();
  await hotel.part('next').evaluate((button: HTMLElement) => button.click());
  await hotel.isAt('rates');
  await expect(hotel.root.locator('#booking-rate')).toBeFocused();
});

test('no press makes anew what writes dates, prices and lists: that takes longer than the press may', async ({
  page,
  hotel,
  stay,
}) => {
  await page.addInitScript(() => {
    window.formattersMade = 0;
    for (const name of [
      'DateTimeFormat',
      'NumberFormat',
      'ListFormat',
      'PluralRules',
      'DisplayNames',
    ] as const)
      Object.defineProperty(Intl, name, {
        value: new Proxy(Intl[name], {
          construct(target, given: never[]) {
            window.formattersMade++;
            return Reflect.construct(target, given) as object;
          },
        }),
      });
  });
  await stay.atRooms();
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
  await hotel.card('rate', '101').waitFor();
  const before = await page.evaluate(() => window.formattersMade);
  expect(before).toBeGreaterThan(0);
  await hotel.take('rate', '101');
  await hotel.chooseRoomType('14');
  await hotel.card('room-type', '14').locator('[name=rate]').first().waitFor();
  expect(await page.evaluate(() => window.formattersMade)).toBe(before);
});

declare global {
  interface Window {
    formattersMade: number;
  }
}
