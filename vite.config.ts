import { defineConfig, type UserConfig } from 'vite';
import { chunks } from './scripts/chunks.ts';
import { flatImports } from './scripts/flat-imports.ts';
import { minifyCssInTemplates } from './scripts/minify-css.ts';
import { minifyHtmlInTemplates } from './scripts/minify-html.ts';
import { precompress } from './scripts/precompress.ts';
import { sizeBudget } from './scripts/size-budget.ts';

/** `NODE_ENV=development npx vite build`: code that can be read, and charts that can be inspected (docs/charts.md). */
const isDevelopment = process.env.NODE_ENV === 'development';

/** The widget: one file with a fixed name for the script tag, and chunks named by their content. */
const widget: UserConfig = {
  // The script is served from another origin than the page: chunks are found beside the script.
  base: './',
  // A library leaves this to whoever bundles it; here nobody does after us.
  define: { 'process.env.NODE_ENV': JSON.stringify(isDevelopment ? 'development' : 'production') },
  build: {
    outDir: 'dist/widget',
    // Private members stay as they are: Chrome 84, Firefox 90 and Safari 15 have them.
    target: 'es2022',
    sourcemap: true,
    // Below, by Rolldown itself: Vite leaves a library's blanks and comments to whoever bundles it next.
    minify: false,
    // As a library: a page's build would add a preload helper as large as the launcher itself.
    lib: { entry: { widget: 'src/widget.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
        codeSplitting: { groups: chunks },
        minify: !isDevelopment && { compress: true, mangle: true, codegen: { removeWhitespace: true } },
        comments: isDevelopment || { legal: false, annotation: false, jsdoc: false },
      },
    },
  },
  plugins: [
    flatImports(),
    precompress(),
    ...(isDevelopment ? [] : [minifyCssInTemplates(), minifyHtmlInTemplates(), sizeBudget()]),
  ],
};

/** The proxy, for Node. What it depends on stays in node_modules. */
const proxy: UserConfig = {
  build: {
    ssr: true,
    outDir: 'dist/proxy',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { input: 'proxy/cli.ts', output: { format: 'es', entryFileNames: '[name].js' } },
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  // There is no page to build: the playground is served by the demo.
  publicDir: false,
  ...(isSsrBuild ? proxy : widget),
}));
