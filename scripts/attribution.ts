import { SourceMapConsumer, type MappingItem } from 'source-map-js';

/** Whose bytes they are. */
export const owners = ['ours', 'texts', 'Lit', 'XState', 'date-fns', 'Floating UI', 'others'] as const;
export type Owner = (typeof owners)[number];

const libraries: [Owner, RegExp][] = [
  ['Lit', /\/node_modules\/(lit|lit-html|lit-element|@lit\/[\w-]+)\//],
  ['XState', /\/node_modules\/xstate\//],
  ['date-fns', /\/node_modules\/(date-fns|@date-fns\/\w+)\//],
  ['Floating UI', /\/node_modules\/@floating-ui\//],
  ['others', /\/node_modules\//],
  ['texts', /\/src\/text\/\w+\/[\w-]+\.ts$/],
];

/** Whose a source file is, by its path; what the bundler itself wrote has none, and is ours. */
export const ownerOf = (source: string | null): Owner =>
  libraries.find(([, path]) => source && path.test(`/${source}`))?.[0] ?? 'ours';

/**
 * How many bytes of a built script came from each source, by its map. A line that begins without a mapping goes on with the
 * source of the line before (a template over several lines); what is mapped to no source is told as `null`.
 */
export function bytesBySource(code: string, map: string): Map<string | null, number> {
  const byLine = new Map<number, MappingItem[]>();
  new SourceMapConsumer(JSON.parse(map)).eachMapping((mapping) => {
    byLine.set(mapping.generatedLine, [...(byLine.get(mapping.generatedLine) ?? []), mapping]);
  });
  const bytes = new Map<string | null, number>();
  let source: string | null = null;
  const add = (text: string) => bytes.set(source, (bytes.get(source) ?? 0) + Buffer.byteLength(text));
  code.split('\n').forEach((line, index) => {
    let from = 0;
    for (const { source: next, generatedColumn } of byLine.get(index + 1) ?? []) {
      add(line.slice(from, generatedColumn));
      [source, from] = [next, generatedColumn];
    }
    add(line.slice(from));
  });
  for (const [each, count] of bytes) if (!count) bytes.delete(each);
  return bytes;
}

/**
 * Shares out a script's bytes on the wire among owners, in proportion to what each has of the script itself. A script
 * without a map is ours.
 */
export function shareOut(wireBytes: number, code: string, map: string | null): Map<Owner, number> {
  const bySource = map === null ? new Map([[null, 1]]) : bytesBySource(code, map);
  const total = [...bySource.values()].reduce((sum, bytes) => sum + bytes, 0);
  const shares = new Map<Owner, number>();
  for (const [source, bytes] of bySource) {
    const owner = ownerOf(source);
    shares.set(owner, (shares.get(owner) ?? 0) + (wireBytes * bytes) / total);
  }
  return shares;
}
