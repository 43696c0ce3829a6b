import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entangled, flatImports, flattenImports } from './flat-imports.ts';

const chunks = {
  'widget.js': { imports: [] },
  'chunks/element.js': { imports: ['chunks/panel.js'] },
  'chunks/panel.js': { imports: ['chunks/library.js'] },
  'chunks/library.js': { imports: [] },
  'chunks/flow.js': { imports: ['chunks/panel.js', 'chunks/shared.js'] },
  'chunks/shared.js': { imports: [] },
};
const flat = (code: string, file: string) => flattenImports(code, file, chunks)?.code;

test('an import asks for all that its target needs at once', () => {
  expect(flat('x(import("./chunks/element.js"));', 'widget.js')).toBe(
    'x(Promise.all([import("./chunks/element.js"),import("./chunks/panel.js"),import("./chunks/library.js")]).then(m=>m[0]));',
  );
});

test('and for nothing that is there already', () => {
  expect(flat('import("./flow.js")', 'chunks/element.js')).toBe(
    'Promise.all([import("./flow.js"),import("./shared.js")]).then(m=>m[0])',
  );
});

test('an import of a file that needs no other stays as it is', () => {
  expect(flat('import("./chunks/library.js")', 'widget.js')).toBeUndefined();
  expect(flat('import(name)', 'widget.js')).toBeUndefined();
});

test('files that need one another are refused', () => {
  const circle = { 'a.js': { imports: ['b.js'] }, 'b.js': { imports: ['a.js'] }, 'c.js': { imports: [] } };
  expect(() => flattenImports('import("./a.js")', 'c.js', circle)).toThrow(
    'a.js and b.js import one another.',
  );
});

test('an entry stands alone', () => {
  const entry = { isEntry: true, imports: [] };
  const chunk = { isEntry: false, imports: ['panel.js'] };
  expect(entangled({ 'widget.js': entry, 'flow.js': chunk, 'panel.js': { ...chunk, imports: [] } })).toEqual(
    [],
  );
  expect(entangled({ 'widget.js': { ...entry, imports: ['panel.js'] } })).toEqual([
    'widget.js imports panel.js',
  ]);
  expect(entangled({ 'widget.js': entry, 'panel.js': { ...chunk, imports: ['widget.js'] } })).toEqual([
    'panel.js imports widget.js',
  ]);
});

describe('in a build', () => {
  let folder: string;
  const sources = {
    'start.js': `export const load = () => Promise.all([import('./one.js'), import('./two.js')]);`,
    'one.js': `import { name } from './shared.js'; export const one = name + 1;`,
    'two.js': `import { name } from './shared.js'; export const two = name + 2;`,
    'shared.js': `export const name = 'number ';`,
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'flat-'));
    for (const [name, code] of Object.entries(sources)) writeFileSync(join(folder, name), code);
    await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [flatImports()],
      build: {
        lib: { entry: { start: join(folder, 'start.js') }, formats: ['es'] },
        sourcemap: true,
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('names the files as they are called in the end', () => {
    const code = readFileSync(join(folder, 'dist/start.mjs'), 'utf8');
    expect(code.match(/import\(["'`]\.\/shared-[\w-]{8}\.mjs["'`]\)/g)).toHaveLength(2);
  });

  test('gives what the import itself would have given', async () => {
    const { load } = (await import(pathToFileURL(join(folder, 'dist/start.mjs')).href)) as {
      load: () => Promise<unknown>;
    };
    expect(await load()).toMatchObject([{ one: 'number 1' }, { two: 'number 2' }]);
  });
});
