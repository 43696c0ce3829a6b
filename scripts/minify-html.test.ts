import { SourceMapConsumer } from 'source-map-js';
import { expect, test } from 'vitest';
import { minifyHtmlTemplates } from './minify-html.ts';

const minified = (code: string) => minifyHtmlTemplates(code)?.code;

test('drops the indentation of a template, and of those in it', () => {
  const code = `const list = html\`<ul
    part="list"
  >
    \${items.map((item) => html\`<li>
      \${item}
    </li>\`)}
  </ul>\`;`;
  expect(minified(code)).toBe(
    'const list = html`<ul part="list" > ${items.map((item) => html`<li> ${item} </li>`)} </ul>`;',
  );
});

test('keeps what can be seen: a blank between words, and a line break that is written as one', () => {
  expect(minified('html`<b>Sum</b>\n  <i>7</i>`;')).toBe('html`<b>Sum</b> <i>7</i>`;');
  expect(minified('html`<p>${before}  ${after}\\n</p>`;')).toBeUndefined();
});

test('leaves other templates alone', () => {
  expect(minified('const note = `one\n  two`; css`a {\n color: red }`;')).toBeUndefined();
});

test('maps what follows back to its own line', () => {
  const code = ['const box = html`<div', '  part="box"', '></div>`;', 'fail();'].join('\n');
  const result = minifyHtmlTemplates(code);
  const lines = result?.code.split('\n') ?? [];
  const line = lines.findIndex((text) => text.startsWith('fail'));
  const map = new SourceMapConsumer(JSON.parse(String(result?.map)));
  expect(map.originalPositionFor({ line: line + 1, column: 0 })).toMatchObject({ line: 4, column: 0 });
});
