import type { HandoffTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const handoff: LoadCatalog<HandoffTexts> = async (language) => {
  const module = (await import(`./${language}/handoff.ts`)) as { handoff: HandoffTexts };
  return module.handoff;
};
