import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SourceMapConsumer } from 'source-map-js';
import { expect, test } from './fixtures.ts';

const root = join(import.meta.dirname, '..');

/** Where a script's place comes from: the file, by its path in the project, and the text of its line. */
interface Origin {
  file: string;
  line: string;
}

/** The origins of an error's stack, as far as it lies in the built widget; the innermost first. */
function originsOf(stack: string, proxyUrl: string): Origin[] {
  const places = [...stack.matchAll(/(https?:\/\/[^\s)]+\.js):(\d+):(\d+)/g)];
  return places.flatMap(([, url = '', line, column]) => {
    if (!url.startsWith(proxyUrl)) return [];
    const map = join(root, 'dist/widget', `${new URL(url).pathname}.map`);
    const place = new SourceMapConsumer(JSON.parse(readFileSync(map, 'utf8'))).originalPositionFor({
      line: Number(line),
      // A stack counts columns from 1, a map from 0.
      column: Number(column) - 1,
    });
    const file = resolve(dirname(map), place.source);
    expect(existsSync(file), `${url}:${line}:${column} comes from ${place.source}`).toBe(true);
    const lines = readFileSync(file, 'utf8').split('\n');
    return [{ file: relative(root, file), line: lines[place.line - 1] ?? '' }];
  });
}

test('an error thrown under the script tag leads to its line', async ({ browser, stack }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    customElements.define = () => {
      throw new Error('not today');
    };
  });
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto(`${stack.pageUrl}/bare/gasthof-adler`);
  const [, error] = (await warned).args();
  const thrown = (await error?.evaluate((value) => (value as unknown as Error).stack)) ?? '';
  const [origin] = originsOf(thrown, stack.proxyUrl);
  expect(origin?.file).toBe('src/widget.ts');
  expect(origin?.line).toContain('customElements.define(');
  await page.close();
});

test('an error thrown while the element tells the page something leads to its line', async ({
  browser,
  stack,
}) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    window.addEventListener('booking-ready', () => {
      throw new Error('not today');
    });
  });
  const thrown = page.waitForEvent('pageerror');
  await page.goto(`${stack.pageUrl}/bare/gasthof-adler`);
  const { stack: text = '' } = await thrown;
  const origins = originsOf(text, stack.proxyUrl);
  expect(origins.length, text).toBeGreaterThan(1);
  expect(origins[0]?.file).toMatch(/^src\//);
  expect(origins[0]?.line).toContain('dispatchEvent(');
  // Libraries are whole, so that their lines are told, too.
  for (const { file } of origins) expect(file).toMatch(/^src\/|\bnode_modules\//);
  await page.close();
});

test('a warning about a wrong attribute leads to its line', async ({ browser, stack }) => {
  const page = await browser.newPage();
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto(`${stack.pageUrl}/bare/gasthof-adler?party-size=many`);
  const { url, lineNumber, columnNumber } = (await warned).location();
  // A console message counts both from 0.
  const [origin] = originsOf(`${url}:${lineNumber + 1}:${columnNumber + 1}`, stack.proxyUrl);
  expect(origin?.file).toMatch(/^src\//);
  expect(origin?.line).toContain('console.warn(');
  await page.close();
});
