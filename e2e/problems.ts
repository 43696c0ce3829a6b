import type { Page } from '@playwright/test';

/**
 * Collects what no guest sees and every developer does: console errors and warnings, errors nobody caught, rejections
 * nobody handled. One line is let pass: the browser itself writes one for each answer of the API that is not 2xx, and
 * refusals are what these journeys are about.
 */
export class Problems {
  readonly #found: string[] = [];

  watch(page: Page): void {
    page.on('console', (message) => {
      const isFailedResponse = message.text().startsWith('Failed to load resource:');
      if (isFailedResponse && /\/v1\/sites\//.test(message.location().url)) return;
      if (['error', 'warning'].includes(message.type()))
        this.#found.push(`${message.type()}: ${message.text()}`);
    });
    // Chromium reports rejections that nobody handled as page errors, too.
    page.on('pageerror', (error) => this.#found.push(`uncaught: ${error.stack ?? error.message}`));
  }

  get found(): readonly string[] {
    return this.#found;
  }
}
