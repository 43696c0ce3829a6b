import type { Plugin } from 'vite';

/** Style sheets and HTML that stand in templates: minifiers leave their blanks and comments. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/theme/')) return null;
      return { code: code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${minify(css)}\``), map: null };
    },
    generateBundle(_, bundle) {
      // In minified code only templates hold line breaks.
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        // Nobody bundles it again, so that nobody needs to be told what is pure.
        file.code = file.code.replace(/\n\s+/g, ' ').replace(/\/\*\s*[@#]__PURE__\s*\*\//g, '');
      }
    },
  };
}

/** Drops comments, blanks that separate nothing, each rule's last semicolon, and quotes that selectors don't need. */
export const minify = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/='([a-z-]+)'\]/g, '=$1]')
    .trim();
