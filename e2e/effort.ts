import type { Page } from '@playwright/test';

/** What a booking takes of a guest. */
export interface Effort {
  /** Presses by pointer within the page's booking elements, but for those that only go to a field. */
  taps: number;
  /** The fields that were typed into or picked from, each once, in their order. */
  fields: string[];
}

/**
 * Counts what a guest does by pointer and what they fill in. Call it before the page is opened; the answer reads what
 * was counted since.
 */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.addInitScript(() => {
    const effort: Effort = { taps: 0, fields: [] };
    window.effort = effort;
    const isField = (target: EventTarget | undefined): target is HTMLInputElement =>
      target instanceof Element &&
      target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
    const isOurs = (event: Event): boolean =>
      event.composedPath().some((one) => one instanceof Element && one.localName.startsWith('booking-'));
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && isOurs(event) && !isField(event.composedPath()[0])) effort.taps++;
      },
      true,
    );
    for (const type of ['input', 'change']) {
      window.addEventListener(
        type,
        (event) => {
          const [target] = event.composedPath();
          if (isField(target) && isOurs(event) && !effort.fields.includes(target.name))
            effort.fields.push(target.name);
        },
        true,
      );
    }
  });
  return () => page.evaluate(() => window.effort);
}

declare global {
  interface Window {
    effort: Effort;
  }
}
