import { demoPages, widgetAnchors } from '../../demo-pages.ts';
import { firstStepHeights, languages, sitesOf, widths, type Kind } from '../../first-step-heights.ts';
import { expect, test } from '../../fixtures.ts';
import { layoutShifts, watchLayoutShifts } from '../../layout-shifts.ts';
import { NetworkWatch } from '../../network-watch.ts';
import { reservedHeights } from '../../../src/reserved-heights.ts';

/** Of an element, in CSS pixels; 0 at the end of a page too, where not all can come to its top. */
function distanceFromTop(element: Element): number {
  const own = element.closest('.demo-house');
  const frame = own && getComputedStyle(own).overflowY === 'auto' ? own : null;
  const room = frame ?? document.documentElement;
  // Two of the three are rounded.
  if (room.scrollHeight - room.clientHeight - room.scrollTop <= 1) return 0;
  return Math.abs(element.getBoundingClientRect().top - (frame?.getBoundingClientRect().top ?? 0));
}

for (const path of [...demoPages, ...widgetAnchors]) {
  test(`nothing moves while the page /${path} starts, and a link into it lands`, async ({ page, stack }) => {
    // A slow phone: the page is painted before any script is there, and each step of its start by itself.
    await NetworkWatch.of(page, stack.proxyUrl);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await watchLayoutShifts(page);
    await page.goto(`${stack.pageUrl}/${path}`);
    await page.waitForFunction(() => Symbol.for('booking-widget') in globalThis);
    await page.waitForLoadState('networkidle');
    const { total, told } = await layoutShifts(page);
    expect(total, told.join('\n')).toBe(0);

    const anchor = path.split('#')[1];
    if (!anchor) return;
    const target = page.locator(`#${anchor}`);
    await expect(target).toBeInViewport();
    // A page may scroll there smoothly.
    await expect
      .poll(() => target.evaluate(distanceFromTop), { message: 'how far from the top the link has landed' })
      .toBeLessThanOrEqual(1);
  });
}

for (const kind of ['table', 'stay', 'finder'] as Kind[]) {
  test(`what is reserved for a ${kind} is what its first step needs`, async ({ page, stack }) => {
    test.setTimeout(120_000);
    const given = (page.viewportSize()?.width ?? 0) > 768 ? 'wide' : 'phone';
    let highest = 0;
    for (const lang of languages) {
      const url = `${stack.pageUrl}/bare/${sitesOf[kind][0]}?lang=${lang}`;
      highest = Math.max(highest, ...(await firstStepHeights(page, url, widths[given])));
    }
    const reserved = reservedHeights[kind][given] * 16;
    expect(highest, 'npm run reserve measures anew').toBeLessThanOrEqual(reserved);
    expect(reserved - highest, 'npm run reserve measures anew').toBeLessThanOrEqual(64);
  });
}
