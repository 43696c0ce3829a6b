import { expect, test } from 'vitest';
import { brotli } from './precompress.ts';
import { measureChunks, type BuiltChunk } from './size-budget.ts';

const chunk = (fileName: string, module: string, more: Partial<BuiltChunk> = {}): BuiltChunk => ({
  fileName,
  code: `export const name = '${fileName}';`,
  isEntry: false,
  imports: [],
  moduleIds: [`/project/src/${module}.ts`],
  ...more,
});
const size = (...chunks: BuiltChunk[]) => chunks.reduce((sum, { code }) => sum + brotli(code).byteLength, 0);

const shared = chunk('shared', 'flow/frame');
const cards = chunk('cards', 'controls/cards');
const entry = chunk('widget', 'widget', { isEntry: true });
const element = chunk('element', 'elements/booking-widget/booking-widget', { imports: ['shared'] });
const table = chunk('table', 'table/table-flow', { imports: ['shared'] });
const stay = chunk('stay', 'stay/stay-flow', { imports: ['shared', 'cards'] });
const popover = chunk('popover', 'controls/popover/popover');
const german = chunk('de', 'text/common/de', { code: 'export const text = "Noch einen Tisch buchen";' });
const english = chunk('en', 'text/common/en', { code: 'export const text = "Book";' });
const all = [entry, element, shared, cards, table, stay, popover, german, english];

test('the launcher counts with everything it imports at once, and nothing it imports later', () => {
  const eager = { ...entry, imports: ['shared'] };
  expect(measureChunks([eager, shared, table]).launcher).toBe(size(eager, shared));
});

test('a flow counts every chunk on its way once, none of another flow, and of the languages the largest', () => {
  const { tableFlow, stayFlow } = measureChunks(all);
  expect(tableFlow).toBe(size(entry, element, shared, table, german));
  expect(stayFlow).toBe(size(entry, element, shared, cards, stay, german));
});
