import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

for (const site of ['gasthof-adler', 'roessli', 'zunfthaus', 'seehaus', 'harbour', 'alder-house']) {
  test(`the first screen of ${site} shows party, day and times, for one call`, async ({
    page,
    widget,
    sandbox,
    visitBare,
  }) => {
    await visitBare(site);
    await widget.part('slot').first().waitFor();
    await widget.root.evaluate((element) => element.scrollIntoView());
    const footer = await box(widget.part('footer'));
    const inView = async (target: Locator) => {
      const { top, bottom } = await box(target);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(footer.top);
    };
    const chosen = await widget.control('date').inputValue();
    expect(chosen >= '2026-12-01').toBe(true);
    await inView(widget.part('stepper'));
    await inView(widget.day(chosen));
    await inView(widget.part('slot').nth(0));
    await inView(widget.part('slot').nth(3));
    await expect(widget.control('party')).toHaveValue('2');
    await expect(widget.day('2026-11-30')).toBeVisible();
    await expect(widget.day('2026-11-29')).toHaveCount(0);
    // As either booking system for tables names it.
    const asked = [await sandbox.timesAsked('table/slots'), await sandbox.timesAsked('availability')];
    expect(asked.reduce((sum, times) => sum + times)).toBe(1);
    expect(page.viewportSize()).toEqual({ width: 360, height: 740 });
  });
}

const box = (target: Locator) =>
  target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });

test('no room’s name is broken within a word', async ({ widget, visitBare }) => {
  await visitBare('seehaus');
  for (const name of ['Gartensaal', 'Terrasse', 'Bar']) {
    const lines = await widget
      .part('option')
      .filter({ hasText: name })
      .locator('b')
      .evaluate((words) => {
        const range = document.createRange();
        range.selectNodeContents(words);
        return range.getClientRects().length;
      });
    expect(lines, name).toBe(1);
  }
});
