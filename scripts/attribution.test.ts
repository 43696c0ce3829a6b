import { SourceMapGenerator } from 'source-map-js';
import { expect, test } from 'vitest';
import { bytesBySource, ownerOf, shareOut } from './attribution.ts';

const lit = '../../../node_modules/lit-html/lit-html.js';
const german = '../../../src/text/de/table.ts';
const frame = '../../../src/flow/frame.ts';

/** A script of 10 bytes of Lit's, then 30 of ours in two lines with 2 in front that nobody wrote, then 4 umlauts. */
const code = `0123456789--${'x'.repeat(20)}\n${'x'.repeat(10)}ääää`;
function map(): string {
  const generator = new SourceMapGenerator();
  const original = { line: 1, column: 0 };
  generator.addMapping({ source: lit, original, generated: { line: 1, column: 0 } });
  generator.addMapping({ generated: { line: 1, column: 10 } } as never);
  generator.addMapping({ source: frame, original, generated: { line: 1, column: 12 } });
  generator.addMapping({ source: frame, original, generated: { line: 2, column: 0 } });
  generator.addMapping({ source: german, original, generated: { line: 2, column: 10 } });
  return generator.toString();
}

test('tells each source’s bytes, also where a letter is two', () => {
  expect(Object.fromEntries(bytesBySource(code, map()))).toEqual({
    [lit]: 10,
    null: 2,
    [frame]: 30,
    [german]: 8,
  });
});

test('shares out what went over the wire', () => {
  expect(Object.fromEntries(shareOut(25, code, map()))).toEqual({ Lit: 5, ours: 16, texts: 4 });
});

test('knows libraries and texts by their paths', () => {
  expect(ownerOf('../node_modules/@lit/reactive-element/reactive-element.js')).toBe('Lit');
  expect(ownerOf('../node_modules/xstate/dist/xstate.esm.js')).toBe('XState');
  expect(ownerOf('../node_modules/date-fns/addDays.js')).toBe('date-fns');
  expect(ownerOf('../node_modules/@floating-ui/core/dist/core.mjs')).toBe('Floating UI');
  expect(ownerOf('../node_modules/zod/index.js')).toBe('others');
  expect(ownerOf('../src/text/text.ts')).toBe('ours');
  expect(ownerOf(null)).toBe('ours');
});
