import type { BookedTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const booked: LoadCatalog<BookedTexts> = async (language) => {
  const module = (await import(`./${language}/booked.ts`)) as { booked: BookedTexts };
  return module.booked;
};
