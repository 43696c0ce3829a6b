import { booked } from './booked.ts';
import { commonLater } from './common-later.ts';
import type { BookedTexts, LaterTexts, ManageTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

/** What is managed has been booked: all that is said after the first step of a booking belongs to it. */
export const manage: LoadCatalog<BookedTexts & LaterTexts & ManageTexts> = async (language) => {
  const [words, later, module] = await Promise.all([
    booked(language),
    commonLater(language),
    import(`./${language}/manage.ts`) as Promise<{ manage: ManageTexts }>,
  ]);
  return { ...words, ...later, ...module.manage };
};
