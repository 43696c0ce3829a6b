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
  ['texts', /\/src\/text\/\w+\/\w+\.ts$/],
];

/** Whose a source file is, by its path; what the bundler itself wrote has none, and is ours. */
export const ownerOf = (source: string | null): Owner =>
  libraries.find(([, path]) => source && path.test(`/${source}`))?.[0] ?? 'ours';

/** How many bytes of a built script came from each source, by its map. What is mapped nowhere is told as `null`. */
export function bytesBySource(code: string, map: string): Map<string | null, number> {
  const lines = code.split('\n');
  const mappings: MappingItem[] = [];
  new SourceMapConsumer(JSON.parse(map)).eachMapping((mapping) => mappings.push(mapping));
  const bytes = new Map<string | null, number>();
  const add = (source: string | null, text: string) =>
    bytes.set(source, (bytes.get(source) ?? 0) + Buffer.byteLength(text));
  lines.forEach((line, index) => {
    const ofLine = mappings.filter(({ generatedLine }) => generatedLine === index + 1);
    add(null, line.slice(0, ofLine[0]?.generatedColumn ?? line.length));
    ofLine.forEach(({ source, generatedColumn }, at) =>
      add(source, line.slice(generatedColumn, ofLine[at + 1]?.generatedColumn ?? line.length)),
    );
  });
  return bytes;
}

/** Shares out a script's bytes on the wire among owners, in proportion to what each has of the script itself. */
export function shareOut(wireBytes: number, code: string, map: string): Map<Owner, number> {
  const bySource = bytesBySource(code, map);
  const total = [...bySource.values()].reduce((sum, bytes) => sum + bytes, 0);
  const shares = new Map<Owner, number>();
  for (const [source, bytes] of bySource) {
    const owner = ownerOf(source);
    shares.set(owner, (shares.get(owner) ?? 0) + (wireBytes * bytes) / total);
  }
  return shares;
}
