import type { LegalTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const legal: LoadCatalog<LegalTexts> = async (language) => {
  const module = (await import(`./${language}/legal.ts`)) as { legal: LegalTexts };
  return module.legal;
};
