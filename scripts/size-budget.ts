import type { Plugin } from 'vite';
import { brotli } from './precompress.ts';

/** Bytes, brotli, as they go over the wire. */
export const limits = {
  /** The script tag alone: what loads before the guest comes near. */
  launcher: 2_000,
  /** Everything from the script tag to a confirmed table. */
  tableFlow: 36_000,
};
/** Where the table flow should be; to miss it is no failure. */
export const tableFlowGoal = 30_000;

/** What the budget needs to know of a built chunk. */
export interface BuiltChunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  imports: string[];
  moduleIds: string[];
}

/** The chunks that load with the entry, without any `import()`. */
function loadedAtOnce(chunks: Map<string, BuiltChunk>): BuiltChunk[] {
  const found = new Set<BuiltChunk>();
  const visit = (chunk: BuiltChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.get(name));
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk);
  return [...found];
}

/** A chunk with nothing in it but one language's texts: a guest loads one of these. */
function isCatalog(chunk: BuiltChunk): boolean {
  return chunk.moduleIds.length > 0 && chunk.moduleIds.every((id) => /\/src\/text\/[a-z]{2}\.ts$/.test(id));
}

/** A chunk that no booking needs: why a day is closed, what a page asks for by an attribute. */
function isAside(chunk: BuiltChunk): boolean {
  return chunk.moduleIds.some((id) => /\/(popover|step-history|data-layer)\.ts$/.test(id));
}

/**
 * The sizes that the built chunks can come to at most, brotli: with the launcher alone, and for a guest who books a table
 * in the language with the most text. `npm run size` measures the same in a browser.
 */
export function measureChunks(built: BuiltChunk[]): { launcher: number; tableFlow: number } {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
  const size = (chunk: BuiltChunk) => brotli(chunk.code).byteLength;
  const sum = (some: BuiltChunk[]) => some.reduce((total, chunk) => total + size(chunk), 0);
  const catalogs = built.filter(isCatalog);
  const largestCatalog = Math.max(0, ...catalogs.map(size));
  return {
    launcher: sum(loadedAtOnce(chunks)),
    tableFlow: sum(built.filter((chunk) => !isCatalog(chunk) && !isAside(chunk))) + largestCatalog,
  };
}

/** Fails the build when the widget has grown over its limits. */
export function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const built = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const sizes = measureChunks(built);
      for (const part of ['launcher', 'tableFlow'] as const) {
        const text = `${part}: ${sizes[part]} of ${limits[part]} bytes (brotli)`;
        if (sizes[part] > limits[part]) this.error(`The widget is too large. ${text}`);
        this.info(text);
      }
    },
  };
}
