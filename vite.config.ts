import { defineConfig, type UserConfig } from 'vite';
import { leanXstate } from './scripts/lean-xstate.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { precompress } from './scripts/precompress.ts';
import { sizeBudget } from './scripts/size-budget.ts';

/** What stays and their management share, and tables don't know, is no part of the panel. */
const isShared = (id: string): boolean =>
  !/\/src\/(stay|manage|text\/\w+\/|theme\/(stay|booked)|flow\/save-document)|\/controls\/(calendar\/range|cards|checkbox|date-field|details|popover\/popover|price-table|select-field|time-field)/.test(
    id,
  );

/** The widget: one file with a fixed name for the script tag, and chunks named by their content. */
const widget: UserConfig = {
  // The script is served from another origin than the page: chunks are found beside the script.
  base: './',
  // A library leaves this to whoever bundles it; here nobody does after us.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: 'dist/widget',
    // Private members stay as they are: Chrome 84, Firefox 90 and Safari 15 have them.
    target: 'es2022',
    sourcemap: true,
    // 2 % smaller than the built-in minifier, which leaves a library's blanks besides.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, inline: 1 },
      // Members that XState and Lit keep to themselves; all of both lies in one chunk, and no name of ours begins like this.
      mangle: { properties: { regex: /^_[$a-zA-Z]/ } },
      format: { comments: false },
    },
    // As a library: a page's build would add a preload helper as large as the launcher itself.
    lib: { entry: { widget: 'src/widget.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
        // What every flow needs in one chunk: together it is packed smaller. What only stays need stays out of it.
        codeSplitting: { groups: [{ name: 'panel', test: isShared, minShareCount: 2 }] },
      },
    },
  },
  plugins: [leanXstate(), minifyTemplates(), precompress(), sizeBudget()],
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
