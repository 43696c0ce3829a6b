import type { Locator } from '@playwright/test';
import { audit } from '../../audit.ts';
import { demoPages } from '../../demo-pages.ts';
import { expect, test } from '../../fixtures.ts';

/** Of what can be chosen and pressed, the least contrast of a border to the ground that it stands on (WCAG 2.2, 1.4.11). */
const weakestBorder = (element: Locator): Promise<{ contrast: number; part: string }> =>
  element.evaluate((host) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (color: string) => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const root = host.shadowRoot!;
    const ground = getComputedStyle(root.querySelector('[part=panel]')!).backgroundColor;
    const bordered = '[part~=option], [part~=slot], [part~=stepper], [part~=input]:not(.stack *, select)';
    return [...root.querySelectorAll(bordered)]
      .filter((each) => each.checkVisibility())
      .map((each) => ({
        contrast: contrast(getComputedStyle(each).borderTopColor, ground),
        part: each.getAttribute('part') ?? '',
      }))
      .reduce((least, each) => (each.contrast < least.contrast ? each : least));
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`for guests who have set their device to ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`every page of the demo can be read, and the borders of what can be chosen are seen (${colorScheme})`, async ({
      page,
      widget,
      visit,
    }) => {
      for (const path of demoPages) {
        await visit(path);
        for (const element of await widget.root.all()) {
          await element.scrollIntoViewIfNeeded();
          await expect(element).toHaveAttribute('step', /when|dates|unavailable/);
          if ((await element.getAttribute('step')) === 'unavailable') continue;
          await element.locator('[part~=slot], [part~=day]').first().waitFor();
          const { contrast, part } = await weakestBorder(element);
          expect(contrast, `${part}, ${path}`).toBeGreaterThanOrEqual(3);
        }
        await audit(page, path);
      }
    });
  });
}
