import { posix } from 'node:path';
import MagicString, { type SourceMap } from 'magic-string';
import { parseAst, type ESTree, type Plugin } from 'vite';

/** What has to be known of a chunk: the files that load with it. */
type Chunks = Readonly<Record<string, { imports: readonly string[] }>>;

/** All files that load with a chunk, itself first. */
function loadedWith(file: string, chunks: Chunks): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    chunks[name]?.imports.forEach(visit);
  };
  visit(file);
  return found;
}

/** The `import('…')` of a chunk, with the file that each names. */
function dynamicImports(code: string, file: string): { start: number; end: number; target: string }[] {
  const found: { start: number; end: number; target: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as ESTree.Node;
    if (
      node.type === 'ImportExpression' &&
      node.source.type === 'Literal' &&
      typeof node.source.value === 'string'
    ) {
      const target = posix.join(posix.dirname(file), node.source.value);
      found.push({ start: node.start, end: node.end, target });
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code).body);
  return found;
}

/**
 * A chunk whose `import()` also asks for what the target itself imports, at the same moment; undefined where there is
 * nothing to add. A browser learns of these only once the target has arrived, and then waits once more.
 * @throws when the target and what it imports need one another: then none of them could come first
 */
export function flattenImports(
  code: string,
  file: string,
  chunks: Chunks,
): { code: string; map: SourceMap } | undefined {
  const present = loadedWith(file, chunks);
  const changed = new MagicString(code);
  for (const { start, end, target } of dynamicImports(code, file)) {
    const [, ...others] = loadedWith(target, chunks);
    const circle = others.find((other) => chunks[other]?.imports.includes(target));
    if (circle) throw new Error(`${target} and ${circle} import one another.`);
    const added = others
      .filter((other) => !present.has(other))
      .map((other) => {
        const path = posix.relative(posix.dirname(file), other);
        return `import(${JSON.stringify(path.startsWith('.') ? path : `./${path}`)})`;
      });
    if (!added.length) continue;
    changed.appendLeft(start, 'Promise.all([');
    changed.appendRight(end, `,${added.join()}]).then(m=>m[0])`);
  }
  if (!changed.hasChanged()) return undefined;
  return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) };
}

/**
 * What a chunk has to do with the entry, where it has anything: a page may load the script by another address (`?v=2`), and
 * a chunk that imports it would then run it once more; and the entry must wait for nothing.
 */
export function entangled(
  bundle: Readonly<Record<string, { isEntry: boolean; imports: readonly string[] }>>,
): string[] {
  return Object.entries(bundle).flatMap(([file, { isEntry, imports }]) =>
    imports.filter((other) => isEntry || bundle[other]?.isEntry).map((other) => `${file} imports ${other}`),
  );
}

/**
 * Makes each `import()` one row of requests, however deep its target's own imports go. As Vite's preloading, which adds
 * link elements and a helper larger than the launcher, and which a library's build goes without.
 */
export function flatImports(): Plugin {
  return {
    name: 'flat-imports',
    apply: 'build',
    renderChunk: (code, { fileName }, _options, { chunks }) => flattenImports(code, fileName, chunks) ?? null,
    generateBundle(_options, bundle) {
      const chunks = Object.entries(bundle).flatMap(([file, output]) =>
        output.type === 'chunk' ? [[file, output] as const] : [],
      );
      const problems = entangled(Object.fromEntries(chunks));
      if (problems.length) this.error(`The script tag's file must share no module: ${problems.join(', ')}`);
    },
  };
}
