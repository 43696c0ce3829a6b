import { expect, test as base, type Page } from '@playwright/test';
import { startStack, type Stack, type StackOptions } from '../demo/start.ts';
import { StayBeginnings, TableBeginnings, type VisitBare } from './beginnings.ts';
import { ConsoleWatch } from './console-watch.ts';
import { FeedbackDriver, ReviewsDriver } from './feedback-driver.ts';
import { FinderDriver } from './finder-driver.ts';
import { ManageDriver } from './manage-driver.ts';
import { SandboxControl } from './sandbox.ts';
import { StayDriver } from './stay-driver.ts';
import { TableDriver } from './table-driver.ts';

interface TestFixtures {
  sandbox: SandboxControl;
  widget: TableDriver;
  /** The same element, where its site is a hotel. */
  hotel: StayDriver;
  manage: ManageDriver;
  feedback: FeedbackDriver;
  reviews: ReviewsDriver;
  finder: FinderDriver;
  /** Opens a page of the demo: a house's own, or the playground. */
  visit: (page: string) => Promise<void>;
  visitBare: VisitBare;
  /** Begins a journey to a table where it has something to show. */
  table: TableBeginnings;
  /** The same for a room. */
  stay: StayBeginnings;
}

export interface WorkerFixtures {
  stack: Stack;
  /** Sites of the proxy beside the demo's own. */
  moreSites: NonNullable<StackOptions['moreSites']>;
}

const heardEvents = [
  'booking-ready',
  'booking-step',
  'booking-submit',
  'booking-confirmed',
  'booking-requested',
  'booking-held',
  'booking-handoff',
  'booking-cancelled',
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
  moreSites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => use(() => ({})),
    { scope: 'worker' },
  ],

  stack: [
    async ({ moreSites }, use) => {
      // Reviews are read anew each time, as the clock is set back for each journey.
      // Long enough for every answer that comes, and not longer than a journey wants to wait for one that doesn't.
      const timeLimits = { patience: 6000, document: 4000, poll: 100, reviews: 0 };
      const stack = await startStack({ timeLimits, moreSites });
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
    const problems = new ConsoleWatch();
    problems.watch(page);
    await listen(page);
    await use(page);
    expect(problems.found, 'what the console said').toEqual([]);
  },

  widget: async ({ page }, use) => {
    await use(new TableDriver(page));
  },

  hotel: async ({ page }, use) => {
    await use(new StayDriver(page));
  },

  manage: async ({ page }, use) => {
    await use(new ManageDriver(page));
  },

  feedback: async ({ page, stack }, use) => {
    await use(new FeedbackDriver(page, stack.pageUrl));
  },

  reviews: async ({ page, stack }, use) => {
    await use(new ReviewsDriver(page, stack.pageUrl));
  },

  finder: async ({ page }, use) => {
    await use(new FinderDriver(page));
  },

  visit: async ({ page, stack }, use) => {
    await use(async (path) => {
      await page.goto(`${stack.pageUrl}/${path}`);
      await page.locator('booking-widget, booking-finder').first().scrollIntoViewIfNeeded();
    });
  },

  visitBare: async ({ page, stack }, use) => {
    await use(async (site, attributes = {}) => {
      await page.goto(`${stack.pageUrl}/bare/${site}?${new URLSearchParams(attributes).toString()}`);
    });
  },

  table: async ({ widget, visitBare }, use) => {
    await use(new TableBeginnings(widget, visitBare));
  },

  stay: async ({ hotel, visitBare }, use) => {
    await use(new StayBeginnings(hotel, visitBare));
  },
});

export { expect };
