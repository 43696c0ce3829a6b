import type { CDPSession, Page, Request } from '@playwright/test';

/** What a page asks of the proxy, over a line so slow that what waits for an answer is seen to come after it. */
export class NetworkWatch {
  readonly #devtools: CDPSession;
  readonly #requests: Request[] = [];
  #preflights = 0;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  /** @param origin the proxy's */
  static async of(page: Page, origin: string): Promise<NetworkWatch> {
    const devtools = await page.context().newCDPSession(page);
    const watch = new NetworkWatch(devtools);
    page.on('requestfinished', (request) => {
      if (request.url().startsWith(origin)) watch.#requests.push(request);
    });
    // Playwright tells of no preflight.
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      if (request.method === 'OPTIONS') watch.#preflights++;
    });
    await devtools.send('Network.enable');
    await watch.delay(400);
    await page.addInitScript(() =>
      window.addEventListener('booking-ready', () => (window.readyAt ??= Date.now())),
    );
    return watch;
  }

  /** How long every answer takes at least, in milliseconds. */
  async delay(latency: number): Promise<void> {
    const conditions = { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 };
    await this.#devtools.send('Network.emulateNetworkConditions', conditions);
  }

  get preflights(): number {
    return this.#preflights;
  }

  /** The paths of all that was asked for until `booking-ready`, by rows: what is in one had to wait for the one before. */
  async rowsUntilReady(page: Page): Promise<string[][]> {
    const readyAt = await page.evaluate(() => window.readyAt ?? 0);
    const asked = this.#requests
      .map((request) => {
        const { startTime, responseEnd } = request.timing();
        return { path: new URL(request.url()).pathname, start: startTime, end: startTime + responseEnd };
      })
      .filter(({ start }) => start < readyAt)
      .toSorted((a, b) => a.start - b.start);
    const rows: { path: string; end: number }[][] = [];
    for (const { path, start, end } of asked) {
      const waitedFor = rows.findLastIndex((row) => row.some((earlier) => earlier.end <= start));
      (rows[waitedFor + 1] ??= []).push({ path, end });
    }
    return rows.map((row) => row.map(({ path }) => path));
  }
}

declare global {
  interface Window {
    /** When the page first heard `booking-ready`. */
    readyAt?: number;
  }
}
