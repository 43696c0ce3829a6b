import { expect, test } from 'vitest';
import { brotli } from './precompress.ts';
import { measureChunks, type BuiltChunk } from './size-budget.ts';

const chunk = (fileName: string, more: Partial<BuiltChunk>): BuiltChunk => ({
  fileName,
  code: `export const name = '${fileName}';`,
  isEntry: false,
  imports: [],
  moduleIds: [`/project/src/${fileName}.ts`],
  ...more,
});
const size = (...chunks: BuiltChunk[]) => chunks.reduce((sum, { code }) => sum + brotli(code).byteLength, 0);

const shared = chunk('shared', {});
const entry = chunk('widget', { isEntry: true, imports: ['shared'] });
const table = chunk('table', { imports: ['shared'] });
const german = chunk('de', {
  moduleIds: ['/project/src/text/de.ts'],
  code: 'export const text = "Tisch buchen";',
});
const english = chunk('en', { moduleIds: ['/project/src/text/en.ts'], code: 'export const text = "Book";' });

test('the launcher counts with everything it imports at once, and nothing it imports later', () => {
  expect(measureChunks([entry, shared, table]).launcher).toBe(size(entry, shared));
});

const popover = chunk('popover', { moduleIds: ['/project/src/controls/popover/popover.ts'] });

test('the table flow counts every chunk on its way, and of the languages the largest', () => {
  expect(measureChunks([entry, shared, table, popover, german, english]).tableFlow).toBe(
    size(entry, shared, table, german),
  );
});
