import { booked } from './booked.ts';
import type { BookedTexts, StayTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const stay: LoadCatalog<BookedTexts & StayTexts> = async (language) => {
  const [words, module] = await Promise.all([
    booked(language),
    import(`./${language}/stay.ts`) as Promise<{ stay: StayTexts }>,
  ]);
  return { ...words, ...module.stay };
};
