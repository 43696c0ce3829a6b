import type { ErrorTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const errors: LoadCatalog<ErrorTexts> = async (language) => {
  const module = (await import(`./${language}/errors.ts`)) as { errors: ErrorTexts };
  return module.errors;
};
