import type { Page } from '@playwright/test';

/** The browser's own lines for calls that a journey breaks, or whose session or upstream it takes away. */
const provoked = /^Failed to load resource: (net::|.*status of (401|502|503|504))/;

/**
 * Collects what no guest sees and every developer does: console errors and warnings, errors nobody caught, rejections
 * nobody handled.
 */
export class ConsoleWatch {
  readonly #found: string[] = [];

  watch(page: Page): void {
    page.on('console', (message) => {
      if (/\/v1\/sites\//.test(message.location().url) && provoked.test(message.text())) return;
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
