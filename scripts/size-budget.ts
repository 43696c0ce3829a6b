import type { Plugin } from 'vite';
import { languages } from '../src/text/text.ts';
import { brotli } from './precompress.ts';

/** Bytes, brotli, as they go over the wire. */
export const limits = {
  /** The script tag alone: what loads before the guest comes near. */
  launcher: 2_000,
  /** Everything from the script tag to a confirmed table. */
  tableFlow: 33_600,
  /** Everything from the script tag to a confirmed stay. */
  stayFlow: 45_900,
};
export type Part = keyof typeof limits;
export const parts = Object.keys(limits) as Part[];

/** Where the flows should be; to miss it is no failure. */
export const goals: Partial<Record<Part, number>> = { tableFlow: 30_000, stayFlow: 38_000 };

/** What the budget needs to know of a built chunk. */
export interface BuiltChunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  /** Chunks that load with it; those that it imports later are not among them. */
  imports: string[];
  moduleIds: string[];
}

/** The modules that a flow begins with, and the catalogs that it loads in the guest's language. */
const flows = {
  tableFlow: {
    modules: ['booking-widget/booking-widget', 'table/table-flow'],
    catalogs: ['common', 'table'],
  },
  stayFlow: { modules: ['booking-widget/booking-widget', 'stay/stay-flow'], catalogs: ['common', 'stay'] },
};

/**
 * The sizes that the built chunks come to, brotli: with the launcher alone, and for a guest who books in the language with
 * the most text. What no booking needs (a reason in a popover, what a page asks for by an attribute) is not in it.
 * `npm run size` measures the same in a browser.
 */
export function measureChunks(built: BuiltChunk[]): Record<Part, number> {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
  const holding = (module: string) =>
    built.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  const withImports = (some: BuiltChunk[]) => {
    const found = new Set<BuiltChunk>();
    const visit = (chunk: BuiltChunk | undefined) => {
      if (!chunk || found.has(chunk)) return;
      found.add(chunk);
      for (const name of chunk.imports) visit(chunks.get(name));
    };
    some.forEach(visit);
    return found;
  };
  const size = (some: BuiltChunk[]) =>
    [...withImports(some)].reduce((total, { code }) => total + brotli(code).byteLength, 0);

  const entries = built.filter(({ isEntry }) => isEntry);
  const flow = ({ modules, catalogs }: (typeof flows)['tableFlow']) =>
    Math.max(
      ...languages.map((language) =>
        size([
          ...entries,
          ...modules.flatMap((module) =>
            holding(`/src/elements/${module}.ts`).concat(holding(`/src/${module}.ts`)),
          ),
          ...catalogs.flatMap((catalog) => holding(`/src/text/${catalog}/${language}.ts`)),
        ]),
      ),
    );
  return { launcher: size(entries), tableFlow: flow(flows.tableFlow), stayFlow: flow(flows.stayFlow) };
}

/** Fails the build when the widget has grown over its limits. */
export function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const built = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const sizes = measureChunks(built);
      const told = parts.map((part) => `${part}: ${sizes[part]} of ${limits[part]} bytes (brotli)`);
      for (const text of told) this.info(text);
      const over = told.filter((_, index) => sizes[parts[index] as Part] > limits[parts[index] as Part]);
      if (over.length) this.error(`The widget is too large. ${over.join(', ')}`);
    },
  };
}
