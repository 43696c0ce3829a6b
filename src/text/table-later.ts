import type { TableLaterTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const tableLater: LoadCatalog<TableLaterTexts> = async (language) => {
  const module = (await import(`./${language}/table-later.ts`)) as { tableLater: TableLaterTexts };
  return module.tableLater;
};
