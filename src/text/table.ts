import type { TableTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const table: LoadCatalog<TableTexts> = async (language) => {
  const module = (await import(`./${language}/table.ts`)) as { table: TableTexts };
  return module.table;
};
