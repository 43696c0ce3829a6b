import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { presser } from '../../keyboard.ts';
import type { StayDriver } from '../../stay-driver.ts';

const box = async (of: Locator) => {
  const found = await of.boundingBox();
  if (!found) throw new Error('It is not on the page.');
  return found;
};

/** In one line, whole, at the end of the footer. */
async function priceStands(hotel: StayDriver): Promise<void> {
  const price = hotel.part('summary-price');
  await expect(price).toHaveText(/^(UAH\s)?\d[\d,.\s]*\d(\s(UAH|грн))?$/);
  const [{ x, width, height }, footer] = [await box(price), await box(hotel.part('footer'))];
  expect(height).toBeLessThan(30);
  expect(x).toBeGreaterThanOrEqual(footer.x);
  expect(x + width).toBeLessThanOrEqual(footer.x + footer.width);
  expect(x + width).toBeGreaterThan(footer.x + footer.width - 30);
  const hidden = await hotel.part('summary').evaluate((list) => list.scrollWidth - list.clientWidth);
  expect(hidden).toBeLessThanOrEqual(0);
}

test('the price stands whole at the end of the footer, from the first known sum to the last press', async ({
  page,
  hotel,
  stay,
}) => {
  await stay.atGuest();
  await priceStands(hotel);
  await hotel.back();
  await hotel.isAt('rates');
  await priceStands(hotel);
  await hotel.next();
  await hotel.isAt('guest');
  // Low: two lines of what is chosen and one of buttons.
  expect((await box(hotel.part('footer'))).height).toBeLessThanOrEqual(115);
  for (const link of await hotel.part('summary-item').all()) {
    const { width, height } = await box(link);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await hotel.sayWho(oksana);
  await priceStands(hotel);
  await page.setViewportSize({ width: 320, height: 640 });
  await priceStands(hotel);
});

test('the footer sticks to the screen only once the step’s heading is in view', async ({
  page,
  hotel,
  stay,
}) => {
  await stay.atDates();
  const [heading, footer] = [hotel.heading, hotel.part('footer')];
  // The rest of the host's page is above.
  await hotel.root.evaluate((element) => (element.style.marginBlockStart = '1000px'));
  const top = await hotel.root.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  for (const inView of [60, 120, 180, 260, 400, 740]) {
    await page.evaluate((y) => scrollTo(0, y), top + inView - 740);
    const [asked, below] = [await box(heading), await box(footer)];
    expect(below.y, `${inView} px in view`).toBeGreaterThanOrEqual(asked.y + asked.height);
  }
  // And then it does.
  const { y, height } = await box(footer);
  expect(y + height).toBeCloseTo(740, 0);
});

for (const lang of ['de', 'en', 'uk', 'fr', 'it']) {
  test(`the footer of the review is low, and its button as wide as its line, with all of its words (${lang})`, async ({
    page,
    hotel,
    stay,
  }) => {
    await stay.atReview({ lang });
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await priceStands(hotel);
      const [footer, next, summary] = [
        await box(hotel.part('footer')),
        await box(hotel.part('next')),
        await box(hotel.part('summary')),
      ];
      if (width === 360) expect(footer.height).toBeLessThanOrEqual(140);
      expect(next.width).toBeGreaterThan(footer.width - 50);
      expect(next.height).toBeLessThanOrEqual(75);
      // The sum is right above the button that binds to it.
      expect(next.y).toBeGreaterThanOrEqual(summary.y + summary.height);
      expect(next.y).toBeLessThan(summary.y + summary.height + 20);
    }
  });
}

test('nothing that has the focus is under the footer, on no step of a stay', async ({
  page,
  hotel,
  stay,
}) => {
  const { press } = presser(page);
  const walk = async (where: string) => {
    await hotel.heading.focus();
    for (let pressed = 0; pressed < 40; pressed++) {
      await press('Tab');
      const covered = await hotel.root.evaluate((element) => {
        const root = element.shadowRoot!;
        const focused = root.activeElement;
        const footer = root.querySelector('[part=footer]')!;
        if (!focused || footer.contains(focused)) return focused ? 'footer' : 'left';
        const [mine, its] = [focused.getBoundingClientRect(), footer.getBoundingClientRect()];
        return mine.top < its.top || mine.top >= its.bottom ? '' : focused.outerHTML.slice(0, 120);
      });
      if (covered === 'footer' || covered === 'left') return;
      expect(covered, where).toBe('');
    }
  };
  await stay.atDates();
  await walk('dates');
  await hotel.next();
  await hotel.isAt('rooms');
  await walk('rooms');
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
  await walk('rates');
  await hotel.chooseRate('101');
  await hotel.isAt('guest');
  await hotel.next();
  await expect(hotel.errorAt('email')).toBeVisible();
  await walk('guest with errors');
  await hotel.sayWho(oksana);
  await walk('review');
});

test('a ring goes round all of a card, and round all of the phone field', async ({ page, hotel, stay }) => {
  const { press, tabTo } = presser(page);
  const ringed = (of: Locator) => of.evaluate((element) => getComputedStyle(element).outlineStyle);
  await stay.atRooms();
  await tabTo(hotel.choice('room-type', '12'));
  expect(await ringed(hotel.card('room-type', '12'))).toBe('solid');
  expect(await ringed(hotel.choice('room-type', '12'))).toBe('none');
  await stay.atGuest();
  await tabTo(hotel.control('tel-country'));
  await press('Tab');
  await expect(hotel.control('tel')).toBeFocused();
  expect(await ringed(hotel.root.locator('.tel'))).toBe('solid');
  expect(await ringed(hotel.control('tel'))).toBe('none');
});
