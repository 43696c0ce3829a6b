import { demoPages } from '../../demo-pages.ts';
import { expect, test } from '../../fixtures.ts';
import { sideways } from '../../widget-boxes.ts';

test('the bar above every page of the demo is one line, with nothing in it cut off', async ({
  page,
  stack,
}) => {
  for (const path of demoPages) {
    await page.goto(`${stack.pageUrl}/${path}`);
    const bar = page.getByRole('navigation', { name: 'Demo pages' });
    const { height, cut, lines } = await bar.evaluate((nav) => {
      const shown = [...nav.querySelectorAll('a, summary')].filter((each) => each.checkVisibility());
      const edge = nav.getBoundingClientRect();
      return {
        height: edge.height,
        cut: shown
          .filter((each) => {
            const { left, right } = each.getBoundingClientRect();
            return each.scrollWidth > each.clientWidth || left < edge.left || right > edge.right;
          })
          .map(({ textContent }) => textContent),
        lines: new Set(shown.map((each) => Math.round(each.getBoundingClientRect().height))).size,
      };
    });
    expect(cut, path).toEqual([]);
    expect(lines, path).toBe(1);
    expect(height, path).toBeLessThan(50);
    expect(await sideways(page), path).toBeLessThanOrEqual(0);
  }
});

test('the playground names each setting in plain words, with what it is called on the page beside it', async ({
  page,
  visit,
}) => {
  await visit('playground');
  for (const [words, name] of [
    ['House', 'site'],
    ['How many guests', 'party-size'],
    ['Light or dark', 'color-scheme'],
    ['Rounded corners', 'radius'],
  ] as const) {
    await expect(page.getByLabel(words)).toHaveAttribute('name', name);
    await expect(page.locator('label').filter({ hasText: words }).locator('code')).toHaveText(name);
  }
  await expect(page.getByText('is the name under which your house stands')).toBeVisible();
  await expect(page.getByText('where that proxy runs')).toBeVisible();
});
