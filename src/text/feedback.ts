import type { FeedbackTexts } from './shapes.ts';
import type { LoadCatalog } from './text.ts';

export const feedback: LoadCatalog<FeedbackTexts> = async (language) => {
  const module = (await import(`./${language}/feedback.ts`)) as { feedback: FeedbackTexts };
  return module.feedback;
};
