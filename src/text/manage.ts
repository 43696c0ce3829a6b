import { booked } from './booked.ts';
import type { BookedTexts, ManageTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const manage: LoadCatalog<BookedTexts & ManageTexts> = async (language) => {
  const [words, module] = await Promise.all([
    booked(language),
    import(`./${language}/manage.ts`) as Promise<{ manage: ManageTexts }>,
  ]);
  return { ...words, ...module.manage };
};
