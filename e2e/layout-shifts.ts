import type { Page } from '@playwright/test';

/** What moved on a page while nobody pressed anything (Layout Instability API). */
export interface LayoutShifts {
  /** The sum of the shifts, as in CLS. */
  total: number;
  /** Each shift, and what it moved: for whoever has to find out why. */
  told: string[];
}

/**
 * Adds up shifts from the first paint on. Runs in the page as it is compiled here; tsx would wrap functions that are
 * constants in a helper of its own.
 */
function observe(): void {
  window.layoutShifts = { total: 0, told: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      window.layoutShifts.total += entry.value;
      const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
        const name = node instanceof Element ? `${node.localName}[${node.part.value}]` : node?.nodeName;
        return `${name} ${from.x},${from.y} ${from.width}×${from.height} → ${to.x},${to.y} ${to.width}×${to.height}`;
      });
      window.layoutShifts.told.push(`${entry.value.toFixed(4)}: ${moved.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Has each page that is opened from now on watch for shifts. */
export const watchLayoutShifts = (page: Page): Promise<unknown> => page.addInitScript(observe);

/** All shifts until now. */
export const layoutShifts = async (page: Page): Promise<LayoutShifts> => {
  // They are told a little after the paint that they belong to.
  await page.evaluate(
    () => new Promise((idle) => requestAnimationFrame(() => requestIdleCallback(idle, { timeout: 1000 }))),
  );
  return page.evaluate(() => window.layoutShifts);
};

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

declare global {
  interface Window {
    layoutShifts: LayoutShifts;
  }
}
