import { hotelSites } from '../../demo/hotel-sites.ts';
import { test as base, type WorkerFixtures } from '../fixtures.ts';
import { RewritingProxy } from './rewriting-proxy.ts';

/** hotel-dnipro by way of the rewriting proxy, and with children up to 12 only. */
function rewrittenHotel(baseUrl: string, origins: readonly string[]): object {
  const sites: Record<string, object> = hotelSites(baseUrl, origins);
  const hotel = sites['hotel-dnipro'] as { stay: object };
  return { ...hotel, stay: { ...hotel.stay, maxChildAge: 12 } };
}

interface ServioWorkerFixtures extends WorkerFixtures {
  rewritingProxy: RewritingProxy;
}

/** With the site `rewritten-hotel`, and a hand on what its hotel answers. */
export const test = base.extend<{ answers: RewritingProxy }, ServioWorkerFixtures>({
  rewritingProxy: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const proxy = new RewritingProxy();
      await proxy.open();
      await use(proxy);
      await proxy.close();
    },
    { scope: 'worker' },
  ],

  moreSites: [
    async ({ rewritingProxy }, use) =>
      use((_bookApi, origins) => ({ 'rewritten-hotel': rewrittenHotel(rewritingProxy.url, origins) })),
    { scope: 'worker' },
  ],

  stack: [
    async ({ stack, rewritingProxy }, use) => {
      rewritingProxy.target = stack.sandbox.servioBase;
      await use(stack);
    },
    { scope: 'worker' },
  ],

  answers: async ({ rewritingProxy }, use) => {
    await use(rewritingProxy);
    rewritingProxy.stopRewriting();
  },
});
