import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe finds nothing on the page as it is now, and nothing on it scrolls sideways. */
export async function audit(page: Page, where: string): Promise<void> {
  // A colour that is still fading is not the one that is read.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const tags = ['widget', 'manage', 'feedback', 'reviews', 'finder'].map((name) => `booking-${name}`);
    const roots = [...document.querySelectorAll(tags.join())].map(({ shadowRoot }) => shadowRoot);
    const fading = [document, ...roots]
      .flatMap((root) => root?.getAnimations() ?? [])
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
  // The default mode looks into frames of other origins, of which there are none here, and takes four times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe, ${where}`).toEqual([]);
  // On a phone the demo's pages scroll within a frame of their own.
  const sideways = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.demo-house')].map(
      (frame) => frame.scrollWidth - frame.clientWidth,
    ),
  );
  expect(Math.max(...sideways), `sideways scrolling, ${where}`).toBeLessThanOrEqual(0);
}
