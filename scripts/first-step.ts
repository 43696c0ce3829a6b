import type { Page } from '@playwright/test';

/** When the first step of the page's widget could be used, and how far the page had moved until then. */
export interface FirstStep {
  /** Milliseconds since the epoch. */
  at: number;
  /** Milliseconds since the page was asked for. */
  after: number;
  /** The sum of the layout shifts, as in CLS. */
  shift: number;
}

/**
 * In the page: the first step can be used once `booking-ready` was heard, the attribute `step` is past `starting`, and that
 * has been painted. Runs there as it is compiled here; tsx would wrap functions that are constants in a helper of its own.
 */
function observe(): void {
  let shift = 0;
  new PerformanceObserver((list) => {
    const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    for (const { value, hadRecentInput } of entries) if (!hadRecentInput) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.firstStep = new Promise((resolve) => {
    const state = {
      isReady: false,
      isDone: false,
      async look() {
        const step = document.querySelector('booking-widget')?.getAttribute('step');
        if (this.isDone || !this.isReady || !step || step === 'starting') return;
        this.isDone = true;
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        const after = performance.now();
        // Shifts are told a little after the paint that they belong to.
        await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
        resolve({ at: performance.timeOrigin + after, after, shift });
      },
    };
    window.addEventListener('booking-ready', () => {
      state.isReady = true;
      void state.look();
    });
    new MutationObserver(() => void state.look()).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['step'],
    });
  });
}

/** Has each page that is opened from now on tell when its first step can be used. */
export const observeFirstStep = (page: Page): Promise<unknown> => page.addInitScript(observe);

export const firstStep = (page: Page): Promise<FirstStep> => page.evaluate(() => window.firstStep);

declare global {
  interface Window {
    firstStep: Promise<FirstStep>;
  }
}
