import type { Page } from '@playwright/test';

/** What a guest did, and how long it took until the paint that shows it. */
export interface Interaction {
  /** Milliseconds, in steps of 8 as the browser tells them, 16 at the least. */
  duration: number;
  /** Of the event that took longest. */
  type: string;
  target: string;
  /** The widget's step when it began. */
  step: string;
}

/**
 * Keeps the longest event of each interaction (Event Timing). Runs in the page as it is compiled here; tsx would wrap functions
 * that are constants in a helper of its own.
 */
function observe(): void {
  window.interactions = new Map();
  window.presses = 0;
  const begun = new Map<number, { step: string; target: string }>();
  for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup']) {
    window.addEventListener(
      type,
      (event) => {
        if (type === 'pointerdown' || type === 'keydown') window.presses++;
        const [first] = event.composedPath();
        const step = document.querySelector('booking-widget')?.getAttribute('step') ?? '';
        const target =
          first instanceof Element ? `${first.localName}[${first.part.value || first.className}]` : '';
        begun.set(event.timeStamp, { step, target });
      },
      true,
    );
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (!entry.interactionId) continue;
      const before = window.interactions.get(entry.interactionId);
      if (before && before.duration >= entry.duration) continue;
      const { step = '', target = '' } = begun.get(entry.startTime) ?? {};
      window.interactions.set(entry.interactionId, {
        duration: entry.duration,
        type: entry.name,
        target,
        step,
      });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Has each page that is opened from now on time what is done on it. */
export const watchInteractions = (page: Page): Promise<unknown> => page.addInitScript(observe);

/** All until now; those that took less than 16 ms come last, with neither target nor step. */
export const interactions = async (page: Page): Promise<Interaction[]> => {
  // They are told a little after the paint that they belong to.
  await page.evaluate(
    () => new Promise((idle) => requestAnimationFrame(() => requestIdleCallback(idle, { timeout: 1000 }))),
  );
  return page.evaluate(() => {
    const told = [...window.interactions.values()];
    const short = { duration: 16, type: '', target: '', step: '' };
    return [...told, ...Array<typeof short>(Math.max(0, window.presses - told.length)).fill(short)];
  });
};

interface PerformanceEventTiming extends PerformanceEntry {
  interactionId: number;
}

declare global {
  interface Window {
    interactions: Map<number, Interaction>;
    /** Presses of a pointer and of keys: each begins an interaction. */
    presses: number;
  }
}
