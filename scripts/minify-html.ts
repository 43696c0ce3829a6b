import MagicString, { type SourceMap } from 'magic-string';
import type { Plugin } from 'vite';
import { taggedTemplates } from './tagged-templates.ts';

/**
 * A module with the indentation in its `html` templates dropped, and the map that leads back; undefined where it has none.
 * A line break becomes a blank, as a browser shows it: between two inline elements it may be seen.
 */
export function minifyHtmlTemplates(code: string): { code: string; map: SourceMap } | undefined {
  const changed = new MagicString(code);
  for (const { quasi } of taggedTemplates(code, 'html'))
    for (const { start, end } of quasi.quasis)
      for (const { 0: blanks, index } of code.slice(start, end).matchAll(/\s*\n\s*/g))
        changed.overwrite(start + index, start + index + blanks.length, ' ');
  if (!changed.hasChanged()) return undefined;
  return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) };
}

/** Drops the indentation in Lit's templates, which a minifier of scripts leaves as it is. */
export function minifyHtmlInTemplates(): Plugin {
  return {
    name: 'minify-html-in-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: 'html`' },
      handler: (code) => minifyHtmlTemplates(code) ?? null,
    },
  };
}
