/**
 * `npm run bench:calendar`: how long a guest waits for the calendar on a slow phone. More than a year of days with prices, pressed and
 * paged through in Chromium with its processor slowed down four times; each interaction's time to the next paint, as the
 * browser itself reports it (Event Timing). Exit code 1 where the median or the worst is over its limit.
 */
import { chromium, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/** Milliseconds from the press to the paint that shows what it did. */
const limits = { median: 50, worst: 100 };
const slowdown = 4;
/** The shortest that Event Timing reports; what is not reported took no longer. */
const shortest = 16;

/** The page as one script, built as the widget is. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'scripts/bench-calendar-page.ts', formats: ['iife'], name: 'bench' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The page of the benchmark was not built.');
  return chunk.code;
}

/** Keeps the longest event of each interaction, by its id, in the page's `interactions`. */
function observe(threshold: number): void {
  const interactions = new Map<number, number>();
  Object.assign(globalThis, { interactions });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      if (!entry.interactionId) continue;
      const known = interactions.get(entry.interactionId) ?? 0;
      interactions.set(entry.interactionId, Math.max(known, entry.duration));
    }
  }).observe({ type: 'event', durationThreshold: threshold, buffered: true } as PerformanceObserverInit);
}

/** Until what was done is on the screen and all that it set off is over. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 500 })),
      ),
  );

/** What a guest does; returns how many interactions that were. */
async function use(page: Page): Promise<number> {
  let count = 0;
  const after = async (doing: Promise<void>) => {
    await doing;
    await settled(page);
    count++;
  };
  const open = page.locator('[part~=day]:not([part~=unavailable])');
  for (let month = 0; month < 12; month++) await after(page.locator('[part~=calendar-next]').click());
  for (const [arrival, departure] of [
    [2, 5],
    [6, 9],
    [12, 14],
    [1, 3],
  ] as const) {
    await after(open.nth(arrival).click());
    await after(open.nth(departure).click());
    await page.locator('[part~=calendar-previous]').hover();
  }
  for (let month = 0; month < 6; month++) await after(page.locator('[part~=calendar-previous]').click());
  await open.nth(3).focus();
  for (const key of [
    'Enter',
    ...Array<string>(10).fill('ArrowRight'),
    ...Array<string>(6).fill('ArrowDown'),
    'Enter',
    'PageDown',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    ...Array<string>(6).fill('ArrowLeft'),
    'Space',
  ]) {
    await after(page.keyboard.press(key));
  }
  return count;
}

async function measure(viewport: { width: number; height: number }, code: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage({ viewport });
    await page.setContent('<!doctype html><html lang="en"><title>Calendar</title><body></body></html>');
    await page.evaluate(observe, shortest);
    await page.addScriptTag({ content: code });
    await page.locator('[part~=day]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const count = await use(page);
    await settled(page);
    const reported = await page.evaluate(() => [
      ...(globalThis as unknown as { interactions: Map<number, number> }).interactions.values(),
    ]);
    return [...reported, ...Array<number>(Math.max(0, count - reported.length)).fill(shortest)];
  } finally {
    await browser.close();
  }
}

const code = await script();
let isSlow = false;
for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  const times = (await measure(viewport, code)).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? Infinity;
  const worst = times.at(-1) ?? Infinity;
  isSlow ||= median > limits.median || worst > limits.worst;
  console.log(
    `${viewport.width} px wide, ${slowdown}× slower: ${times.length} interactions, ` +
      `median ${median} ms (limit ${limits.median}), worst ${worst} ms (limit ${limits.worst})`,
  );
}
process.exitCode = isSlow ? 1 : 0;
