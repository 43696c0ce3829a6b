import type { StayLaterTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const stayLater: LoadCatalog<StayLaterTexts> = async (language) => {
  const module = (await import(`./${language}/stay-later.ts`)) as { stayLater: StayLaterTexts };
  return module.stayLater;
};
