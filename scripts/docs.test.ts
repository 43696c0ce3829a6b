import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCases } from '../e2e/errors/errors.ts';
import { errorsPage } from './errors-page.ts';

test('docs/errors.md is what npm run docs would write now', async () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(await errorsPage(errorCases));
});

test('every error of a guest’s method is in the table', async () => {
  const { errorNumbers } = await import('../demo/sandbox/foratable/errors.ts');
  const keys = new Set(errorCases.map(({ key }) => key));
  expect([...keys].sort()).toEqual(Object.keys(errorNumbers).sort());
});
