import { Features, transform } from 'lightningcss';
import MagicString, { type SourceMap } from 'magic-string';
import type { Plugin } from 'vite';
import { taggedTemplates } from './tagged-templates.ts';

/** Stands for an expression in a style sheet while it is minified: an at-rule that nobody knows, kept as it is. */
const placeholder = (index: number) => `@expression-${index};`;
const placeholders = /@expression-\d+;/g;

/** A style sheet, or the declarations of one rule, in fewer bytes. @throws when it is not valid CSS */
export function minifyCss(css: string): string {
  const isSheet = css.includes('{');
  const { code } = transform({
    filename: 'template.css',
    code: Buffer.from(isSheet ? css : `a{${css}}`),
    minify: true,
    // `(min-width: …)` stays: Safari knows `(width >= …)` from 16.4 on only.
    include: Features.MediaQueries,
  });
  const text = Buffer.from(code).toString();
  return isSheet ? text : text.slice('a{'.length, -'}'.length);
}

const escaped = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** A module with its `css` templates minified, and the map that leads back; undefined where it has none. */
export function minifyCssTemplates(code: string): { code: string; map: SourceMap } | undefined {
  const templates = taggedTemplates(code, 'css');
  if (!templates.length) return undefined;
  const changed = new MagicString(code);
  for (const { quasi } of templates) {
    const parts = quasi.quasis.map(({ value }) => value.cooked ?? '');
    const css = parts.reduce((all, part, index) => `${all}${index ? placeholder(index) : ''}${part}`);
    // A placeholder ends with a semicolon of its own; one that the author wrote behind the expression is then too many.
    const minified = minifyCss(css).split(placeholders);
    if (minified.length !== parts.length) throw new Error(`Minifying lost an expression of: ${css}`);
    quasi.quasis.forEach(({ start, end }, index) => {
      const text = escaped(minified[index] ?? '');
      if (start === end) changed.appendLeft(start, text);
      else changed.overwrite(start, end, text);
    });
  }
  return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) };
}

/** Minifies the style sheets in Lit's templates, which a minifier of scripts leaves as they are. */
export function minifyCssInTemplates(): Plugin {
  return {
    name: 'minify-css-in-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: 'css`' },
      handler: (code) => minifyCssTemplates(code) ?? null,
    },
  };
}
