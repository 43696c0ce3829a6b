import { type Page } from '@playwright/test';

/** What a page can be wide, and what it then gives the widget at the least and at the most, in CSS pixels. */
export const widths = {
  /** Up to 22em. */
  narrow: [288],
  /** Up to 48em. */
  phone: [304, 344],
  wide: [464, 640, 832],
} as const;
export type Width = keyof typeof widths;

/** Who sells what, with a first step that can be used; of each kind the highest one first. Below `/bare/`. */
export const sitesOf = {
  table: ['seehaus', 'gasthof-adler', 'zunfthaus', 'roessli'],
  stay: ['hotel-dnipro', 'seehaus-hotel'],
  finder: ['group/adler-family'],
} as const;
export type Kind = keyof typeof sitesOf;

export const languages = ['de', 'en', 'fr', 'it', 'uk'] as const;

const elements = 'booking-widget, booking-finder';

/** The margin of a page that has nothing but the widget, on both sides. */
const margins = 16;

/** How high the first step of a site is by itself, in CSS pixels, at each width that the widget is given. */
export async function firstStepHeights(
  page: Page,
  url: string,
  given: readonly number[],
): Promise<readonly number[]> {
  const widget = page.locator(elements);
  await page.setViewportSize({ width: (given[0] ?? 0) + margins, height: 900 });
  await page.goto(url);
  await page.waitForFunction((selector) => {
    const step = document.querySelector(selector)?.getAttribute('step');
    return step !== null && step !== undefined && step !== 'starting';
  }, elements);
  await page.waitForLoadState('networkidle');
  await widget.evaluate((element: HTMLElement) => (element.style.minHeight = '0'));
  const heights: number[] = [];
  for (const width of given) {
    await page.setViewportSize({ width: width + margins, height: 900 });
    heights.push(await widget.evaluate((element) => element.getBoundingClientRect().height));
  }
  return heights;
}
