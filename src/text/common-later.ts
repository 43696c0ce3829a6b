import type { LaterTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const commonLater: LoadCatalog<LaterTexts> = async (language) => {
  const module = (await import(`./${language}/common-later.ts`)) as { commonLater: LaterTexts };
  return module.commonLater;
};
