import { expect, test as base, type Page } from '@playwright/test';
import { startStack, type Stack } from '../demo/start.ts';
import { Problems } from './problems.ts';
import { SandboxControl } from './sandbox.ts';
import { Widget } from './widget.ts';

interface TestFixtures {
  sandbox: SandboxControl;
  widget: Widget;
  /** Opens a house's own page, as the demo serves it, or its playground. */
  visit: (page: string) => Promise<void>;
  /** Opens a page that has nothing but the widget. `lang` is the page's, all else the element's attributes. */
  visitBare: (site: string, attributes?: Record<string, string>) => Promise<void>;
}

interface WorkerFixtures {
  stack: Stack;
}

const heardEvents = [
  'booking-ready',
  'booking-step',
  'booking-submit',
  'booking-confirmed',
  'booking-pending',
  'booking-unavailable',
  'booking-error',
];

/** From the first script on, so that no event is missed. */
const listen = (page: Page) =>
  page.addInitScript((types) => {
    window.heard = [];
    for (const type of types) {
      window.addEventListener(type, (event) => {
        const own = Object.entries({ ...event }).filter(([name]) => name !== 'isTrusted');
        const detail = Object.fromEntries(own) as Record<string, unknown>;
        window.heard.push({ type, detail });
      });
    }
  }, heardEvents);

export const test = base.extend<TestFixtures, WorkerFixtures>({
  stack: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const stack = await startStack({
        // A site whose operator mistyped the hash.
        moreSites: (bookApi, origins) => ({
          mistyped: {
            upstream: 'foratable',
            baseUrl: bookApi,
            origins,
            restaurantHash: '0'.repeat(32),
            username: { env: 'GASTHOF_ADLER_USER' },
            password: { env: 'GASTHOF_ADLER_PASSWORD' },
            timeZone: 'Europe/Zurich',
            languages: ['de', 'en'],
            smsCountries: ['CH'],
            name: 'Gasthof Vertippt',
            phone: '+41 44 555 01 99',
          },
        }),
      });
      await use(stack);
      await stack.close();
    },
    { scope: 'worker' },
  ],

  sandbox: async ({ stack }, use) => {
    const sandbox = new SandboxControl(stack.sandbox.control);
    await sandbox.reset();
    await use(sandbox);
  },

  // Asking for the sandbox resets it before every journey, also before those that don't name it.
  page: async ({ page, sandbox: _sandbox }, use) => {
    const problems = new Problems();
    problems.watch(page);
    await listen(page);
    await use(page);
    expect(problems.found, 'what the console said').toEqual([]);
  },

  widget: async ({ page }, use) => {
    await use(new Widget(page));
  },

  visit: async ({ page, stack, widget }, use) => {
    await use(async (path) => {
      await page.goto(`${stack.pageUrl}/${path}`);
      await widget.root.scrollIntoViewIfNeeded();
    });
  },

  visitBare: async ({ page, stack }, use) => {
    await use(async (site, attributes = {}) => {
      await page.goto(`${stack.pageUrl}/bare/${site}?${new URLSearchParams(attributes).toString()}`);
    });
  },
});

export { expect };
