import { join } from 'node:path';
import type { Rolldown } from 'vite';

const root = join(import.meta.dirname, '..');

/** The element that books, and what each kind of site needs for its first step; all else comes later or on other pages. */
const element = 'src/elements/booking-widget/booking-widget.ts';
const firstSteps = ['src/table/table-flow.ts', 'src/stay/stay-flow.ts'];

type ImportsOf = (id: string) => readonly string[];

/** All modules that load with the given one: it, what it imports, and what these import. */
function reached(from: string, importsOf: ImportsOf): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    importsOf(id).forEach(visit);
  };
  visit(from);
  return found;
}

/** Whether a module belongs to the panel: the element needs it, or the first steps of both kinds do. */
export function isInPanel(id: string, importsOf: ImportsOf): boolean {
  const needs = (start: string) => reached(join(root, start), importsOf).has(id);
  return needs(element) || firstSteps.every(needs);
}

/**
 * One chunk for what every first step needs: packed together it is smaller, and it loads before it is known what kind of
 * site it is. By the imports themselves and no list of modules; what only one kind needs, or a later step, stays out.
 */
export const panelChunk: Rolldown.CodeSplittingGroup = {
  debugName: 'panel',
  name: (id, graph) =>
    isInPanel(id, (module) => graph.getModuleInfo(module)?.importedIds ?? []) ? 'panel' : null,
};
