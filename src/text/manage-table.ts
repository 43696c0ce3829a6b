import { manage } from './manage.ts';
import type { ManageTableTexts, TableTexts } from './shapes.ts';
import { table } from './table.ts';
import type { LoadCatalog } from './text.ts';

/** What is said of a table that was booked: all that is said of any booking, and of the times that it may be moved to. */
export const manageTable: LoadCatalog<TableTexts & ManageTableTexts> = async (language) => {
  const [common, times, module] = await Promise.all([
    manage(language),
    table(language),
    import(`./${language}/manage-table.ts`) as Promise<{ manageTable: ManageTableTexts }>,
  ]);
  return { ...common, ...times, ...module.manageTable };
};
