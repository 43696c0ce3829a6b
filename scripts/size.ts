/**
 * `npm run size`: books a table and a stay in a browser that caches nothing, and shows what the widget weighed on the wire:
 * before the guest comes near, until the first step can be used, and until the booking is confirmed; and whose bytes they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startStack, type Stack } from '../demo/start.ts';
import { noah } from '../e2e/guests.ts';
import { SandboxControl } from '../e2e/sandbox.ts';
import { StayDriver } from '../e2e/stay-driver.ts';
import { TableDriver } from '../e2e/table-driver.ts';
import { owners, shareOut, type Owner } from './attribution.ts';
import { buildIfStale } from '../demo/built.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { firstStep, observeFirstStep } from './first-step.ts';
import { logRequests, type PageRequest } from './requests.ts';
import { limits, verdictOf, type Part } from './size-limits.ts';

/** What the guest does at a step, until the next. */
type Doing = Record<string, () => Promise<void>>;

/** Goes through the steps, whichever of them come, until one that asks for nothing. */
async function walk(widget: TableDriver | StayDriver, doing: Doing): Promise<void> {
  for (;;) {
    const step = (await widget.root.getAttribute('step')) ?? '';
    if (step === 'confirmed') return;
    const act = doing[step];
    if (!act) throw new Error(`The flow came to "${step}".`);
    await act();
    await widget.page.waitForFunction(
      (left) => document.querySelector('booking-widget')?.getAttribute('step') !== left,
      step,
    );
  }
}

interface Journey {
  kind: 'table' | 'stay';
  site: string;
  book(page: Page, sandbox: SandboxControl): Promise<void>;
}

/** As a guest who is new here, and gets a code. */
const table: Journey = {
  kind: 'table',
  site: 'seehaus',
  async book(page, sandbox) {
    const widget = new TableDriver(page);
    const next = () => widget.next();
    await walk(widget, {
      when: () => widget.askFor({ partySize: 4, date: '2026-12-04', time: '19:00' }),
      guest: async () => {
        await widget.fillGuest(noah);
        await next();
      },
      code: async () => widget.enterCode(await sandbox.code(noah.mobile)),
    });
  },
};

const stay: Journey = {
  kind: 'stay',
  site: 'hotel-dnipro',
  async book(page) {
    const widget = new StayDriver(page);
    const next = () => widget.next();
    await walk(widget, {
      dates: () => widget.askFor({ arrival: '2026-12-08', departure: '2026-12-10' }),
      rooms: () => widget.chooseRoomType('14'),
      rates: () => widget.chooseRate('101'),
      guest: async () => {
        await widget.fillGuest(noah);
        await next();
      },
      review: next,
    });
  },
};

/** Scripts and style sheets of the proxy's. @throws where one did not come as brotli */
function codeOf(requests: readonly PageRequest[], proxyUrl: string): PageRequest[] {
  const code = requests.filter(
    ({ url, type }) => url.startsWith(proxyUrl) && ['Script', 'Stylesheet'].includes(type),
  );
  const plain = code.find(({ encoding }) => encoding !== 'br');
  if (plain) throw new Error(`${plain.url} came as "${plain.encoding}", not as brotli.`);
  return code;
}

interface Measured {
  launcher: PageRequest[];
  start: PageRequest[];
  flow: PageRequest[];
}

async function measure({ site, book }: Journey, stack: Stack, browser: Browser): Promise<Measured> {
  const sandbox = new SandboxControl(stack.sandbox.control);
  await sandbox.reset();
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const requests = await logRequests(await page.context().newCDPSession(page));
  await observeFirstStep(page);
  // The widget stands far below what the guest sees first.
  await page.addInitScript(() => {
    const far = new CSSStyleSheet();
    far.replaceSync('main { padding-top: 5000px }');
    document.adoptedStyleSheets = [far];
  });
  const code = () => codeOf(requests, stack.proxyUrl);
  await page.goto(`${stack.pageUrl}/bare/${site}`, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const launcher = code();
  await page.locator('booking-widget').scrollIntoViewIfNeeded();
  const { at } = await firstStep(page);
  await book(page, sandbox);
  const flow = code();
  await page.close();
  return { launcher, start: flow.filter(({ start }) => start <= at), flow };
}

const number = (bytes: number) => String(Math.round(bytes)).padStart(8);
const sum = (requests: readonly PageRequest[]) => requests.reduce((total, { body }) => total + body, 0);

function print(title: string, requests: readonly PageRequest[], part: Part): boolean {
  console.log(`\n${title}`);
  for (const { url, body } of requests) {
    console.log(`${number(body)}  ${new URL(url).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, '')}`);
  }
  const total = sum(requests);
  console.log(`${number(total)}  bytes in all, ${verdictOf(part, total)}`);
  return total > 0 && total <= limits[part];
}

/** Whose the bytes are, by the maps beside the built scripts. */
function ownersOf(requests: readonly PageRequest[]): Map<Owner, number> {
  const total = new Map<Owner, number>();
  for (const { url, body } of requests) {
    const file = join(import.meta.dirname, '../dist/widget', new URL(url).pathname);
    // What the bundler itself has written has none.
    const map = existsSync(`${file}.map`) ? readFileSync(`${file}.map`, 'utf8') : null;
    for (const [owner, bytes] of shareOut(body, readFileSync(file, 'utf8'), map))
      total.set(owner, (total.get(owner) ?? 0) + bytes);
  }
  return total;
}

function printOwners({ start, flow }: Measured): void {
  const [atStart, inAll] = [ownersOf(start), ownersOf(flow)];
  console.log('\nWhose they are: until the first step, and in all');
  for (const owner of owners) {
    const bytes = inAll.get(owner);
    if (bytes) console.log(`${number(atStart.get(owner) ?? 0)}${number(bytes)}  ${owner}`);
  }
}

buildIfStale();
const stack = await startStack();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  const fits: boolean[] = [];
  for (const journey of [table, stay]) {
    const measured = await measure(journey, stack, browser);
    const { kind } = journey;
    console.log(`\n=== a ${kind}: bytes of script, brotli, on the wire ===`);
    fits.push(
      print('Before the guest comes near', measured.launcher, 'launcher'),
      print('Until the first step can be used', measured.start, `${kind}Start`),
      print('Until the booking is confirmed', measured.flow, `${kind}Flow`),
    );
    printOwners(measured);
  }
  process.exitCode = fits.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await stack.close();
}
