import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { catalogOf, element, elementOf, flowOf, isOptional, kinds, otherElements } from './widget-parts.ts';

/** What a module imports: at once, and when it is needed. */
export interface Imports {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
}
type ImportsOf = (id: string) => Imports | null;

const root = join(import.meta.dirname, '..');

/** All modules that load with a module at once; where `later` is said, also those that its steps load when they come. */
function reached(from: string, importsOf: ImportsOf, later: boolean): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const imports = importsOf(id);
    if (found.has(id) || !imports) return;
    found.add(id);
    imports.importedIds.forEach(visit);
    if (later) imports.dynamicallyImportedIds.filter((each) => !isOptional(each)).forEach(visit);
  };
  visit(join(root, from));
  return found;
}

/** What is needed where: by the widget, by each kind's first step, by each flow as a whole, and by each other element. */
export function needsOf(importsOf: ImportsOf) {
  const all = (from: string) => reached(from, importsOf, true);
  return {
    element: reached(element, importsOf, false),
    first: kinds.map((kind) => reached(flowOf(kind), importsOf, false)),
    flows: kinds.map((kind) => all(flowOf(kind))),
    others: otherElements.map((name) => all(elementOf(name))),
  };
}
type Needs = ReturnType<typeof needsOf>;

interface Chunk {
  name: string;
  /** What belongs to one of a higher rank can't be drawn into this one by what imports it. */
  rank: number;
}
const ranks = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The chunk of a module, by who needs it and when; null where the bundler's own choice is right.
 *
 * - `panel`: what the element needs, or one kind for its first step and the other some time. Packed together it is smaller,
 *   and it loads before it is known what kind of site it is.
 * - `table`, `stay`, `stay-others` …: what first steps need besides, by the flows that need it, and apart what another element needs,
 *   too, so that it loads no step of a flow.
 * - `table-later`, `table-stay-later` …: what only later steps need. They come together while the guest reads: one chunk is
 *   smaller than one a step, and a slow network carries six files at a time.
 */
export function chunkOf(id: string, { element, first, flows, others }: Needs): Chunk | null {
  if (catalogOf(id) || isOptional(id)) return null;
  const isFirst = first.some((modules) => modules.has(id));
  if (element.has(id) || (isFirst && flows.every((modules) => modules.has(id))))
    return { name: 'panel', rank: 8 };
  const users = kinds.filter((_, index) => flows[index]?.has(id)).map(String);
  if (!users.length) return null;
  if (others.some((modules) => modules.has(id))) users.push('others');
  const name = users.join('-');
  return isFirst ? { name, rank: 4 + users.length } : { name: `${name}-later`, rank: users.length };
}

const known = new WeakMap<object, Needs>();

/** The chunks that are not left to the bundler: by the imports themselves, and no list of modules. */
export const chunks: Rolldown.CodeSplittingGroup[] = ranks.map((priority) => ({
  debugName: `chunks of rank ${priority}`,
  priority,
  name(id, graph) {
    const needs = known.get(graph) ?? needsOf((module) => graph.getModuleInfo(module));
    known.set(graph, needs);
    const chunk = chunkOf(id, needs);
    return chunk?.rank === priority ? chunk.name : null;
  },
}));
