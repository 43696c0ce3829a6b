import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { hotels, restaurants } from '../demo/sandbox/index.ts';
import { sitesOf } from '../e2e/first-step-heights.ts';
import { reservedHeights } from '../src/reserved-heights.ts';
import { reservedFiles } from './reserved-files.ts';

test.each(Object.keys(reservedFiles))('%s is as it is written from the measured heights', async (path) => {
  const options = { filepath: path, printWidth: 110, singleQuote: true };
  const written = await format(reservedFiles[path]?.(reservedHeights) ?? '', options);
  expect(readFileSync(path, 'utf8')).toBe(written);
});

test('a page names its own sites: every hotel is in the rules for a stay, and no restaurant', () => {
  expect([...sitesOf.stay].sort()).toEqual(hotels.map(({ site }) => site).sort());
  const css = readFileSync('demo/sites/reserved.css', 'utf8');
  for (const { site } of hotels) expect(css).toContain(`[site='${site}']`);
  for (const { site } of restaurants) expect(css).not.toContain(`[site='${site}']`);
  expect(css).not.toContain('*=');
});
