import { SourceMapConsumer } from 'source-map-js';
import { expect, test } from 'vitest';
import { minifyCss, minifyCssTemplates } from './minify-css.ts';

const minified = (code: string) => minifyCssTemplates(code)?.code;

test('drops what a style sheet doesn’t need', () => {
  const css = `
    /* Why. */
    [part~='slot']  { margin: 0px 0px; color: #ffffff; }
  `;
  expect(minified(`const sheet = css\`${css}\`;`)).toBe(
    'const sheet = css`[part~=slot]{color:#fff;margin:0}`;',
  );
});

test('keeps the words that older browsers know', () => {
  expect(minifyCss('@media (min-width: 600px) { a { inset-inline-end: 0 } }')).toBe(
    '@media (min-width:600px){a{inset-inline-end:0}}',
  );
});

test('keeps what other templates fill in, among rules and among declarations', () => {
  const declarations = 'const dark = css`\n  --text: white;\n  --line: black;\n`;';
  const sheet = 'const sheet = css`\n  ${first}\n  :host { ${dark}; color: red; }\n`;';
  expect(minified(declarations + sheet)).toBe(
    'const dark = css`--text:white;--line:black`;const sheet = css`${first}:host{${dark}color:red}`;',
  );
});

test('writes down again what a template takes for its own', () => {
  expect(minified('css`a::after { content: "\\\\\\\\ \\` \\${x}" }`')).toBe(
    'css`a:after{content:"\\\\\\\\ \\` \\${x}"}`',
  );
});

test('leaves a module without style sheets alone', () => {
  expect(minifyCssTemplates('const text = html`<p>  css  </p>`;')).toBeUndefined();
});

test('refuses what is no CSS', () => {
  expect(() => minifyCss('a { color: red } }')).toThrow();
  expect(() => minified('css`a${b} { color: red }`')).toThrow();
});

test('maps what follows back to its own line', () => {
  const code = ['const sheet = css`', '  a {', '    color: red;', '  }', '`;', 'fail();'].join('\n');
  const result = minifyCssTemplates(code);
  const [line = '', ...others] = result?.code.split('\n') ?? [];
  expect(line).toBe('const sheet = css`a{color:red}`;');
  const map = new SourceMapConsumer(JSON.parse(String(result?.map)));
  const column = others[0]?.indexOf('fail') ?? -1;
  expect(map.originalPositionFor({ line: 2, column })).toMatchObject({ line: 6, column: 0 });
});
