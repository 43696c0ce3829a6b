/**
 * `npm run reserve`: measures how high the first step is, of tables, of stays and of the finder, in every language and in what widths a page
 * gives it, and writes what is to be reserved: for the script tag, and as rules for a page's own style sheet.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { buildIfStale } from '../demo/built.ts';
import { startStack } from '../demo/start.ts';
import {
  firstStepHeights,
  languages,
  sitesOf,
  widths,
  type Kind,
  type Width,
} from '../e2e/first-step-heights.ts';
import { SandboxControl } from '../e2e/sandbox.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { reservedFiles, type ReservedHeights } from './reserved-files.ts';

const all = Object.entries(widths) as [Width, readonly number[]][];
const given = all.flatMap(([, each]) => each);
/** Pixels as half rems, never too few. */
const rem = (pixels: number): number => Math.ceil(pixels / 8) / 2;

buildIfStale();
const stack = await startStack();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
try {
  await new SandboxControl(stack.sandbox.control).reset();
  const page = await browser.newPage();
  const highest = async (kind: Kind) => {
    const most = given.map(() => 0);
    for (const site of sitesOf[kind])
      for (const lang of languages) {
        const heights = await firstStepHeights(page, `${stack.pageUrl}/bare/${site}?lang=${lang}`, given);
        console.log(`${site}, ${lang}: ${heights.map((height) => Math.ceil(height)).join(' ')}`);
        heights.forEach((height, i) => (most[i] = Math.max(most[i] ?? 0, height)));
      }
    const of = (width: Width) =>
      rem(
        Math.max(
          ...most.filter((_, i) => (widths[width] as readonly (number | undefined)[]).includes(given[i])),
        ),
      );
    return { narrow: of('narrow'), phone: of('phone'), wide: of('wide') };
  };
  const heights: ReservedHeights = {
    table: await highest('table'),
    stay: await highest('stay'),
    finder: await highest('finder'),
  };
  for (const [path, text] of Object.entries(reservedFiles)) writeFileSync(path, text(heights));
  execFileSync('npx', ['prettier', '--log-level', 'warn', '--write', ...Object.keys(reservedFiles)], {
    stdio: 'inherit',
  });
  console.log(heights);
} finally {
  await browser.close();
  await stack.close();
}
