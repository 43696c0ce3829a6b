/**
 * `npm run bench:start`: how long a guest with a slow telephone waits until the first step can be used, of a table and of a
 * stay, against a floor: a page with one script and one call of the same bytes. In one run, page and floor by turns, each
 * time in a new browser context without a cache; the median counts. Exit code 1 where a goal is missed.
 */
import { chromium, type Browser } from '@playwright/test';
import { startStack } from '../demo/start.ts';
import { SandboxControl } from '../e2e/sandbox.ts';
import { startFloor } from './bench-floor.ts';
import { buildIfStale } from '../demo/built.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { firstStep, observeFirstStep } from './first-step.ts';
import { logRequests, requestsInARow, type PageRequest } from './requests.ts';

const runs = Number(process.env.RUNS ?? 7);
/** As a telephone on a slow mobile network. */
const network = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const goals = { ratio: 1.3, rows: 3, preflights: 0, shift: 0 };

interface Run {
  /** Milliseconds from asking for the page, and from having it. */
  time: number;
  afterPage: number;
  shift: number;
  /** What was asked for after the page itself and before the first step, and answered. */
  requests: PageRequest[];
}

async function run(browser: Browser, url: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'de-CH' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = await logRequests(session);
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await observeFirstStep(page);
    await page.goto(url, { waitUntil: 'commit' });
    const { at, after, shift } = await firstStep(page);
    const html = requests.find(({ type }) => type === 'Document');
    if (!html) throw new Error(`${url} is no page.`);
    return {
      time: after,
      afterPage: at - html.end,
      shift,
      requests: requests.filter(
        ({ type, start, end, url: asked }) =>
          type !== 'Document' && start < at && end <= at && !asked.endsWith('/favicon.ico'),
      ),
    };
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const isScript = ({ type }: PageRequest) => type === 'Script';
const isPreflight = ({ type }: PageRequest) => type === 'Preflight';
const bytes = (requests: readonly PageRequest[]) => requests.reduce((total, each) => total + each.bytes, 0);
const bodies = (requests: readonly PageRequest[]) => requests.reduce((total, each) => total + each.body, 0);

/** What there is to tell of a page: of the times the median, of all else the worst. */
function summarise(all: readonly Run[]) {
  return {
    rows: Math.max(...all.map(({ requests }) => requestsInARow(requests))),
    requests: Math.max(...all.map(({ requests }) => requests.length)),
    preflights: Math.max(...all.map(({ requests }) => requests.filter(isPreflight).length)),
    bytes: Math.max(...all.map(({ requests }) => bytes(requests))),
    shift: Math.max(...all.map(({ shift }) => shift)),
    time: median(all.map(({ time }) => time)),
    fastest: Math.min(...all.map(({ time }) => time)),
    afterPage: median(all.map(({ afterPage }) => afterPage)),
  };
}
type Summary = ReturnType<typeof summarise>;

const heads = ['in a row', 'requests', 'preflights', 'bytes', 'ms', 'fastest', 'after page'];

const row = (name: string, cells: readonly (string | number)[]) =>
  console.log(`  ${name.padEnd(7)}${cells.map((cell) => String(cell).padStart(11)).join('')}`);

const line = (name: string, { rows, requests, preflights, bytes, time, fastest, afterPage }: Summary): void =>
  row(name, [rows, requests, preflights, bytes, ...[time, fastest, afterPage].map(Math.round)]);

/** Says by how much a goal is missed, where it is. */
function isReached(what: string, value: number, goal: number): boolean {
  const missed = value - goal;
  const tell = (number: number) => String(Math.round(number * 10_000) / 10_000);
  console.log(
    `  ${what}: ${tell(value)} (goal ${tell(goal)}${missed > 0 ? `, missed by ${tell(missed)}` : ''})`,
  );
  return missed <= 0;
}

buildIfStale();
const stack = await startStack();
const floor = await startFloor();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const reached: boolean[] = [];
try {
  await new SandboxControl(stack.sandbox.control).reset();
  console.log(
    `150 ms latency, 1.6 Mbit/s down, processor ${slowdown}× slower; ${runs} runs. Requests are counted after the page itself.`,
  );
  for (const [kind, site] of [
    ['table', 'seehaus'],
    ['stay', 'hotel-dnipro'],
  ] as const) {
    const url = `${stack.pageUrl}/bare/${site}`;
    // The first is a rehearsal: it warms the servers up, and says how heavy the floor has to be.
    const { requests } = await run(browser, url);
    const size = {
      script: bodies(requests.filter(isScript)),
      answer: bodies(requests.filter((request) => !isScript(request))),
    };
    await run(browser, floor.url(size));
    const [ours, theirs]: [Run[], Run[]] = [[], []];
    for (let count = 0; count < runs; count++) {
      theirs.push(await run(browser, floor.url(size)));
      ours.push(await run(browser, url));
    }
    const [widget, least] = [summarise(ours), summarise(theirs)];
    console.log(`\n${kind} (${site})`);
    row('', heads);
    line('floor', least);
    line('widget', widget);
    reached.push(
      isReached('ratio to the floor', widget.time / least.time, goals.ratio),
      isReached('requests in a row', widget.rows, goals.rows),
      isReached('preflights', widget.preflights, goals.preflights),
      isReached('layout shift', widget.shift, goals.shift),
    );
    const ratio = (of: (summary: Summary) => number) => (of(widget) / of(least)).toFixed(2);
    console.log(
      `  the ratio of the fastest runs is ${ratio(({ fastest }) => fastest)}, without the page itself ${ratio(({ afterPage }) => afterPage)}`,
    );
  }
} finally {
  await browser.close();
  await floor.close();
  await stack.close();
}
process.exitCode = reached.every(Boolean) ? 0 : 1;
