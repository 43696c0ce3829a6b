import { expect, test as base, type Page } from '@playwright/test';
import { hotelSites } from '../demo/hotel-sites.ts';
import { startStack, type Stack } from '../demo/start.ts';
import { RewritingProxy } from './rewriting-proxy.ts';
import { StayDriver } from './stay-driver.ts';
import { ManageDriver } from './manage-driver.ts';
import { ConsoleWatch } from './console-watch.ts';
import { SandboxControl } from './sandbox.ts';
import { TableDriver } from './table-driver.ts';

interface TestFixtures {
  sandbox: SandboxControl;
  /** Bends what the hotel behind the site `bent-hotel` answers; it is hotel-dnipro itself. */
  wire: RewritingProxy;
  widget: TableDriver;
  /** The same element, where its site is a hotel. */
  hotel: StayDriver;
  manage: ManageDriver;
  /** Opens a house's own page, as the demo serves it, or its playground. */
  visit: (page: string) => Promise<void>;
  /** Opens a page that has nothing but the widget. `lang` is the page's, all else the element's attributes. */
  visitBare: (site: string, attributes?: Record<string, string>) => Promise<void>;
}

interface WorkerFixtures {
  stack: Stack;
  rewritingProxy: RewritingProxy;
}

const heardEvents = [
  'booking-ready',
  'booking-step',
  'booking-submit',
  'booking-confirmed',
  'booking-cancelled',
  'booking-pending',
  'booking-unavailable',
  'booking-error',
];

/** hotel-dnipro by another way, and with children up to 12 only. */
const bentHotel = (sites: Record<string, object>): object => {
  const hotel = sites['hotel-dnipro'] as { stay: object };
  return { ...hotel, stay: { ...hotel.stay, maxChildAge: 12 } };
};

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
  rewritingProxy: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const wire = new RewritingProxy();
      await use(wire);
      await wire.close();
    },
    { scope: 'worker' },
  ],

  stack: [
    async ({ rewritingProxy }, use) => {
      const bentBase = await rewritingProxy.open();
      const stack = await startStack({
        // Long enough for every answer that comes, and not longer than a journey wants to wait for one that doesn't.
        timeLimits: { patience: 6000, document: 4000, poll: 100 },
        moreSites: (bookApi, origins) => ({
          'bent-hotel': bentHotel(hotelSites(bentBase, origins)),
          // A site whose operator mistyped the hash.
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
      rewritingProxy.target = stack.sandbox.servioBase;
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

  wire: async ({ rewritingProxy }, use) => {
    await use(rewritingProxy);
    rewritingProxy.stopRewriting();
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

  visit: async ({ page, stack, widget }, use) => {
    await use(async (path) => {
      await page.goto(`${stack.pageUrl}/${path}`);
      await widget.root.first().scrollIntoViewIfNeeded();
    });
  },

  visitBare: async ({ page, stack }, use) => {
    await use(async (site, attributes = {}) => {
      await page.goto(`${stack.pageUrl}/bare/${site}?${new URLSearchParams(attributes).toString()}`);
    });
  },
});

export { expect };
