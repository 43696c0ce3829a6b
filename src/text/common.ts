import type { CommonTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const common: LoadCatalog<CommonTexts> = async (language) => {
  const module = (await import(`./${language}/common.ts`)) as { common: CommonTexts };
  return module.common;
};
