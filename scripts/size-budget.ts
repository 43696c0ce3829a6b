import type { Plugin } from 'vite';
import { languages } from '../src/text/languages.ts';
import { brotli } from './precompress.ts';
import { limits, parts, verdictOf, type Part } from './size-limits.ts';
import {
  catalogOf,
  element,
  flowOf,
  isOptional,
  kinds,
  optionalCatalogs,
  otherElements,
  startCatalogs,
  type Kind,
} from './widget-parts.ts';

/** What the budget needs to know of a built chunk. */
export interface BuiltChunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  /** Chunks that load with it. */
  imports: string[];
  /** Chunks that it may load later. */
  dynamicImports: string[];
  moduleIds: string[];
}

/** All chunks that load with the given ones. */
function withImports(some: Iterable<BuiltChunk>, chunks: ReadonlyMap<string, BuiltChunk>): Set<BuiltChunk> {
  const found = new Set<BuiltChunk>();
  const visit = (chunk: BuiltChunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.get(name));
  };
  for (const chunk of some) visit(chunk);
  return found;
}

/**
 * The sizes that the built chunks come to, brotli, in the language with the most text. A flow counts all that can be loaded
 * from its element on, but the other kind, other languages and what is optional: what is new counts until it is listed.
 */
export function measureChunks(built: readonly BuiltChunk[]): Record<Part, number> {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
  const holding = (end: string) =>
    built.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${end}`)));
  const sizes = new Map(built.map((chunk) => [chunk, brotli(chunk.code).byteLength]));
  const size = (some: Iterable<BuiltChunk>) =>
    [...withImports(some, chunks)].reduce((total, chunk) => total + (sizes.get(chunk) ?? 0), 0);
  const largest = (measure: (language: string) => number) => Math.max(...languages.map(measure));
  const entries = built.filter(({ isEntry }) => isEntry);

  const start = (kind: Kind) =>
    largest((language) =>
      size([
        ...entries,
        ...holding(element),
        ...holding(flowOf(kind)),
        ...startCatalogs[kind].flatMap((catalog) => holding(`src/text/${language}/${catalog}.ts`)),
      ]),
    );

  const flow = (kind: Kind) => {
    const elsewhere = [
      ...optionalCatalogs,
      ...kinds.filter((other) => other !== kind),
      ...otherElements.flatMap((name) => [name, `elements/booking-${name}`]),
    ];
    const isOfFlow = (language: string) => (chunk: BuiltChunk) =>
      chunk.moduleIds.every((id) => {
        const text = catalogOf(id);
        if (text) return text.language === language && !elsewhere.includes(text.catalog.replace(/-.*/, ''));
        return !isOptional(id) && !elsewhere.some((folder) => id.includes(`/src/${folder}/`));
      });
    return largest((language) => {
      const found = withImports([...entries, ...holding(element), ...holding(flowOf(kind))], chunks);
      // A set is walked to its end also where it grows meanwhile.
      for (const { dynamicImports } of found) {
        const next = dynamicImports.flatMap((name) => chunks.get(name) ?? []).filter(isOfFlow(language));
        for (const chunk of withImports(next, chunks)) found.add(chunk);
      }
      return size(found);
    });
  };

  return {
    launcher: size(entries),
    tableStart: start('table'),
    stayStart: start('stay'),
    tableFlow: flow('table'),
    stayFlow: flow('stay'),
  };
}

/** So much smaller than its limit a part can be before the limit should follow it. */
const slack = 300;

/** Fails the build when the widget has grown over its limits. */
export function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const built = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const sizes = measureChunks(built);
      const told = (part: Part) => `${part}: ${sizes[part]} bytes (brotli), ${verdictOf(part, sizes[part])}`;
      for (const part of parts) this.info(told(part));
      const loose = parts.filter((part) => part !== 'launcher' && limits[part] - sizes[part] > slack);
      for (const part of loose)
        this.warn(`${part} has become smaller: its limit in scripts/size-limits.ts can come down.`);
      const over = parts.filter((part) => sizes[part] > limits[part]);
      if (over.length) this.error(`The widget is too large.\n${over.map(told).join('\n')}`);
    },
  };
}
