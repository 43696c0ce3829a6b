import { expect, test } from 'vitest';
import { brotli } from './precompress.ts';
import { measureChunks, type BuiltChunk } from './size-budget.ts';
import { verdict } from './size-limits.ts';

const chunk = (fileName: string, module: string, more: Partial<BuiltChunk> = {}): BuiltChunk => ({
  fileName,
  code: `export const name = '${fileName}';`,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  moduleIds: [`/project/src/${module}.ts`],
  ...more,
});
const size = (...chunks: BuiltChunk[]) => chunks.reduce((sum, { code }) => sum + brotli(code).byteLength, 0);

const texts = (['common', 'table', 'stay', 'manage', 'booked'] as const).flatMap((catalog) => [
  chunk(`de-${catalog}`, `text/de/${catalog}`, {
    code: `export const ${catalog} = "Noch einen Tisch buchen";`,
  }),
  chunk(`en-${catalog}`, `text/en/${catalog}`, { code: `export const ${catalog} = "Book";` }),
]);
const german = (catalog: string) => texts.find(({ fileName }) => fileName === `de-${catalog}`) as BuiltChunk;

const entry = chunk('widget', 'widget', { isEntry: true, dynamicImports: ['element', 'manage'] });
const panel = chunk('panel', 'flow/frame', {
  dynamicImports: ['popover', 'history', ...texts.map(({ fileName }) => fileName)],
});
const element = chunk('element', 'elements/booking-widget/booking-widget', {
  imports: ['panel'],
  dynamicImports: ['table', 'stay'],
});
const table = chunk('table', 'table/table-flow', { imports: ['panel'], dynamicImports: ['table-later'] });
const tableLater = chunk('table-later', 'table/steps/guest', { imports: ['guest'] });
const stay = chunk('stay', 'stay/stay-flow', { imports: ['panel', 'cards'], dynamicImports: ['stay-later'] });
const cards = chunk('cards', 'controls/cards');
const stayLater = chunk('stay-later', 'stay/steps/review', { imports: ['guest'] });
const guest = chunk('guest', 'flow/guest/guest-form');
const popover = chunk('popover', 'controls/popover/popover');
const history = chunk('history', 'elements/booking-widget/step-history');
const manage = chunk('manage', 'elements/booking-manage/booking-manage', { imports: ['panel'] });
const all = [
  ...[entry, panel, element, table, tableLater, stay, cards, stayLater, guest, popover, history, manage],
  ...texts,
];

test('the launcher counts with everything it imports at once, and nothing it imports later', () => {
  const eager = { ...entry, imports: ['panel'] };
  expect(measureChunks([eager, panel, table]).launcher).toBe(size(eager, panel));
});

test('until the first step: each chunk on the way once, none of another kind or a later step', () => {
  const { tableStart, stayStart } = measureChunks(all);
  expect(tableStart).toBe(size(entry, element, panel, table, german('common'), german('table')));
  expect(stayStart).toBe(size(entry, element, panel, stay, cards, german('common'), german('stay')));
});

test('a whole flow also counts what later steps load, and of the languages the largest', () => {
  const { tableFlow, stayFlow } = measureChunks(all);
  const both = [entry, element, panel, guest, german('common'), german('booked')];
  expect(tableFlow).toBe(size(...both, table, tableLater, german('table')));
  expect(stayFlow).toBe(size(...both, stay, cards, stayLater, german('stay')));
});

test('what is new and not listed as optional counts', () => {
  const found = chunk('found', 'controls/finder');
  const wider = { ...panel, dynamicImports: [...panel.dynamicImports, 'found'] };
  const before = measureChunks(all);
  const after = measureChunks([...all.map((each) => (each === panel ? wider : each)), found]);
  expect(after.tableFlow).toBe(before.tableFlow + size(found));
  expect(after.tableStart).toBe(before.tableStart);
});

test('a size is told by its limit and its goal', () => {
  const both = { limit: 300, goal: 200 };
  expect(verdict(200, both)).toBe('within its limit of 300');
  expect(verdict(207, both)).toBe('within its limit of 300; misses its goal of 200 by 7');
  expect(verdict(307, both)).toBe('over its limit of 300 by 7');
});
