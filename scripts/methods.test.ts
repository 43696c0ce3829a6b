import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodNames } from '../demo/sandbox/foratable/methods.ts';
import { functionNames } from '../demo/sandbox/servio/request.ts';

const read = (file: string) => readFileSync(`docs/${file}`, 'utf8');
const between = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  expect(start, from).toBeGreaterThanOrEqual(0);
  const end = text.indexOf(to, start + from.length);
  return text.slice(start, end < 0 ? undefined : end);
};
const firstCells = (text: string) =>
  [...text.matchAll(/^\| ([^|]+?) +\|/gm)]
    .map(([, cell]) => cell ?? '')
    .filter((cell) => !/^-+$/.test(cell))
    .slice(1);

/** What the pages on the wires name, each in its own way. */
const named = {
  forAtable: firstCells(between(read('upstreams/foratable.md'), '## POST fields', '\n## ')),
  Servio: [
    ...[...read('upstreams/servio.md').matchAll(/^## ([A-Z]\w+) \[/gm)].map(([, name]) => name ?? ''),
    ...firstCells(between(read('upstreams/servio.md'), '## After the booking', '\n## ')),
  ],
  SevenRooms: [
    'POST /auth',
    ...firstCells(between(read('upstreams/sevenrooms.md'), '## Calls', '\n## ')).flatMap((cell) => {
      const [verb = ''] = cell.split(' ');
      return [...cell.matchAll(/\/[\w{}/]+/g)].map(([path]) => `${verb} ${path}`);
    }),
  ],
};

const page = read('methods.md');
const rowsOf = (vendor: string) =>
  between(page, `\n## ${vendor}\n`, '\n## ')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, method = '', reached = '', proof = '']) => ({
      method: /`([^`]+)`/.exec(method)?.[1] ?? '',
      reached,
      proof,
    }));

const links = (text: string) =>
  [...text.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)].map(([, title = '', file = '']) => ({ title, file }));

describe.each(Object.entries(named))('%s', (vendor, methods) => {
  const rows = rowsOf(vendor);

  it('has each of its methods in the list, and the list no other', () => {
    expect(methods.length).toBeGreaterThan(8);
    expect([...new Set(rows.map(({ method }) => method))].sort()).toEqual([...methods].sort());
  });

  it('says of each where it is reached, and names a test that there is', () => {
    for (const { method, reached, proof } of rows) {
      expect(reached, method).not.toBe('');
      const [test, ...others] = links(proof);
      expect(test, method).toBeDefined();
      expect(others, method).toEqual([]);
      if (test)
        expect(existsSync(test.file) && readFileSync(test.file, 'utf8'), method).toContain(test.title);
    }
  });
});

it('What the sandbox answers is in the list', () => {
  const methods = new Set(Object.keys(named).flatMap((vendor) => rowsOf(vendor).map(({ method }) => method)));
  expect([...methodNames, ...functionNames].filter((name) => !methods.has(name))).toEqual([]);
});

it('What the vendor’s demo host does not have is named, and tested to be nowhere', () => {
  const nowhere = between(read('upstreams/sevenrooms.md'), 'What the seed saw', '\n\n');
  const missing = [...nowhere.matchAll(/`(\/\w+)`/g)].map(([, path]) => path ?? '');
  const there = ['/auth', '/venues', '/reservations', '/clients'];
  const told = page.slice(page.indexOf('What the vendor'));
  expect(missing.filter((path) => !there.includes(path) && !told.includes(`\`${path}\``))).toEqual([]);
  const [test] = links(told);
  expect(readFileSync(test?.file ?? '', 'utf8')).toContain(test?.title);
});
