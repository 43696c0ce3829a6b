import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which file imports which, of all that is no test: imports run one way (CONTRIBUTING.md). */

const root = join(import.meta.dirname, '..');
const folders = ['src', 'proxy', 'demo', 'e2e', 'scripts'];

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

/** What a file imports of ours, types too; what is imported later is no arrow: it may lead back. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/\bfrom '(\.{1,2}\/[^']+\.ts)'/g)].map(
    ([, path = '']) => normalize(join(dirname(file), path)),
  );
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** A circle that a file is in, as the files on the way; undefined where it is in none. */
function circleOf(start: string): string[] | undefined {
  const seen = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = visit(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return visit(start, [start]);
}

/** Imports from files that match `from` into files that match `to`. */
const arrows = (from: RegExp, to: RegExp): string[] =>
  files
    .filter((file) => from.test(file))
    .flatMap((file) =>
      (imports.get(file) ?? []).filter((target) => to.test(target)).map((target) => `${file} → ${target}`),
    );

test('there are files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(arrows(/^src\/table\//, /^src\/flow\//).length).toBeGreaterThan(5);
});

test('no file imports itself by way of others', () => {
  expect(files.flatMap((file) => circleOf(file)?.join(' → ') ?? [])).toEqual([]);
});

test.each<[string, RegExp, RegExp]>([
  ['the contract imports nothing of ours', /^src\/contract\//, /^(?!src\/contract\/)/],
  [
    'a control knows nothing of bookings',
    /^src\/controls\//,
    /^src\/(elements|flow|table|stay|manage|finder|feedback|reviews)\//,
  ],
  [
    'a flow knows no other, and no element',
    /^src\/(table|stay|manage|finder|feedback|reviews|flow)\//,
    /^src\/elements\//,
  ],
  ['a table knows no stay', /^src\/table\//, /^src\/(stay|manage|feedback|reviews)\//],
  ['a stay knows no table', /^src\/stay\//, /^src\/(table|manage|feedback|reviews)\//],
  ['a finder knows no booking', /^src\/finder\//, /^src\/(table|stay|manage|feedback|reviews)\//],
  ['feedback knows no booking', /^src\/(feedback|reviews)\//, /^src\/(table|stay|manage)\//],
  [
    'what all flows share knows none of them',
    /^src\/flow\//,
    /^src\/(table|stay|manage|finder|feedback|reviews)\//,
  ],
  ['the widget knows no proxy', /^src\//, /^(proxy|demo|e2e|scripts)\//],
  ['the proxy knows of the widget the contract and the texts', /^proxy\//, /^src\/(?!contract\/|text\/)/],
  // What starts a simulated booking system for a test lies in folders named so.
  ['nothing that ships knows the demo', /^proxy\/(?!.*testing\/)/, /^(demo|e2e|scripts)\//],
  ['the demo starts the proxy, and knows no test', /^demo\//, /^(e2e|scripts|src)\//],
])('%s', (_, from, to) => {
  expect(arrows(from, to)).toEqual([]);
});
