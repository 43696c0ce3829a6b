import type { Catalogs } from '../text.ts';
import type { CommonTexts } from './en.ts';

export const common: Catalogs<CommonTexts> = {
  de: () => import('./de.ts').then((module) => module.de),
  en: () => import('./en.ts').then((module) => module.en),
  uk: () => import('./uk.ts').then((module) => module.uk),
};
