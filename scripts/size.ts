/** `npm run size`: books a table and a stay in a browser that caches nothing, and shows what the widget weighed on the wire. */
import { chromium, type Page, type Request } from '@playwright/test';
import { startStack } from '../demo/start.ts';
import { noah } from '../e2e/guests.ts';
import { StayDriver } from '../e2e/stay-driver.ts';
import { SandboxControl } from '../e2e/sandbox.ts';
import { TableDriver } from '../e2e/table-driver.ts';
import { buildIfStale } from './built.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { goals, limits, type Part } from './size-budget.ts';

/** A file's name without its hash, and its bytes as they came over the wire, without headers. */
type Sizes = Map<string, number>;

const sum = (sizes: Sizes) => [...sizes.values()].reduce((total, size) => total + size, 0);

/** Keeps the scripts and style sheets that the proxy serves, as they arrive. */
function collect(page: Page, proxyUrl: string): () => Promise<Sizes> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    const isCode = ['script', 'stylesheet'].includes(request.resourceType());
    if (isCode && request.url().startsWith(proxyUrl)) requests.push(request);
  });
  return async () => {
    const sizes = new Map<string, number>();
    for (const request of requests) {
      const response = await request.response();
      const encoding = await response?.headerValue('content-encoding');
      if (encoding !== 'br')
        throw new Error(`${request.url()} came as ${encoding ?? 'plain'}, not as brotli.`);
      const name = new URL(request.url()).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, '');
      sizes.set(name, (sizes.get(name) ?? 0) + (await request.sizes()).responseBodySize);
    }
    return sizes;
  };
}

interface Journey {
  site: string;
  book(page: Page, sandbox: SandboxControl): Promise<void>;
}

/** From the first look to the confirmation, as a guest who is new here. */
const table: Journey = {
  site: 'seehaus',
  async book(page, sandbox) {
    const widget = new TableDriver(page);
    await widget.root.scrollIntoViewIfNeeded();
    await widget.isAt('room');
    await widget.chooseRoom('Gartensaal');
    await widget.next();
    await widget.askFor({ partySize: 4, date: '2026-12-04', time: '19:00' });
    await widget.isAt('choice');
    await widget.next();
    await widget.isAt('guest');
    await widget.fillGuest(noah);
    await widget.next();
    await widget.isAt('code');
    await widget.enterCode(await sandbox.code(noah.mobile));
    await widget.isAt('confirmed');
  },
};

const stay: Journey = {
  site: 'hotel-dnipro',
  async book(page) {
    const widget = new StayDriver(page);
    await widget.root.scrollIntoViewIfNeeded();
    await widget.askFor({ arrival: '2026-12-08', departure: '2026-12-10' });
    await widget.chooseRoomType('14');
    await widget.chooseRate('101');
    await widget.isAt('guest');
    await widget.fillGuest(noah);
    await widget.next();
    await widget.isAt('review');
    await widget.next();
    await widget.isAt('confirmed');
  },
};

async function measure({ site, book }: Journey): Promise<{ launcher: Sizes; flow: Sizes }> {
  const stack = await startStack();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const sandbox = new SandboxControl(stack.sandbox.control);
    await sandbox.reset();
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    // The widget stands far below what the guest sees first.
    await page.addInitScript(() => {
      const far = new CSSStyleSheet();
      far.replaceSync('main { padding-top: 5000px }');
      document.adoptedStyleSheets = [far];
    });
    const sizes = collect(page, stack.proxyUrl);
    await page.goto(`${stack.pageUrl}/bare/${site}`, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const launcher = await sizes();
    await book(page, sandbox);
    return { launcher, flow: await sizes() };
  } finally {
    await browser.close();
    await stack.close();
  }
}

function print(title: string, sizes: Sizes, part: Part): boolean {
  console.log(`\n${title}`);
  for (const [name, size] of sizes) console.log(`  ${String(size).padStart(7)}  ${name}`);
  const total = sum(sizes);
  const goal = goals[part];
  const verdict = total > limits[part] ? 'TOO LARGE' : goal && total > goal ? `ok, goal ${goal}` : 'ok';
  console.log(`  ${String(total).padStart(7)}  bytes in all, of ${limits[part]} (${verdict})`);
  return total > 0 && total <= limits[part];
}

buildIfStale();
const [atTable, atHotel] = [await measure(table), await measure(stay)];
const fits = [
  print('Before the guest comes near (brotli, on the wire)', atTable.launcher, 'launcher'),
  print('From the script tag to a booked table', atTable.flow, 'tableFlow'),
  print('From the script tag to a booked stay', atHotel.flow, 'stayFlow'),
];
process.exitCode = fits.every(Boolean) ? 0 : 1;
