import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/text/languages.ts';

/** The kinds of site that the widget books at; each has its flow. */
export const kinds = ['table', 'stay'] as const;
export type Kind = (typeof kinds)[number];

/** The modules that loads begin with, by their paths in the project. */
export const element = 'src/elements/booking-widget/booking-widget.ts';
export const flowOf = (kind: Kind): string => `src/${kind}/${kind}-flow.ts`;

/** The elements besides, without `booking-`: each has its folder, and its texts, by this name. */
export const otherElements: readonly string[] = readdirSync(join(import.meta.dirname, '../src/elements'))
  .flatMap((folder) => /^booking-(?!widget$)(\w+)$/.exec(folder)?.[1] ?? [])
  .sort();
export const elementOf = (name: string): string => `src/elements/booking-${name}/booking-${name}.ts`;

/** The catalogs that a kind's first step needs. */
export const startCatalogs: Record<Kind, readonly string[]> = {
  table: ['common', 'table'],
  stay: ['common', 'stay', 'booked'],
};

/** What no booking needs: it loads where a page's author or a guest asks for it. */
const optional = [
  '/src/elements/booking-widget/data-layer.ts',
  '/src/elements/booking-widget/step-history.ts',
  '/src/table/handoff/handoff-steps.ts',
  '/src/controls/popover/popover.ts',
];
export const isOptional = (module: string): boolean => optional.some((path) => module.endsWith(path));

/** The catalogs of what is optional. */
export const optionalCatalogs: readonly string[] = ['handoff'];

/** The language and the name of a catalog, by its path; undefined where a module is none. */
export function catalogOf(module: string): { language: string; catalog: string } | undefined {
  const [, language = '', catalog = ''] = /\/src\/text\/(\w+)\/([\w-]+)\.ts$/.exec(module) ?? [];
  return languages.some((each) => each === language) ? { language, catalog } : undefined;
}
