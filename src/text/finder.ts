import type { FinderTexts, TableTexts } from './shapes.ts';
import { table } from './table.ts';
import type { LoadCatalog } from './text.ts';

/** A finder asks what the first step of a table asks. */
export const finder: LoadCatalog<TableTexts & FinderTexts> = async (language) => {
  const [words, module] = await Promise.all([
    table(language),
    import(`./${language}/finder.ts`) as Promise<{ finder: FinderTexts }>,
  ]);
  return { ...words, ...module.finder };
};
